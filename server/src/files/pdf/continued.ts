import type { PlacedCell } from './printedTable';

export type Rows = readonly (readonly PlacedCell[])[];

const NEAR = 3;

/** Where columns begin on either page. */
function columnsOf(rows: Rows): number[] {
  const columns: number[] = [];
  for (const left of rows.flatMap((row) => row.map((cell) => cell.left)).sort((a, b) => a - b)) {
    const last = columns[columns.length - 1];
    if (last === undefined || left > last + NEAR) columns.push(left);
  }
  return columns;
}

/** Both parts in the columns of both: a page may end before the narrower ones begin. */
function inColumns(rows: Rows, columns: readonly number[]): PlacedCell[][] {
  const spanOf = ({ left, right }: PlacedCell): number =>
    columns.filter((column) => column >= left - NEAR && column < right - NEAR).length;
  return rows.map((row) => row.map((cell) => ({ ...cell, colspan: Math.max(1, spanOf(cell)) })));
}

const ORDINAL = /^\s{0,4}(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}\s?[、.．])/u;
const FIGURE = /^[-—–/\\+]?[\d,，.]{0,20}[-—–/\\]?$/u;

/** Nothing begins with these but the rest of something. */
const OPENS_REST = /^[（(，、；：。）)]/u;

const isSameRow = (a: readonly PlacedCell[], b: readonly PlacedCell[]): boolean =>
  a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);

/** Rows of the head that the next page prints again. */
function repeatedHead(rows: Rows, more: Rows): number {
  let count = 0;
  for (; count < more.length - 1; count += 1) {
    const [above, below] = [rows[count], more[count]];
    const isHead = below?.every(({ text }) => !FIGURE.test(text) || text === '') ?? false;
    if (!above || !below || !isHead || !isSameRow(above, below)) break;
    if (below.every(({ text }) => text === '')) break;
  }
  return count;
}

/** The places of a row's cells, those that hang down from above counted. */
function lastRow(rows: Rows): Map<number, { row: number; cell: number }> {
  const places = new Map<number, { row: number; cell: number }>();
  let taken: number[] = [];
  rows.forEach((row, rowIndex) => {
    const isLast = (span: number): boolean => rowIndex + span >= rows.length;
    let column = 0;
    const next = taken.map((left) => Math.max(0, left - 1));
    row.forEach((cell, cellIndex) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      if (isLast(cell.rowspan)) places.set(column, { row: rowIndex, cell: cellIndex });
      for (let span = 0; span < cell.colspan; span += 1) next[column + span] = cell.rowspan - 1;
      column += cell.colspan;
    });
    taken = Array.from(next, (left) => left ?? 0);
  });
  return places;
}

const isText = (text: string): boolean => text !== '' && !FIGURE.test(text);

/** A cell that the page's end cut: its rest opens no label of its own. */
const isRest = (text: string): boolean => text === '' || (isText(text) && !ORDINAL.test(text));

/**
 * The first row of the next page is the rest of the last one: no figure stands in both, and what words
 * it has go on.
 */
function isRestOfRow(
  pairs: readonly { readonly above: PlacedCell | undefined; readonly below: PlacedCell }[],
): boolean {
  const isHalf = pairs.every(({ above, below }) => {
    const [up, down] = [above?.text ?? '', below.text];
    if (down === '' || up === '') return true;
    return isText(up) && isRest(down) && (above?.isFull === true || OPENS_REST.test(down));
  });
  const hasFigures = (side: 'above' | 'below'): boolean =>
    pairs.some((pair) => FIGURE.test(pair[side]?.text ?? '') && pair[side]?.text !== '');
  return isHalf && hasFigures('above') !== hasFigures('below');
}

interface Pair {
  readonly above: PlacedCell | undefined;
  readonly below: PlacedCell;
  readonly place: { readonly row: number; readonly cell: number } | undefined;
}

/** The cells of the first row with those they stand under. */
function pairsOf(above: Rows, first: readonly PlacedCell[]): Pair[] {
  const places = lastRow(above);
  let column = 0;
  return first.map((below): Pair => {
    const place = places.get(column);
    column += below.colspan;
    const upper = place && above[place.row]?.[place.cell];
    return { below, place, above: upper?.colspan === below.colspan ? upper : undefined };
  });
}

/** A cell over several rows that goes on behind the page's end. */
const goesOn = ({ above, below }: Pair): boolean =>
  above !== undefined &&
  isText(above.text) &&
  isRest(below.text) &&
  (above.rowspan > 1 || below.rowspan > 1);

/** A table that goes on over a page's end: heads once, and rows and cells that were cut made whole. */
export function continuedRows(onPage: Rows, onNext: Rows): PlacedCell[][] {
  const columns = columnsOf([...onPage, ...onNext]);
  const rows = inColumns(onPage, columns);
  const below = inColumns(onNext, columns);
  const [first, ...others] = below.slice(repeatedHead(rows, below));
  if (!first) return rows;
  const pairs = pairsOf(rows, first);
  const isRow = pairs.every(({ above }) => above) && isRestOfRow(pairs);
  const kept: PlacedCell[] = [];
  for (const pair of pairs) {
    const { above, below: lower, place } = pair;
    const cells = place && rows[place.row];
    if (above && cells && (isRow || goesOn(pair))) {
      const rowspan = above.rowspan + lower.rowspan - (isRow ? 1 : 0);
      cells[place.cell] = { ...above, rowspan, text: above.text + lower.text };
    } else kept.push(lower);
  }
  return isRow ? [...rows, ...others] : [...rows, kept, ...others];
}
