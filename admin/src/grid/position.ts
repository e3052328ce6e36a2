import { isFigure, rowText, type ClipRow } from './matrix';
import { placeOf, type NavigationMap } from './navigation';
import type { Placement, UnusedRow } from './placement';

const LETTERS = /\p{Script=Han}{2}|[A-Za-z]{3}/u;

/** A line of names only: a header that came along, not figures. */
const isHeaderLine = (row: ClipRow): boolean => {
  const filled = row.filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ text }) => LETTERS.test(text) && !isFigure(text));
};

/** The text before the figures names a row that the form does not have. */
const namesRow = (row: ClipRow): boolean => {
  const first = row.find(({ text }) => text !== '')?.text ?? '';
  return row.length > 1 && LETTERS.test(first) && row.some(({ text }) => isFigure(text));
};

/** Places a clipboard without labels from the focused cell to the right and down. */
export function placeByPosition(
  rows: readonly ClipRow[],
  map: NavigationMap,
  start: string,
): Placement {
  const place = placeOf(map, start);
  const cells: { key: string; text: string }[] = [];
  const unused: UnusedRow[] = [];
  let passedOver = 0;
  let line = place?.line ?? 0;
  for (const row of rows) {
    if (row.length === 0) continue;
    if (isHeaderLine(row)) {
      passedOver += 1;
      continue;
    }
    if (namesRow(row)) {
      unused.push({ reason: 'unknownRow', text: rowText(row) });
      continue;
    }
    const own = row.filter(({ isCovered }) => !isCovered);
    const targets = map[line]?.slice(place?.ordinal ?? 0) ?? [];
    line += 1;
    const beyond = own.slice(targets.length);
    if (beyond.some(({ text }) => text !== '')) {
      unused.push({ reason: 'beyondGrid', text: rowText(beyond) });
    }
    targets.slice(0, own.length).forEach(({ key }, index) => {
      cells.push({ key, text: own[index]?.text ?? '' });
    });
  }
  return { cells, unused, passedOver };
}
