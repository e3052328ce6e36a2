import {
  FORMS,
  LATEST_FORM,
  cellKey,
  findCell,
  findCellAnywhere,
  leavesOf,
  tableOf,
  type FormId,
  type TableId,
} from '../form';
import { readCell, type Cell } from '../cell';
import type { SourceAt } from './block';
import { columnsOfRow } from './header';
import type { Note } from './note';
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
  readonly notes: readonly Note[];
}

/** Columns of a table that has one block: the same under every row. */
function fixedColumns(table: TableId): readonly string[] | undefined {
  const { blocks } = tableOf(LATEST_FORM.id, table);
  const [only] = blocks;
  return blocks.length === 1 && only ? leavesOf(only.columns).map(({ id }) => id) : undefined;
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
export function commonStart(
  rows: readonly SourceRow[],
  width: number,
  count: number,
): number | undefined {
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

/** Words of the header that stands above the rows of 表二, from the caption of their 项 on. */
function headerWords(rows: readonly SourceRow[], index: number): string[] {
  const above: string[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const words = rows[at]?.words ?? [];
    above.unshift(...words);
    if (words.length > 2) break;
  }
  return above;
}

/** The source stops in the middle of this row: its first cells are there, the rest is missing. */
const isCutOff = ({ values }: SourceRow, columns: number, lastBlock: number): boolean =>
  values[values.length - 1]?.at.block === lastBlock &&
  values.length < columns &&
  values.every(({ isGlued, kind }) => !isGlued && kind === 'figure');

/** Puts the values of every matched row into the columns of its table. */
export function placeRows(
  rows: readonly SourceRow[],
  preferred: FormId,
  lastBlock: number,
): Placement {
  const cells: PlacedCell[] = [];
  const open: OpenRow[] = [];
  const notes: Note[] = [];
  rows.forEach((source, index) => {
    const { match, values, width } = source;
    if (!match) return;
    const { table, row } = match;
    const header = fixedColumns(table)
      ? undefined
      : columnsOfRow(table, row, headerWords(rows, index), preferred);
    const columns = fixedColumns(table) ?? header?.columns ?? [];
    const startsAt = width === undefined ? undefined : commonStart(rows, width, columns.length);
    const inWindow = windowOf(values, columns.length, startsAt);
    const used = inWindow ?? (isCutOff(source, columns.length, lastBlock) ? values : undefined);
    if (!used) {
      open.push({ table, row, columns, source });
      return;
    }
    const how = header && !header.isPrinted ? 'inferred' : 'read';
    used.forEach((token, column) => {
      const key = cellKey(row, columns[column] ?? '');
      if (findCellAnywhere(preferred, table, key)) cells.push(placedCell(table, key, token, how));
    });
  });
  return { cells, open, notes };
}

/** The form to which most of a table's cells belong; the preferred one where they do not tell. */
export function formOfCells(table: TableId, keys: readonly string[], preferred: FormId): FormId {
  const score = (form: FormId): number => keys.filter((key) => findCell(form, table, key)).length;
  const others = FORMS.map(({ id }) => id).filter((id) => id !== preferred);
  return [preferred, ...others].reduce((best, form) => (score(form) > score(best) ? form : best));
}
