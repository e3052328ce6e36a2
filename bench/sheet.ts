import { brokenIdentities, computedTotals, withCells, type TableValue } from '../domain/cell';
import { cellsOf, FORMS, type FormId, type TableId } from '../domain/form';

const typed = (value: number) => ({ value, how: 'typed' }) as const;

function latestForm(): FormId {
  const { id } = FORMS.at(-1) ?? {};
  if (!id) throw new Error('There is no form.');
  return id;
}

/** Every input of the table holds this figure, but for those that make the two sides balance. */
function balanced(table: TableId, form: FormId, figure: number): TableValue {
  const inputs = cellsOf(form, table).filter(({ kind }) => kind !== 'total');
  const filled = withCells(
    { form, cells: {} },
    inputs.map(({ key }) => [key, typed(figure)]),
  );
  const mends = brokenIdentities(table, filled).flatMap(({ left, leftSum, rightSum }) => {
    const [first] = left.filter(({ key }) => inputs.some((input) => input.key === key));
    return first ? [[first.key, typed(first.value + rightSum - leftSum)] as const] : [];
  });
  return withCells(filled, mends);
}

/** A whole table as a spreadsheet copies it, totals printed: all figures differ from figure to figure, all sums hold. */
export function sheetOf(table: TableId, figure: number): { text: string; cells: number } {
  const form = latestForm();
  const value = balanced(table, form, figure);
  const totals = computedTotals(table, value);
  const rows = new Map<string, number[]>();
  for (const { key, row } of cellsOf(form, table)) {
    const shown = value.cells[key]?.value ?? totals.get(key) ?? NaN;
    rows.set(row.id, [...(rows.get(row.id) ?? []), Number(shown)]);
  }
  const lines = [...rows.values()];
  return { text: lines.map((line) => line.join('\t')).join('\n'), cells: lines.flat().length };
}
