import type { AmountUnit, FormId, TableId } from '../form';
import { cellsOf, findCell, findCellAnywhere, isFormId } from '../form';
import { CELL_HOWS, isBlankCell, type Cell, type CellHow } from './cell';
import { MAX_RAW_LENGTH } from './read';

/** Stored value of one statistics grid. Keys are `<row>.<column>`; a key not there is a blank cell. */
export interface TableValue {
  readonly form: FormId;
  readonly cells: Readonly<Record<string, Cell>>;
}

const AMOUNT_UNITS: readonly AmountUnit[] = ['元', '万元'];

export const emptyTable = (form: FormId): TableValue => ({ form, cells: {} });

/** The cell at a key of the form: such keys hold a dot, as no member of `Object.prototype` does. */
export const formCellAt = (value: TableValue, key: string): Cell | undefined => value.cells[key];

/** The cell at this key; safe for keys from outside. */
export const cellAt = (value: TableValue, key: string): Cell | undefined =>
  Object.hasOwn(value.cells, key) ? value.cells[key] : undefined;

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function parseCell(input: unknown): Cell | undefined {
  if (!isRecord(input)) return undefined;
  const { value, raw, unit, how } = input;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  const kept = isNumber || typeof value === 'string' ? value : null;
  const knownHow = CELL_HOWS.find((each) => each === how);
  const fallback: CellHow = kept === null ? 'missing' : 'typed';
  const knownUnit = AMOUNT_UNITS.find((each) => each === unit);
  return {
    value: typeof kept === 'string' ? kept.slice(0, MAX_RAW_LENGTH) : kept,
    ...(typeof raw === 'string' && raw !== '' ? { raw: raw.slice(0, MAX_RAW_LENGTH) } : {}),
    ...(knownUnit ? { unit: knownUnit } : {}),
    how: knownHow ?? fallback,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a stored or posted grid value without ever failing: null, JSON text or an object. Cells of
 * any form version are kept; keys that no form knows (`__proto__`, typos) are dropped, blank cells
 * too. Cells come out in the printed order of the form, so equal tables are equal bytes.
 */
export function parseTableValue(table: TableId, input: unknown, fallback: FormId): TableValue {
  const parsed = typeof input === 'string' ? parseJson(input) : input;
  const source = isRecord(parsed) ? parsed : {};
  const form = isFormId(source['form']) ? source['form'] : fallback;
  const cells = isRecord(source['cells']) ? source['cells'] : {};
  const known = cellsOf(form, table).map(({ key }) => key);
  const foreign = Object.keys(cells)
    .filter((key) => !findCell(form, table, key) && findCellAnywhere(form, table, key))
    .sort();
  const entries = [...known, ...foreign].flatMap((key): [string, Cell][] => {
    const cell = Object.hasOwn(cells, key) ? parseCell(cells[key]) : undefined;
    return !cell || isBlankCell(cell) ? [] : [[key, cell]];
  });
  return { form, cells: Object.fromEntries(entries) };
}

/** The value with one cell replaced; undefined or a blank cell takes it out. */
export function withCell(value: TableValue, key: string, cell: Cell | undefined): TableValue {
  return withCells(value, [[key, cell]]);
}

/** The value with these cells replaced, in one step. */
export function withCells(
  value: TableValue,
  changes: Iterable<readonly [string, Cell | undefined]>,
): TableValue {
  const cells = new Map(Object.entries(value.cells));
  for (const [key, cell] of changes) {
    if (cell && !isBlankCell(cell)) cells.set(key, cell);
    if (!cell || isBlankCell(cell)) cells.delete(key);
  }
  return { ...value, cells: Object.fromEntries(cells) };
}

/** Keys of cells that belong to another form version (原件另有): kept and exported, never summed. */
export const foreignKeys = (table: TableId, value: TableValue): string[] =>
  Object.keys(value.cells).filter((key) => !findCell(value.form, table, key));

/** The same cells under another form: those it lacks become foreign, nothing is lost. */
export const switchForm = (value: TableValue, form: FormId): TableValue => ({ ...value, form });

/** True where neither a figure nor a token has been entered. */
export const isEmptyTable = (value: TableValue): boolean =>
  Object.values(value.cells).every(isBlankCell);
