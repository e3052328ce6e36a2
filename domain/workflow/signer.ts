const SPACES = /\s+/u;

/**
 * Whether the name under a signature is that of an admin user, whichever of given name and family name
 * stands first: who has written or approved a report does not sign it as another person.
 */
export function isNamed(signer: string, user: string): boolean {
  const signed = signer.split(SPACES).join('');
  const parts = user.trim().split(SPACES);
  return signed !== '' && [parts, [...parts].reverse()].some((each) => each.join('') === signed);
}
