import { cellKey, identitiesOf, leavesOf, tableOf, type FormId, type TableId } from '../form';
import { brokenIdentities, emptyTable, withCells, type Cell } from '../cell';
import { isDigitRun, readingsOf } from './digits';
import { placedCell, type OpenRow, type PlacedCell } from './place';

const MAX_COMBINATIONS = 20_000;

interface Choice {
  readonly open: OpenRow;
  readonly readings: readonly (readonly number[])[];
}

/** Cells have run together: digits stand directly behind the label, with nothing but breaks between. */
const hasRunTogether = ({ source }: OpenRow): boolean =>
  source.values[0]?.isGlued === true && source.values.every(({ text }) => isDigitRun(text));

/** Whether a row of this table has a total at its end that its parts must add up to. */
function rowFits(form: FormId, table: TableId, columns: readonly string[]) {
  const hasTotal = identitiesOf(form, table).some(({ kind }) => kind === 'rowTotal');
  return (values: readonly number[]): boolean => {
    if (!hasTotal || values.length !== columns.length) return true;
    const total = values[values.length - 1] ?? 0;
    return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === total;
  };
}

const inferredCells = ({ table, row, columns, source }: OpenRow, values: readonly number[]) =>
  columns.map((column, at) =>
    placedCell(
      table,
      cellKey(row, column),
      { kind: 'figure', text: String(values[at]), at: source.at },
      'inferred',
    ),
  );

/** All ways to take one reading of each row, or undefined where there are too many. */
function combinations(choices: readonly Choice[]): (readonly number[])[][] | undefined {
  const size = choices.reduce((product, { readings }) => product * readings.length, 1);
  if (size > MAX_COMBINATIONS || size === 0) return undefined;
  return choices.reduce<(readonly number[])[][]>(
    (all, { readings }) => all.flatMap((taken) => readings.map((reading) => [...taken, reading])),
    [[]],
  );
}

const isComplete = (form: FormId, table: TableId, keys: ReadonlySet<string>): boolean =>
  tableOf(form, table).blocks.every((block) =>
    leavesOf(block.rows).every((row) =>
      leavesOf(block.columns).every(({ id }) => keys.has(cellKey(row.id, id))),
    ),
  );

/** The one combination under which every identity of the table holds, if there is exactly one. */
function solveColumns(
  form: FormId,
  table: TableId,
  placed: readonly PlacedCell[],
  choices: readonly Choice[],
): PlacedCell[] | undefined {
  const known = placed.map(({ key, cell }): [string, Cell] => [key, cell]);
  const fitting = (combinations(choices) ?? []).filter((readings) => {
    const cells = choices.flatMap(({ open }, at) => inferredCells(open, readings[at] ?? []));
    const entries = [...known, ...cells.map(({ key, cell }): [string, Cell] => [key, cell])];
    if (!isComplete(form, table, new Set(entries.map(([key]) => key)))) return false;
    return brokenIdentities(table, withCells(emptyTable(form), entries)).length === 0;
  });
  const [only] = fitting;
  if (fitting.length !== 1 || !only) return undefined;
  return choices.flatMap(({ open }, at) => inferredCells(open, only[at] ?? []));
}

/**
 * Places values that have run together, only where the identities of the form leave exactly one
 * reading: first each row by its own total, then all rows that are left by the columns together.
 */
export function solveRunTogether(
  form: FormId,
  table: TableId,
  placed: readonly PlacedCell[],
  open: readonly OpenRow[],
): { readonly cells: readonly PlacedCell[]; readonly open: readonly OpenRow[] } {
  const choices = open.filter(hasRunTogether).map((row): Choice => {
    const runs = row.source.values.map(({ text }) => text);
    const shape = {
      groups: 1,
      size: row.columns.length,
      fits: rowFits(form, table, row.columns),
    };
    return { open: row, readings: readingsOf(runs, shape) ?? [] };
  });
  const sure = choices.filter(({ readings }) => readings.length === 1);
  const cells = sure.flatMap(({ open: row, readings }) => inferredCells(row, readings[0] ?? []));
  const unsure = choices.filter(({ readings }) => readings.length > 1);
  const solved =
    unsure.length > 0 ? solveColumns(form, table, [...placed, ...cells], unsure) : undefined;
  const done = new Set([...sure, ...(solved ? unsure : [])].map((choice) => choice.open));
  return {
    cells: [...cells, ...(solved ?? [])],
    open: open.filter((row) => !done.has(row)),
  };
}
