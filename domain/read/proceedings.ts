import { LATEST_FORM, cellsOf, tableOf, type TableId } from '../form';
import { foldLabel } from './fold';
import { isDigitRun, readingsOf } from './digits';
import { placedCell, type PlacedCell } from './place';
import type { SourceRow } from './record';
import { windowOf } from './window';

/** Tables whose rows lie side by side in one printed line. */
export const ACROSS: readonly TableId[] = LATEST_FORM.tables
  .filter(({ orientation }) => orientation === 'across')
  .map(({ id }) => id);

/** Letters of the column labels; a header of stacked characters has no more than these. */
function headerLetters(table: TableId): ReadonlySet<string> {
  const { blocks } = tableOf(LATEST_FORM.id, table);
  return new Set(
    blocks.flatMap(({ columns }) => columns).flatMap(({ label }) => [...foldLabel(label.zh)]),
  );
}

const MIN_LETTERS = 0.6;

/** The line of values under the header of 表四: the words before it spell its column labels. */
function isAcrossRow(table: TableId, { words }: SourceRow): boolean {
  const letters = headerLetters(table);
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

function byIdentities(table: TableId, source: SourceRow): PlacedCell[] | undefined {
  const runs = source.values.map(({ text }) => text);
  if (!runs.every(isDigitRun) || !source.values[0]?.isGlued) return undefined;
  const cells = cellsOf(LATEST_FORM.id, table);
  const size = new Set(cells.map(({ column }) => column.id)).size;
  const readings = readingsOf(runs, { groups: cells.length / size, size, fits: rowSums });
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
  for (const source of lines) {
    const values = windowOf(source.values, cells.length, undefined);
    if (values) {
      const placed = cells.flatMap(({ key }, at) => {
        const token = values[at];
        return token ? [placedCell(table, key, token, 'read')] : [];
      });
      return { cells: placed, source, isPlaced: true };
    }
    const solved = byIdentities(table, source);
    if (solved) return { cells: solved, source, isPlaced: true };
  }
  const [first] = lines;
  return first && { cells: [], source: first, isPlaced: false };
}
