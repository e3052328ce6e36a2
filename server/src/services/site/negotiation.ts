import type { Encoding } from './representation';

const PREFERRED: readonly Encoding[] = ['br', 'gzip'];
const LONGEST = 200;

const isRefused = (parameters: readonly string[]): boolean =>
  parameters.some((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    return name.trim().toLowerCase() === 'q' && Number(value) === 0;
  });

/** The smallest encoding that the visitor accepts; `*` is no promise to understand br. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding || acceptEncoding.length > LONGEST) return 'identity';
  const accepted = new Set(
    acceptEncoding.split(',').flatMap((part) => {
      const [name = '', ...parameters] = part.split(';');
      return isRefused(parameters) ? [] : [name.trim().toLowerCase()];
    }),
  );
  return PREFERRED.find((encoding) => accepted.has(encoding)) ?? 'identity';
}

const WEAK = 'W/';

/** True when one of the visitor's tags is this one (RFC 9110, 13.1.2: weak comparison). */
export function isUnchanged(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((each) => {
    const known = each.trim();
    return known === '*' || known === tag || (known.startsWith(WEAK) && known.slice(2) === tag);
  });
}
