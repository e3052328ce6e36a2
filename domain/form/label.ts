import type { FormId, Label, Table, TableId } from './definition';
import { findCellAnywhere, leavesOf } from './cells';
import { FORMS, tableOf } from './forms';

export type Locale = keyof Label;

/** `表三` or `Table 3`. */
export const tableName = (form: FormId, table: TableId, locale: Locale): string =>
  tableOf(form, table).name[locale];

type Labels = ReadonlyMap<string, Label>;

/** Of leaves that share an id the first one counts. */
const labelsOf = (leaves: readonly { readonly id: string; readonly label: Label }[]): Labels =>
  new Map(leaves.map(({ id, label }): [string, Label] => [id, label]).reverse());

const leafLabels = ({ blocks }: Table): { rows: Labels; columns: Labels } => ({
  rows: labelsOf(blocks.flatMap((block) => leavesOf(block.rows))),
  columns: labelsOf(blocks.flatMap((block) => leavesOf(block.columns))),
});

const LEAVES: ReadonlyMap<FormId, ReadonlyMap<TableId, ReturnType<typeof leafLabels>>> = new Map(
  FORMS.map(({ id, tables }) => [id, new Map(tables.map((each) => [each.id, leafLabels(each)]))]),
);

/** Throws on an unknown form or table, with a sentence. */
const leavesIn = (form: FormId, table: TableId) =>
  LEAVES.get(form)?.get(table) ?? leafLabels(tableOf(form, table));

/** Label of a leaf row, e.g. `一、本年新收政府信息公开申请数量`; the id itself when no form has it. */
export function rowLabel(form: FormId, table: TableId, row: string, locale: Locale): string {
  const forms = [form, ...FORMS.map(({ id }) => id)];
  const label = forms.map((id) => leavesIn(id, table).rows.get(row)).find((each) => each);
  return label?.[locale] ?? row;
}

export function columnLabel(form: FormId, table: TableId, column: string, locale: Locale): string {
  return leavesIn(form, table).columns.get(column)?.[locale] ?? column;
}

/** Row and column label of a cell, also of one kept from another form: `1.属于国家秘密 · 自然人`. */
export function cellLabel(form: FormId, table: TableId, key: string, locale: Locale): string {
  const cell = findCellAnywhere(form, table, key);
  if (!cell) return key;
  return `${cell.row.label[locale]} · ${cell.column.label[locale]}`;
}
