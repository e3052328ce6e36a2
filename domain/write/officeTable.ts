import {
  cellsOf,
  columnLabel,
  findCellAnywhere,
  groupOf,
  isTableId,
  parseCellId,
  tableName,
  LATEST_FORM,
  TABLE_IDS,
  type FormId,
  type TableId,
} from '../form';
import { cellAt, effectiveValue } from '../cell';
import type { ReportValue } from '../report';
import type { Field } from './separated';

/** The columns before the figures: which report a line is of. */
export const OFFICE_COLUMNS = [
  {
    id: 'organ_code',
    label: '统一社会信用代码',
    of: ({ organ }: ReportValue): Field => organ.code,
  },
  { id: 'organ', label: '机关', of: ({ organ }: ReportValue): Field => organ.name },
  { id: 'year', label: '年度', of: ({ year }: ReportValue): Field => year },
  { id: 'scope', label: '口径', of: ({ scope }: ReportValue): Field => SCOPE_LABEL[scope] },
] as const;

const SCOPE_LABEL: Readonly<Record<ReportValue['scope'], string>> = {
  own: '本机关',
  aggregate: '汇总',
};

interface Column {
  readonly id: string;
  readonly table: TableId;
  readonly key: string;
  readonly label: string;
}

function columnOf(id: string, form: FormId): Column | undefined {
  const parsed = parseCellId(id);
  if (!parsed || !isTableId(parsed.table)) return undefined;
  const { table, key } = parsed;
  const cell = findCellAnywhere(form, table, key);
  if (!cell) return undefined;
  const group = groupOf(table, cell).label.zh;
  const row = cell.row.label.zh;
  const words = [group === row ? '' : group, row, columnLabel(form, table, cell.column.id, 'zh')];
  const label = [tableName(form, table, 'zh'), ...words.filter((word) => word !== '')].join(' ');
  return { id, table, key, label };
}

/** Every cell of the forms that these reports stand on, in printed order. */
function allCells(reports: readonly ReportValue[]): string[] {
  const ids = TABLE_IDS.flatMap((table) => {
    const forms = [...new Set(reports.map(({ tables }) => tables[table].form))];
    return forms.flatMap((form) => cellsOf(form, table).map(({ id }) => id));
  });
  return [...new Set(ids)];
}

function figureOf({ tables }: ReportValue, { table, key }: Column): Field {
  const value = tables[table];
  return effectiveValue(table, value, key) ?? cellAt(value, key)?.raw ?? null;
}

/** Cell ids that no form has. */
export const unknownCells = (ids: readonly string[]): string[] =>
  ids.filter((id) => {
    const parsed = parseCellId(id);
    return !parsed || !isTableId(parsed.table) || !columnOf(id, LATEST_FORM.id);
  });

/**
 * The office's table: one line a report, one column a cell, for re-keying into another system. The first
 * line names the columns in words, the second by their ids. `ids` chooses the cells and their order.
 */
export function officeTable(reports: readonly ReportValue[], ids?: readonly string[]): Field[][] {
  const form = reports[0]?.tables.requests.form;
  if (!form) return [];
  const columns = (ids ?? allCells(reports)).flatMap((id) => columnOf(id, form) ?? []);
  return [
    [...OFFICE_COLUMNS.map(({ label }) => label), ...columns.map(({ label }) => label)],
    [...OFFICE_COLUMNS.map(({ id }) => id), ...columns.map(({ id }) => id)],
    ...reports.map((report) => [
      ...OFFICE_COLUMNS.map(({ of }) => of(report)),
      ...columns.map((column) => figureOf(report, column)),
    ]),
  ];
}
