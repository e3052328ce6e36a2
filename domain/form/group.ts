import type { FormId, Label, Row, TableId } from './definition';
import { findCell, type FormCell } from './cells';
import { FORMS, formOf } from './forms';

/** Forms that have a cell of this key, oldest first. */
export const formsWith = (table: TableId, key: string): FormId[] =>
  FORMS.filter(({ id }) => findCell(id, table, key)).map(({ id }) => id);

const holds = (row: Row, leaf: string): boolean =>
  row.id === leaf || (row.children ?? []).some((child) => holds(child, leaf));

/**
 * What people call the part of a table that a cell stands in: the caption of its block in 表二, the
 * group of its row in 表三 (（六）其他处理), the table itself in 表四.
 */
export function groupOf(
  table: TableId,
  { block, row }: FormCell,
): { readonly id: string; readonly label: Label } {
  if (block.caption) return { id: block.id, label: block.caption };
  const top = block.rows.find((each) => holds(each, row.id));
  const nested = top?.children?.find((each) => holds(each, row.id));
  const group = nested ?? top ?? row;
  return { id: group.id, label: group.label };
}

/** A form as its notice calls it: `《…工作年度报告格式》（国办公开办函〔2021〕30号）`. */
export function formName(form: FormId, locale: keyof Label): string {
  const { basis, years } = formOf(form);
  const title = basis.title;
  if (locale === 'zh') return `《${title}》（${basis.documentNumber}）`;
  return years.to === undefined
    ? `the form for ${years.from} and later (${basis.documentNumber})`
    : `the form for ${years.from}–${years.to} (${basis.documentNumber})`;
}
