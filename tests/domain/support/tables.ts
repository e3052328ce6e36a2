import fc from 'fast-check';
import {
  cellsOf,
  findCell,
  formOf,
  identitiesOf,
  type FormId,
  type TableId,
} from '../../../domain/form';
import { computedTotals, withCells, type Cell, type TableValue } from '../../../domain/cell';

/** A count as it is printed. */
export const printed = (value: number): Cell => ({ value, how: 'read' });

/** Puts every computed total into its cell, as a printed table has it. */
export function withPrintedTotals(table: TableId, value: TableValue): TableValue {
  const totals = [...computedTotals(table, value)].map(
    ([key, total]) => [key, printed(total)] as const,
  );
  return withCells(value, totals);
}

/**
 * Makes each balance of the form hold: the last row of the right side takes what is left over, or,
 * where that would be negative, the first row of the left side is raised.
 */
function balanced(table: TableId, value: TableValue): TableValue {
  const balances = identitiesOf(value.form, table).filter(({ kind }) => kind === 'balance');
  return balances.reduce((current, { left, right }) => {
    const totals = computedTotals(table, current);
    const count = (key: string) => totals.get(key) ?? Number(current.cells[key]?.value ?? 0);
    const last = right[right.length - 1] ?? '';
    const first = left[0] ?? '';
    if (findCell(current.form, table, last)?.kind === 'total') return current;
    const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + count(key), 0);
    const open = sum(left) - sum(right.slice(0, -1));
    return open >= 0
      ? withCells(current, [[last, printed(open)]])
      : withCells(current, [
          [first, printed(count(first) - open)],
          [last, printed(0)],
        ]);
  }, value);
}

const USUAL_MAX = 99_999;

/** A consistent, complete table of a form with all its totals printed. */
export function consistentTable(
  form: FormId,
  table: TableId,
  max = USUAL_MAX,
): fc.Arbitrary<TableValue> {
  const inputs = cellsOf(form, table).filter(({ kind }) => kind !== 'total');
  return fc
    .array(fc.nat({ max }), { minLength: inputs.length, maxLength: inputs.length })
    .map((counts) => {
      const cells = inputs.map(({ key, kind }, index) => {
        const count = counts[index] ?? 0;
        const cell: Cell =
          kind === 'amount' ? { value: `${count}.50`, how: 'read' } : printed(count);
        return [key, cell] as const;
      });
      const filled = withCells({ form, cells: {} }, cells);
      return withPrintedTotals(table, balanced(table, filled));
    });
}

/** Consistent tables of one whole report. */
export const consistentTables = (
  form: FormId,
  max = USUAL_MAX,
): fc.Arbitrary<Record<TableId, TableValue>> =>
  fc
    .tuple(...formOf(form).tables.map(({ id }) => consistentTable(form, id, max)))
    .map(
      (values) =>
        Object.fromEntries(
          formOf(form).tables.map(({ id }, index) => [id, values[index]]),
        ) as Record<TableId, TableValue>,
    );
