import type { Paging } from '../../pages';

const MOST_ORGANS = 100;
/** Of the list alone, so that a page with its frame stays below 60 kB. */
const MOST_BYTES = 45_000;

/** Cuts a list into pages that a phone can load; at least one, which may be empty. */
export function partsOf<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const weight = bytesOf(item);
    const last = parts.at(-1) ?? [];
    const isFull = last.length === MOST_ORGANS || bytes + weight > MOST_BYTES;
    if (isFull && last.length > 0) {
      parts.push([item]);
      bytes = weight;
    } else {
      last.push(item);
      bytes += weight;
    }
  }
  return parts;
}

export function pagingOf(
  part: number,
  parts: number,
  pathOfPart: (part: number | undefined) => string,
): Paging {
  return {
    part,
    parts,
    ...(part > 1 ? { previous: pathOfPart(part === 2 ? undefined : part - 1) } : {}),
    ...(part < parts ? { next: pathOfPart(part + 1) } : {}),
  };
}
