import {
  LATEST_FORM,
  formForYear,
  tableName,
  tableOf,
  type TableId,
} from '../../../../domain/form';
import type { ReportValue } from '../../../../domain/report';
import {
  FOREIGN,
  foreignCell,
  foreignTexts,
  sectionTitle,
  writtenTable,
  type WrittenCell,
  type WrittenTable,
} from '../../../../domain/write';
import type { Look, SheetCell, SheetModel } from './workbook';

const FIGURE = /^-?\d{1,15}(?:\.(\d{1,15}))?$/u;
/** Figures with more digits than a spreadsheet holds stay text. */
const MOST_DIGITS = 15;
const WIDE = 12;

/** A published text as Excel holds it: figures as numbers that are shown as printed. */
export function figureOf(text: string): Pick<SheetCell, 'text' | 'number' | 'digits'> {
  const match = FIGURE.exec(text);
  if (!match || text.replace('.', '').length > MOST_DIGITS) return text === '' ? {} : { text };
  const digits = match[1]?.length ?? 0;
  return { number: Number(text), ...(digits > 0 ? { digits } : {}) };
}

const lookOf = (cell: WrittenCell, { labels }: WrittenTable): Look => {
  if (cell.kind === 'value') return 'figure';
  const isRow = labels > 1 && cell.rowspan === 1 && cell.column + cell.colspan === labels;
  return isRow && cell.kind === 'header' ? 'rowLabel' : 'label';
};

/** Widths in characters: groups of rows narrow, the words of a row wide. */
export function widthsOf({ width, labels }: WrittenTable): number[] {
  return Array.from({ length: width }, (_, column) => {
    if (labels < 2) return width < WIDE ? 22 : 9;
    if (column >= labels) return 11;
    return column === labels - 1 ? 46 : 11;
  });
}

const line = (text: string, look: Look, width: number): SheetCell[] => [
  { column: 0, colspan: width, rowspan: 1, look, text },
];

/** The rows above a table: what the sheet is of. Only the first sheet names the report. */
export function rowsAbove(
  report: ReportValue,
  table: TableId,
  width: number,
  first: readonly (readonly [text: string, look: Look])[],
): SheetCell[][] {
  const { sections } = formForYear(report.year) ?? LATEST_FORM;
  const section = sections.find((each) => each.table === table);
  const heading = section ? sectionTitle(section.ordinal, section.title.zh) : '';
  return [...first.map(([text, look]) => line(text, look, width)), line(heading, 'heading', width)];
}

/** One table as a sheet, with the merges of the form; `cellOf` says what stands in a value cell. */
export function tableSheet(
  report: ReportValue,
  table: TableId,
  first: readonly (readonly [text: string, look: Look])[],
  cellOf: (cell: WrittenCell, row: number, from: number) => Partial<SheetCell>,
): SheetModel {
  const value = report.tables[table];
  const written = writtenTable(table, value);
  const above = rowsAbove(report, table, written.width, first);
  const rows = written.rows.map(({ cells }, at) =>
    cells.map(
      (cell): SheetCell => ({
        column: cell.column,
        colspan: cell.colspan,
        rowspan: cell.rowspan,
        look: lookOf(cell, written),
        ...(cell.kind === 'value'
          ? cellOf(cell, above.length + at, above.length)
          : { text: cell.text }),
      }),
    ),
  );
  const foreign = foreignTexts(table, value).map(({ label, text }) => foreignCell(label, text));
  const below = foreign.length > 0 ? [FOREIGN, ...foreign] : [];
  return {
    name: tableName(value.form, table, 'zh'),
    widths: widthsOf(written),
    isLandscape: tableOf(value.form, table).orientation === 'across',
    rows: [...above, ...rows, ...below.map((text) => line(text, 'note', written.width))],
  };
}
