import {
  cellsOf,
  formOf,
  printedRows,
  tableOf,
  type FormId,
  type TableId,
} from '../../../domain/form';
import { isHeading, readAcross } from './across';
import { alignRow, type RowTarget } from './alignment';
import { isFigure, rowText, type ClipRow } from './matrix';
import { columnBook, rowBook } from './labels';

export type UnusedReason =
  | 'otherTable'
  | 'otherForm'
  | 'unknownRow'
  | 'columnCount'
  | 'repeated'
  | 'beyondGrid';

/** A pasted row, or part of one, that was put nowhere. */
export interface UnusedRow {
  readonly reason: UnusedReason;
  /** The row as it was pasted. */
  readonly text: string;
  /** `otherTable`: the table it belongs to. */
  readonly table?: TableId;
}

export interface Placement {
  /** What each cell receives, in clipboard order; an empty text clears the cell. */
  readonly cells: readonly { readonly key: string; readonly text: string }[];
  readonly unused: readonly UnusedRow[];
  /** Headings, headers and lines of running text that were passed over. */
  readonly passedOver: number;
}

interface Leading {
  readonly id: string;
  /** Where in the row the label stands. */
  readonly at: number;
}

/** The last row label among the first texts of a row: `三、… | （一）予以公开` names （一）. */
function leadingLabel(row: ClipRow, table: TableId): Leading | undefined {
  const book = rowBook(table);
  let found: Leading | undefined;
  let seen = 0;
  for (const [at, { text }] of row.entries()) {
    if (text === '') continue;
    const id = book.find(text);
    if (id !== undefined) found = { id, at };
    if (id === undefined && found) break;
    seen += 1;
    if (seen === 4) break;
  }
  return found && found.at < row.length - 1 ? found : undefined;
}

interface Reading {
  readonly form: FormId;
  readonly table: TableId;
  readonly targets: ReadonlyMap<string, RowTarget>;
  readonly cells: Map<string, string>;
  readonly unused: UnusedRow[];
  readonly rowsDone: Set<string>;
  header: Map<number, string | null>;
  isHeaderOpen: boolean;
  /** A table like 表四 whose header was read and whose line of figures is due. */
  across: TableId | undefined;
  passedOver: number;
}

const acrossHeading = (row: ClipRow, form: FormId): TableId | undefined =>
  formOf(form).tables.find(({ id }) => isHeading(row, form, id))?.id;

function readHeader(row: ClipRow, reading: Reading): void {
  if (!reading.isHeaderOpen) reading.header = new Map();
  reading.isHeaderOpen = true;
  reading.across = acrossHeading(row, reading.form) ?? reading.across;
  const book = columnBook(reading.table);
  for (const [at, { text }] of row.entries()) {
    if (text !== '') reading.header.set(at, book.find(text) ?? null);
  }
  if (rowText(row) !== '') reading.passedOver += 1;
}

function refuse(row: ClipRow, reading: Reading, reason: UnusedReason, table?: TableId): void {
  reading.unused.push({ reason, text: rowText(row), ...(table ? { table } : {}) });
}

function readLabelled(row: ClipRow, label: Leading, reading: Reading): void {
  const target = reading.targets.get(label.id);
  if (!target) return refuse(row, reading, 'otherForm');
  if (reading.rowsDone.has(label.id)) return refuse(row, reading, 'repeated');
  const aligned = alignRow(row, label.at, target, reading.header);
  if ('reason' in aligned) return refuse(row, reading, aligned.reason);
  reading.rowsDone.add(label.id);
  aligned.values.forEach(({ key, text }) => reading.cells.set(key, text));
  if (aligned.rest === '') return;
  reading.unused.push({
    reason: 'otherForm',
    text: `${row[label.at]?.text ?? ''} ${aligned.rest}`,
  });
}

/** True where the row was the line of figures under a header like 表四's. */
function readFiguresAcross(row: ClipRow, reading: Reading): boolean {
  const { across, form, table } = reading;
  const cells = across && readAcross(row, form, across);
  if (!cells) return false;
  reading.across = undefined;
  reading.isHeaderOpen = false;
  if (across !== table) refuse(row, reading, 'otherTable', across);
  else if (reading.cells.size > 0) refuse(row, reading, 'repeated');
  else cells.forEach(({ key, text }) => reading.cells.set(key, text));
  return true;
}

/** A line of column names, even where one of them (总计, 其他) could name a row too. */
const isColumnHeader = (row: ClipRow, table: TableId): boolean =>
  row.filter(({ text }) => columnBook(table).find(text) !== undefined).length > 1;

function readRow(row: ClipRow, reading: Reading): void {
  const filled = row.filter(({ text }) => text !== '');
  const isRecord = filled.length > 1 && filled.some(({ text }) => isFigure(text));
  if (isRecord && readFiguresAcross(row, reading)) return;
  const isHeader = isColumnHeader(row, reading.table);
  const label = isHeader ? undefined : leadingLabel(row, reading.table);
  if (isHeader || (!label && !isRecord)) return readHeader(row, reading);
  reading.isHeaderOpen = false;
  if (label) return readLabelled(row, label, reading);
  const other = formOf(reading.form).tables.find(({ id }) => leadingLabel(row, id))?.id;
  refuse(row, reading, other ? 'otherTable' : 'unknownRow', other);
}

function labelSpans(form: FormId, table: TableId): ReadonlyMap<string, number> {
  const cells = printedRows(tableOf(form, table)).flatMap((row) => row.cells);
  return new Map(
    cells.flatMap((cell) =>
      cell.kind === 'header' && cell.scope === 'row' && cell.leaf
        ? [[cell.leaf, cell.colspan]]
        : [],
    ),
  );
}

function targetsOf(form: FormId, table: TableId): ReadonlyMap<string, RowTarget> {
  const all = cellsOf(form, table);
  const spans = labelSpans(form, table);
  const formColumns = new Set(all.map(({ column }) => column.id));
  return new Map(
    [...new Set(all.map(({ row }) => row.id))].map((id) => [
      id,
      {
        cells: all.filter(({ row }) => row.id === id),
        labelSpan: spans.get(id) ?? 1,
        formColumns,
      },
    ]),
  );
}

/** True where the clipboard names rows itself, so that labels and not positions decide. */
export const carriesLabels = (rows: readonly ClipRow[], form: FormId): boolean =>
  rows.some(
    (row) =>
      acrossHeading(row, form) !== undefined ||
      formOf(form).tables.some(({ id }) => leadingLabel(row, id)),
  );

/** Places a clipboard by its row labels and headers, whatever their order, and tells what is left. */
export function placeByLabels(rows: readonly ClipRow[], form: FormId, table: TableId): Placement {
  const reading: Reading = {
    form,
    table,
    targets: targetsOf(form, table),
    cells: new Map(),
    unused: [],
    rowsDone: new Set(),
    header: new Map(),
    isHeaderOpen: false,
    across: undefined,
    passedOver: 0,
  };
  rows.forEach((row) => readRow(row, reading));
  const cells = [...reading.cells].map(([key, text]) => ({ key, text }));
  return { cells, unused: reading.unused, passedOver: reading.passedOver };
}
