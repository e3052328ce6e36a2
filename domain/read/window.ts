import type { Token } from './token';

/**
 * The values of a row that belong to this many columns. More cells than columns: the cells left out
 * must be blank on every side, and only one such window may exist, or the one at the column where the
 * other rows of the grid begin. Fewer cells than columns can't be placed.
 */
export function windowOf(
  values: readonly Token[],
  count: number,
  startsAt: number | undefined,
): readonly Token[] | undefined {
  if (values.length === count) return values;
  if (values.length < count) return undefined;
  const filled = values.filter(({ kind }) => kind !== 'blank');
  // Every column has its value: the blank cells between are what merged cells left.
  if (filled.length === count) return filled;
  const windows = windowStarts(values, count);
  const [only] = windows;
  if (windows.length === 1 && only !== undefined) return values.slice(only, only + count);
  const aligned = windows.find((start) => values[start]?.column === startsAt);
  return aligned === undefined || startsAt === undefined
    ? undefined
    : values.slice(aligned, aligned + count);
}

/** Starts of all windows that leave out nothing but blank cells. */
export function windowStarts(values: readonly Token[], count: number): number[] {
  const isFilled = ({ kind }: Token): boolean => kind !== 'blank';
  const first = values.findIndex(isFilled);
  const lastStart = values.length - count;
  const from = first < 0 ? 0 : Math.max(0, values.findLastIndex(isFilled) + 1 - count);
  const to = first < 0 ? lastStart : Math.min(first, lastStart);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
