import { BLOCK_LIMITS, MAX_SPAN, SourceTooLarge, type BlockCell } from '../../../../../domain/read';
import type { Aside } from '../aside';

/** A cell with words, by its place from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A rectangle of cells that show as one; both ends belong to it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

/** Blank columns between two used ones are kept up to here: a blank is a missing figure. */
const WIDEST_GAP = 16;
/** Merges that overlap again and again are no work of a spreadsheet program. */
const MOST_COVERED = 200_000;

const ascending = (numbers: Iterable<number>): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** Where the first number stands that is not below this one. */
function indexFrom(numbers: readonly number[], wanted: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Used columns with the blank ones between them; a long gap is cut. */
function columnsOf(used: readonly number[]): number[] {
  return used.flatMap((column, at) => {
    const gap = column - (used[at - 1] ?? column - 1) - 1;
    const blanks = gap <= WIDEST_GAP ? gap : 0;
    return Array.from({ length: blanks + 1 }, (_, step) => column - blanks + step);
  });
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

/** The words of each merge, moved to its first row and column that show. */
function visibleCells(sheet: Sheet, aside: Aside): SheetCell[] {
  const merges = new Map(sheet.merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
  const firstShown = (from: number, to: number, isHidden: (at: number) => boolean): number => {
    for (let at = from; at <= Math.min(to, from + MAX_SPAN.rowspan); at += 1) {
      if (!isHidden(at)) return at;
    }
    return -1;
  };
  const hidden = new Map<number, string[]>();
  const shown = sheet.cells.flatMap((cell): SheetCell[] => {
    const { bottom, right } = merges.get(keyOf(cell.row, cell.column)) ?? {
      bottom: cell.row,
      right: cell.column,
    };
    const row = firstShown(cell.row, bottom, sheet.isHiddenRow);
    const column = firstShown(cell.column, right, sheet.isHiddenColumn);
    if (row >= 0 && column >= 0) return [{ ...cell, row, column }];
    hidden.set(cell.row, [...(hidden.get(cell.row) ?? []), cell.text]);
    return [];
  });
  for (const texts of hidden.values()) aside.add('hidden', texts.join(' '));
  return shown;
}

interface Covered {
  /** Spans by the place of the cell that shows them. */
  readonly spans: ReadonlyMap<string, { readonly colspan: number; readonly rowspan: number }>;
  readonly under: ReadonlySet<string>;
}

/** What the merges cover of the rows and columns that are kept. */
function coveredBy(
  merges: readonly Merge[],
  rows: readonly number[],
  columns: readonly number[],
): Covered {
  const spans = new Map<string, { colspan: number; rowspan: number }>();
  const under = new Set<string>();
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    const inRows = rows.slice(indexFrom(rows, top), indexFrom(rows, bottom + 1));
    const inColumns = columns.slice(indexFrom(columns, left), indexFrom(columns, right + 1));
    covered += inRows.length * inColumns.length;
    if (covered > MOST_COVERED) throw new SourceTooLarge('cells');
    const first = keyOf(inRows[0] ?? -1, inColumns[0] ?? -1);
    for (const row of inRows) for (const column of inColumns) under.add(keyOf(row, column));
    under.delete(first);
    spans.set(first, {
      colspan: Math.min(inColumns.length, MAX_SPAN.colspan),
      rowspan: Math.min(inRows.length, MAX_SPAN.rowspan),
    });
  }
  return { spans, under };
}

/** A sheet as the rows of a table: what shows, without blank rows around and between. */
export function sheetRows(sheet: Sheet, aside: Aside): BlockCell[][] {
  const cells = visibleCells(sheet, aside);
  const rows = ascending(cells.map(({ row }) => row));
  const columns = columnsOf(ascending(cells.map(({ column }) => column))).filter(
    (column) => !sheet.isHiddenColumn(column),
  );
  if (rows.length * columns.length > BLOCK_LIMITS.cells) throw new SourceTooLarge('cells');
  const { spans, under } = coveredBy(sheet.merges, rows, columns);
  const texts = new Map(cells.map(({ row, column, text }) => [keyOf(row, column), text]));
  return rows.map((row) =>
    columns
      .map((column) => keyOf(row, column))
      .filter((key) => !under.has(key))
      .map((key) => ({
        text: texts.get(key) ?? '',
        ...(spans.get(key) ?? { colspan: 1, rowspan: 1 }),
      })),
  );
}
