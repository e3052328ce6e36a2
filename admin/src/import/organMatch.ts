interface Named {
  readonly documentId: string;
  readonly name: string;
  readonly shortName: string | null;
}

export interface OrganMatch {
  readonly documentId: string;
  /** The source writes exactly this name; else it is a proposal to be looked at. */
  readonly isExact: boolean;
}

const NOT_LETTERS = /[\s\p{P}\p{S}\p{Cf}]+/gu;
const SHORTEST = 3;

/** A name without what people write in different ways. */
export const foldName = (name: string): string => name.normalize('NFKC').replace(NOT_LETTERS, '');

/** One organ that fits, or none: two that fit are no proposal. */
const only = (organs: readonly Named[]): string | undefined =>
  organs.length === 1 ? organs[0]?.documentId : undefined;

const reaches = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST && (one.endsWith(other) || other.endsWith(one));

/** The organ whose name stands in the source: exactly, else the only one whose name ends alike. */
export function matchOrgan(
  written: string | undefined,
  organs: readonly Named[],
): OrganMatch | undefined {
  const wanted = foldName(written ?? '');
  if (wanted === '') return undefined;
  const exact = only(organs.filter(({ name }) => foldName(name) === wanted));
  if (exact) return { documentId: exact, isExact: true };
  const short = only(organs.filter(({ shortName }) => foldName(shortName ?? '') === wanted));
  if (short) return { documentId: short, isExact: true };
  const near = only(organs.filter(({ name }) => reaches(foldName(name), wanted)));
  return near ? { documentId: near, isExact: false } : undefined;
}
