import { cellKey, identitiesOf, leavesOf, tableOf, type FormId, type TableId } from '../form';
import { brokenIdentities, emptyTable, withCells, type Cell } from '../cell';
import { isDigitRun, newBudget, readingsOf } from './digits';
import { placedCell, type OpenRow, type PlacedCell } from './place';

const MAX_COMBINATIONS = 20_000;

/** A row, and the ways to read it: each as the cells that it fills. */
interface Choice {
  readonly open: OpenRow;
  readonly readings: readonly (readonly PlacedCell[])[];
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

/** All ways to take one reading of each row, or none where there are too many. */
function combinations(choices: readonly Choice[]): (readonly PlacedCell[])[][] {
  const size = choices.reduce((product, { readings }) => product * readings.length, 1);
  if (size > MAX_COMBINATIONS || size === 0) return [];
  return choices.reduce<(readonly PlacedCell[])[][]>(
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

const entryOf = ({ key, cell }: PlacedCell): [string, Cell] => [key, cell];

/** The one combination under which every identity of the table holds, if there is exactly one. */
function solveColumns(
  form: FormId,
  table: TableId,
  placed: readonly PlacedCell[],
  choices: readonly Choice[],
): PlacedCell[] | undefined {
  // Whichever reading is taken, a row fills the same cells.
  const filled = [...placed, ...choices.flatMap(({ readings }) => readings[0] ?? [])];
  if (!isComplete(form, table, new Set(filled.map(({ key }) => key)))) return undefined;
  const known = withCells(emptyTable(form), placed.map(entryOf));
  const fitting = combinations(choices).filter(
    (taken) => brokenIdentities(table, withCells(known, taken.flat().map(entryOf))).length === 0,
  );
  return fitting.length === 1 ? fitting[0]?.flat() : undefined;
}

const runsOf = ({ source }: OpenRow): string[] => source.values.map(({ text }) => text);

/** One of each row; a row that stands there twice with other digits has no certain ones. */
function rowsOnce(open: readonly OpenRow[]): OpenRow[] {
  const byRow = new Map<string, OpenRow[]>();
  for (const each of open) {
    const same = byRow.get(each.row);
    if (same) same.push(each);
    else byRow.set(each.row, [each]);
  }
  return [...byRow.values()].flatMap(([first, ...more]) => {
    const digits = first ? runsOf(first).join(' ') : '';
    return first && more.every((other) => runsOf(other).join(' ') === digits) ? [first] : [];
  });
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
  const budget = newBudget();
  const choices = rowsOnce(open.filter(hasRunTogether)).map((row): Choice => {
    const shape = {
      groups: 1,
      size: row.columns.length,
      fits: rowFits(form, table, row.columns),
    };
    const readings = readingsOf(runsOf(row), shape, budget) ?? [];
    return { open: row, readings: readings.map((values) => inferredCells(row, values)) };
  });
  const sure = choices.filter(({ readings }) => readings.length === 1);
  const cells = sure.flatMap(({ readings }) => readings[0] ?? []);
  const unsure = choices.filter(({ readings }) => readings.length > 1);
  const solved =
    unsure.length > 0 ? solveColumns(form, table, [...placed, ...cells], unsure) : undefined;
  const done = new Set([...sure, ...(solved ? unsure : [])].map((choice) => choice.open.row));
  return {
    cells: [...cells, ...(solved ?? [])],
    open: open.filter((each) => !done.has(each.row) || !hasRunTogether(each)),
  };
}
