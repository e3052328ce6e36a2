import {
  cellsOf,
  findCellAnywhere,
  formsWith,
  type AmountUnit,
  type FormCell,
  type FormId,
  type TableId,
} from '../form';
import { cellAt, computedTotals, foreignKeys, type CellHow, type TableValue } from '../cell';

/** One published figure with its place: what a line of the tidy table says. */
export interface Fact {
  readonly form: FormId;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  /** Printed before computed; null where missing. Amounts are decimal strings. */
  readonly value: number | string | null;
  readonly unit: AmountUnit | null;
  readonly raw: string | null;
  readonly how: CellHow;
}

function factOf(
  value: TableValue,
  { key, table, row, column, unit }: FormCell,
  form: FormId,
  total: number | undefined,
): Fact {
  const cell = cellAt(value, key);
  const published = cell?.value ?? total ?? null;
  return {
    form,
    table,
    row: row.id,
    column: column.id,
    value: published,
    unit: cell?.unit ?? unit ?? null,
    raw: cell?.raw ?? null,
    how: cell?.value == null && published !== null ? 'typed' : (cell?.how ?? 'missing'),
  };
}

/** Every cell of the table's form in printed order, missing ones too. */
export function factsOf(table: TableId, value: TableValue): Fact[] {
  const totals = computedTotals(table, value);
  return cellsOf(value.form, table).map((cell) =>
    factOf(value, cell, value.form, totals.get(cell.key)),
  );
}

/** 原件另有: the cells that stand there under another form. They are given away, never summed. */
export const foreignFacts = (table: TableId, value: TableValue): Fact[] =>
  foreignKeys(table, value).flatMap((key) => {
    const cell = findCellAnywhere(value.form, table, key);
    const [form] = formsWith(table, key);
    return cell && form ? [factOf(value, cell, form, undefined)] : [];
  });
