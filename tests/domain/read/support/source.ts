import {
  cellId,
  formOf,
  printedRows,
  tableOf,
  type FormId,
  type PrintedCell,
  type TableId,
} from '../../../../domain/form';
import { cellText, type TableValue } from '../../../../domain/cell';

/** A cell of a printed table; `id` names the figure that stands in it. */
export interface SourceCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly id?: string;
}
export type SourceRow = readonly SourceCell[];
export interface SourceTable {
  readonly table: TableId;
  readonly rows: readonly SourceRow[];
}
export type Part = string | SourceTable;

/** A report as it is printed, with what each figure of it says. */
export interface Source {
  readonly parts: readonly Part[];
  readonly printed: ReadonlyMap<string, string>;
}

export const isTable = (part: Part): part is SourceTable => typeof part !== 'string';

const CLAUSES =
  '本机关认真贯彻落实条例，主动公开各类信息，规范办理公开申请，加强平台建设和监督保障，不断提升公开质量和实效。';

const sourceCell = (table: TableId, value: TableValue, cell: PrintedCell): SourceCell => {
  const { colspan, rowspan } = cell;
  if (cell.kind !== 'value') return { text: cell.label.zh, colspan, rowspan };
  return { text: cellText(value.cells[cell.key]), colspan, rowspan, id: cellId(table, cell.key) };
};

export function printTable(table: TableId, value: TableValue): SourceTable {
  const rows = printedRows(tableOf(value.form, table)).map(({ cells }) =>
    cells.map((cell) => sourceCell(table, value, cell)),
  );
  return { table, rows };
}

/** Title, six sections and three tables as an organ prints them. */
export function printReport(
  tables: Readonly<Record<TableId, TableValue>>,
  form: FormId,
  year: number,
): Source {
  const sections = formOf(form).sections.flatMap(({ ordinal, title, table }): Part[] => {
    const heading = `${ordinal}、${title.zh}`;
    return table ? [heading, printTable(table, tables[table])] : [heading, CLAUSES, CLAUSES];
  });
  const parts = [
    `某某市测试局${year}年政府信息公开工作年度报告`,
    `本报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ...sections,
  ];
  const cells = parts
    .filter(isTable)
    .flatMap(({ rows }) => rows.flat())
    .flatMap(({ id, text }): [string, string][] => (id === undefined ? [] : [[id, text]]));
  return { parts, printed: new Map(cells) };
}
