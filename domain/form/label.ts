import type { FormId, Label, TableId } from './definition';
import { findCellAnywhere, leavesOf } from './cells';
import { tableOf } from './forms';

export type Locale = keyof Label;

/** `表三` or `Table 3`. */
export const tableName = (form: FormId, table: TableId, locale: Locale): string =>
  tableOf(form, table).name[locale];

/** Label of a leaf row, e.g. `一、本年新收政府信息公开申请数量`; the id itself when no form has it. */
export function rowLabel(form: FormId, table: TableId, row: string, locale: Locale): string {
  const rows = tableOf(form, table).blocks.flatMap((block) => leavesOf(block.rows));
  return rows.find(({ id }) => id === row)?.label[locale] ?? row;
}

export function columnLabel(form: FormId, table: TableId, column: string, locale: Locale): string {
  const columns = tableOf(form, table).blocks.flatMap((block) => leavesOf(block.columns));
  return columns.find(({ id }) => id === column)?.label[locale] ?? column;
}

/** Row and column label of a cell, also of one kept from another form: `1.属于国家秘密 · 自然人`. */
export function cellLabel(form: FormId, table: TableId, key: string, locale: Locale): string {
  const cell = findCellAnywhere(form, table, key);
  if (!cell) return key;
  return `${cell.row.label[locale]} · ${cell.column.label[locale]}`;
}
