/** What steps that name the saved content have to wait for: an offer decided, or typing saved. */
export type Waits = 'decideFirst' | 'saveFirst' | undefined;

export function waitsFor(isModified: boolean, isOffered: boolean): Waits {
  if (isOffered) return 'decideFirst';
  return isModified ? 'saveFirst' : undefined;
}
