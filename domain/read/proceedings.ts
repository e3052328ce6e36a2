import { LATEST_FORM, cellsOf, tableOf, type TableId } from '../form';
import { foldLabel } from './fold';
import { isDigitRun, newBudget, readingsOf, type Budget } from './digits';
import { placedCell, valuesBelow, type PlacedCell } from './place';
import type { SourceRow } from './record';
import type { Token } from './token';
import { windowOf } from './window';

/** Tables whose rows lie side by side in one printed line. */
export const ACROSS: readonly TableId[] = LATEST_FORM.tables
  .filter(({ orientation }) => orientation === 'across')
  .map(({ id }) => id);

/** Letters of the column labels; a header of stacked characters has no more than these. */
const HEADER_LETTERS: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(
  ACROSS.map((table) => {
    const columns = tableOf(LATEST_FORM.id, table).blocks.flatMap((block) => block.columns);
    return [table, new Set(columns.flatMap(({ label }) => [...foldLabel(label.zh)]))];
  }),
);

const MIN_LETTERS = 0.6;

/** The line of values under the header of 表四: the words before it spell its column labels. */
function isAcrossRow(table: TableId, { words }: SourceRow): boolean {
  const letters = HEADER_LETTERS.get(table) ?? new Set();
  const tail = [...foldLabel(words.slice(-40).join(''))];
  const known = tail.filter((letter) => letters.has(letter));
  return new Set(known).size >= letters.size * MIN_LETTERS;
}

export interface AcrossRead {
  readonly cells: readonly PlacedCell[];
  readonly source: SourceRow;
  readonly isPlaced: boolean;
}

const rowSums = (group: readonly number[]): boolean => {
  const total = group[group.length - 1] ?? 0;
  return group.slice(0, -1).reduce((sum, value) => sum + value, 0) === total;
};

const columnCount = (table: TableId): number =>
  new Set(cellsOf(LATEST_FORM.id, table).map(({ column }) => column.id)).size;

/** Every group of the line adds up to its own total. */
function sumsUp(table: TableId, values: readonly Token[]): boolean {
  const size = columnCount(table);
  const figures = values.map(({ text }) => Number(text.normalize('NFKC').replace(/,/gu, '')));
  return figures.every((_, at) => at % size > 0 || rowSums(figures.slice(at, at + size)));
}

/** Grid columns of all columns, where the header names each of them as often as the form does. */
function placesOf(table: TableId, { header }: SourceRow): number[] | undefined {
  if (!header) return undefined;
  const wanted = cellsOf(LATEST_FORM.id, table).map(({ column }) => foldLabel(column.label.zh));
  const labels = new Set(wanted);
  const named = header.cells.filter(({ text }) => labels.has(foldLabel(text)));
  const isWhole =
    named.length === wanted.length && named.every(({ text }, at) => foldLabel(text) === wanted[at]);
  return isWhole ? named.map(({ column }) => column) : undefined;
}

function byIdentities(table: TableId, source: SourceRow, budget: Budget): PlacedCell[] | undefined {
  const runs = source.values.map(({ text }) => text);
  if (!runs.every(isDigitRun) || !source.values[0]?.isGlued) return undefined;
  const cells = cellsOf(LATEST_FORM.id, table);
  const size = columnCount(table);
  const shape = { groups: cells.length / size, size, fits: rowSums };
  const readings = readingsOf(runs, shape, budget);
  const [only] = readings ?? [];
  if (readings?.length !== 1 || !only) return undefined;
  return cells.map(({ key }, at) =>
    placedCell(table, key, { kind: 'figure', text: String(only[at]), at: source.at }, 'inferred'),
  );
}

/** Reads 表四 from the rows of values found; undefined where none of them is its line. */
export function readAcross(table: TableId, rows: readonly SourceRow[]): AcrossRead | undefined {
  const cells = cellsOf(LATEST_FORM.id, table);
  const lines = rows.filter((row) => isAcrossRow(table, row));
  const budget = newBudget();
  for (const source of lines) {
    const places = placesOf(table, source);
    const below = valuesBelow(source, places);
    const values = places ? below : windowOf(source.values, cells.length, undefined);
    if (values) {
      const isSure = below !== undefined || sumsUp(table, values);
      const placed = cells.flatMap(({ key }, at) => {
        const token = values[at];
        return token ? [placedCell(table, key, token, isSure ? 'read' : 'inferred')] : [];
      });
      return { cells: placed, source, isPlaced: true };
    }
    const solved = byIdentities(table, source, budget);
    if (solved) return { cells: solved, source, isPlaced: true };
  }
  const [first] = lines;
  return first && { cells: [], source: first, isPlaced: false };
}
