import {
  FORMS,
  LATEST_FORM,
  cellKey,
  findCell,
  findCellAnywhere,
  identitiesOf,
  tableOf,
  type FormId,
  type TableId,
} from '../form';
import { readCell, type Cell } from '../cell';
import type { SourceAt } from './block';
import { columnsOfRow, columnsOfTable, type RowColumns } from './header';
import type { SourceRow } from './record';
import type { Token } from './token';
import { windowOf, windowStarts } from './window';

/** A cell read from the source, with the place it came from. */
export interface PlacedCell {
  readonly table: TableId;
  readonly key: string;
  readonly cell: Cell;
  readonly at: SourceAt;
}

/** A row whose values are known to belong to it, but not to which columns. */
export interface OpenRow {
  readonly table: TableId;
  readonly row: string;
  readonly columns: readonly string[];
  readonly source: SourceRow;
}

export interface Placement {
  readonly cells: readonly PlacedCell[];
  readonly open: readonly OpenRow[];
}

export function placedCell(
  table: TableId,
  key: string,
  token: Token,
  how: 'read' | 'inferred',
): PlacedCell {
  const kind = findCellAnywhere(LATEST_FORM.id, table, key)?.kind ?? 'count';
  const cell = readCell(token.kind === 'blank' ? '' : token.text, kind, 'read');
  return { table, key, at: token.at, cell: cell.value === null ? cell : { ...cell, how } };
}

/** The grid column at which the values of most rows of this width begin. */
function commonStart(rows: readonly SourceRow[], width: number, count: number): number | undefined {
  const starts = rows
    .filter((row) => row.width === width && row.values.length >= count)
    .flatMap(({ values }) => {
      const windows = windowStarts(values, count);
      const [only] = windows;
      return windows.length === 1 && only !== undefined ? [values[only]?.column] : [];
    });
  const counts = new Map<number, number>();
  for (const start of starts)
    if (start !== undefined) counts.set(start, (counts.get(start) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A header stands no more rows than this above a row of its 项. */
const LOOK_UP = 12;

/** Words of the header that stands above the rows of 表二, from the caption of their 项 on. */
function headerWords(rows: readonly SourceRow[], index: number): string[] {
  const above: string[] = [];
  for (let at = index; at >= Math.max(0, index - LOOK_UP); at -= 1) {
    const words = rows[at]?.words ?? [];
    above.unshift(...words);
    if (words.length > 2) break;
  }
  return above;
}

/** The source stops in the middle of its last row: the first cells are there, the rest is missing. */
const isCutOff = (rows: readonly SourceRow[], index: number, columns: number): boolean => {
  const { values, width } = rows[index] ?? { values: [], width: undefined };
  const isLast = index === rows.length - 1 && width === undefined && values.length < columns;
  return isLast && values.every(({ isGlued, kind }) => !isGlued && kind === 'figure');
};

/** A row with the columns its values belong to. */
interface Column {
  readonly source: SourceRow;
  readonly table: TableId;
  readonly row: string;
  readonly header: RowColumns;
}

/**
 * Values that stand exactly below their header cells; undefined where one of them does not. A figure
 * elsewhere must stand below a header of its own: that of a column which the form does not have.
 */
export function valuesBelow(
  { values, header }: SourceRow,
  places: readonly number[] | undefined,
): readonly Token[] | undefined {
  const found = places?.map((place) => values.find(({ column }) => column === place));
  if (!header || !found?.every((token) => token !== undefined)) return undefined;
  const isExplained = values.every(
    ({ kind, column }) => kind === 'blank' || header.columns.has(column ?? -1),
  );
  return isExplained ? found : undefined;
}

function columnsUnder(
  rows: readonly SourceRow[],
  index: number,
  preferred: FormId,
): Column | undefined {
  const source = rows[index];
  if (!source?.match) return undefined;
  const { table, row } = source.match;
  const [only, ...more] = tableOf(LATEST_FORM.id, table).blocks;
  if (only && more.length === 0) {
    const header = columnsOfTable(only, preferred, source.header?.cells ?? []);
    return { source, table, row, header };
  }
  const words = source.header?.cells ?? headerWords(rows, index).map((text) => ({ text }));
  const header = columnsOfRow(table, row, words, preferred, source.values.length);
  return header && { source, table, row, header };
}

/** Whether a row adds up to its own total, blanks as nothing; undefined where it has no total. */
function addsUp(form: FormId, table: TableId, cells: readonly PlacedCell[]): boolean | undefined {
  const values = new Map(cells.map(({ key, cell }) => [key, cell.value]));
  const sum = identitiesOf(form, table).find(
    ({ kind, right }) => kind === 'rowTotal' && right.every((key) => values.has(key)),
  );
  const [total] = sum?.right ?? [];
  if (!sum || total === undefined || typeof values.get(total) !== 'number') return undefined;
  const parts = sum.left.map((key) => Number(values.get(key) ?? 0));
  return parts.reduce((all, value) => all + value, 0) === values.get(total);
}

export const marked = (cells: readonly PlacedCell[]): PlacedCell[] =>
  cells.map((each) =>
    each.cell.value === null ? each : { ...each, cell: { ...each.cell, how: 'inferred' } },
  );

/** What is known of a grid before its rows are placed. */
interface Grid {
  readonly rows: readonly SourceRow[];
  /** Most rows of this block stand below their header: then there is none that does not. */
  readonly isStraight: (block: number) => boolean;
  readonly startOf: (width: number, count: number) => number | undefined;
  /** Whether these values stand where those of most rows of this width do. */
  readonly isRegular: (width: number, values: readonly Token[]) => boolean;
}

/** Whether the values used stand behind one another, with no blank left out between them. */
const isRun = (values: readonly Token[], used: readonly Token[]): boolean => {
  const [first] = used;
  const start = first ? values.indexOf(first) : 0;
  return used.every((token, at) => values[start + at] === token);
};

/**
 * The first cell is blank and a blank cell is left over at the end: the row may as well begin one cell
 * later, below no header.
 */
const mayBeginLater = (values: readonly Token[], used: readonly Token[]): boolean =>
  used[0]?.kind === 'blank' && values[values.length - 1] !== used[used.length - 1];

const placesOf = (values: readonly Token[]): string =>
  values.map(({ column }) => String(column)).join(' ');

/** Where the values of most rows of this width stand, as many as a row has columns. */
function commonPlaces(
  rows: readonly SourceRow[],
  width: number,
  count: number,
  startsAt: number | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const used = row.width === width ? windowOf(row.values, count, startsAt) : undefined;
    if (used) counts.set(placesOf(used), (counts.get(placesOf(used)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function gridOf(rows: readonly SourceRow[], found: readonly (Column | undefined)[]): Grid {
  const straight = new Map<number, number>();
  for (const each of found) {
    if (!each?.header.places) continue;
    const { block } = each.source.at;
    const isBelow = valuesBelow(each.source, each.header.places) !== undefined;
    straight.set(block, (straight.get(block) ?? 0) + (isBelow ? 1 : -1));
  }
  const starts = new Map<string, number | undefined>();
  const places = new Map<string, string | undefined>();
  const startOf: Grid['startOf'] = (width, count) => {
    const name = `${width} ${count}`;
    if (!starts.has(name)) starts.set(name, commonStart(rows, width, count));
    return starts.get(name);
  };
  return {
    rows,
    isStraight: (block) => (straight.get(block) ?? 0) > 0,
    startOf,
    isRegular: (width, values) => {
      const name = `${width} ${values.length}`;
      const startsAt = startOf(width, values.length);
      if (!places.has(name)) {
        places.set(name, commonPlaces(rows, width, values.length, startsAt));
      }
      return places.get(name) === placesOf(values);
    },
  };
}

/** Values beside each other for as many columns, where nothing says that they stand elsewhere. */
function valuesBeside(grid: Grid, { source, header }: Column): readonly Token[] | undefined {
  if (header.places && grid.isStraight(source.at.block)) return undefined;
  const count = header.columns.length;
  const startsAt = source.width === undefined ? undefined : grid.startOf(source.width, count);
  return windowOf(source.values, count, startsAt);
}

interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  readonly isSure: boolean;
  /** Stands below its header. */
  readonly isBelow: boolean;
  /** Adds up to its own total; undefined where the form gives it none. */
  readonly holds: boolean | undefined;
}

function placeRow(grid: Grid, column: Column, isCut: boolean): PlacedRow | undefined {
  const { source, table, row, header } = column;
  const below = valuesBelow(source, header.places);
  const used = isCut ? source.values : (below ?? valuesBeside(grid, column));
  if (!used) return undefined;
  const cells = used.flatMap((token, at) => {
    const key = cellKey(row, header.columns[at] ?? '');
    const isKnown = findCellAnywhere(header.form, table, key) !== undefined;
    return isKnown ? [placedCell(table, key, token, 'read')] : [];
  });
  const holds = addsUp(header.form, table, cells);
  // Beside a header that stands elsewhere, a blank may be the cell that is too many.
  const isWhole = !header.places || source.values.every(({ kind }) => kind !== 'blank');
  const hasBlank = used.some(({ kind }) => kind === 'blank');
  // A blank where the total is wrong, or below a header that is not that of most rows: the row may
  // stand one cell off.
  const isAligned = holds ?? grid.isStraight(source.at.block);
  const isBelow = below !== undefined && (!hasBlank || isAligned);
  // Cells of one row alone that were merged push the others aside.
  const isRegular =
    source.width === undefined ? isRun(source.values, used) : grid.isRegular(source.width, used);
  const isLikely = holds === true || (holds === undefined && isWhole && isRegular);
  const isPlain = header.isPrinted && !isCut && !mayBeginLater(source.values, used);
  const isUnheaded = !header.places && holds !== false && isRegular;
  return {
    cells,
    isSure: isPlain && (isBelow || isLikely || isUnheaded),
    isBelow,
    holds,
  };
}

/** More figures than columns, in running text or in a grid: something else stands between them. */
export const isOverfull = ({ source, columns }: OpenRow): boolean =>
  source.values.filter(({ kind }) => kind !== 'blank').length > columns.length &&
  source.values.every(({ isGlued }) => !isGlued);

/** Puts the values of every matched row into the columns of its table. */
export function placeRows(rows: readonly SourceRow[], preferred: FormId): Placement {
  const found = rows.map((_, index) => columnsUnder(rows, index, preferred));
  const grid = gridOf(rows, found);
  const open: OpenRow[] = [];
  const placed = found.flatMap((column, index): PlacedRow[] => {
    if (!column) return [];
    const { source, table, row, header } = column;
    const isCut = open.length === 0 && isCutOff(rows, index, header.columns.length);
    const each = placeRow(grid, column, isCut);
    if (!each) open.push({ table, row, columns: header.columns, source });
    return each ? [each] : [];
  });
  // Values have been lost, or others have come between: what nothing proves may stand elsewhere.
  const isLossy = open.length > 0;
  const isDisturbed = open.some(isOverfull);
  const isKept = ({ isSure, isBelow, holds }: PlacedRow): boolean =>
    isSure && (isBelow || (!isDisturbed && (holds === true || !isLossy)));
  return {
    cells: placed.flatMap((each) => (isKept(each) ? each.cells : marked(each.cells))),
    open,
  };
}

/** The form to which most of a table's cells belong; the preferred one where they do not tell. */
export function formOfCells(table: TableId, keys: readonly string[], preferred: FormId): FormId {
  const score = (form: FormId): number => keys.filter((key) => findCell(form, table, key)).length;
  const others = FORMS.map(({ id }) => id).filter((id) => id !== preferred);
  return [preferred, ...others].reduce((best, form) => (score(form) > score(best) ? form : best));
}
