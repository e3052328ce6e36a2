import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { WrittenCell, WrittenTable } from '../../../../domain/write';
import { FACES, POINTS, TEXT_WIDTH, halfPoints } from './paper';

/** From this many columns on the figures are set smaller. */
const WIDE = 7;
const SINGLE_LINE = 240;
const PADDING = 40;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** Shares of the labels' columns in the whole width: groups are narrow, the last one holds the words. */
const GROUP_SHARE = 0.075;
const LABEL_SHARE = 0.315;

/** Widths in twips of all grid columns. */
export function columnWidths({ width, labels }: WrittenTable): number[] {
  if (labels < 2) return Array.from({ length: width }, () => Math.floor(TEXT_WIDTH / width));
  const groups = Array.from({ length: labels - 1 }, () => Math.floor(TEXT_WIDTH * GROUP_SHARE));
  const label = Math.floor(TEXT_WIDTH * LABEL_SHARE);
  const used = groups.reduce((sum, each) => sum + each, label);
  const figures = width - labels;
  return [
    ...groups,
    label,
    ...Array.from({ length: figures }, () => Math.floor((TEXT_WIDTH - used) / figures)),
  ];
}

/** Words of a row stand at the left, everything else in the middle. */
const isRowLabel = (cell: WrittenCell, { labels }: WrittenTable): boolean =>
  labels > 1 &&
  cell.kind === 'header' &&
  cell.rowspan === 1 &&
  cell.column + cell.colspan === labels;

function wordCell(cell: WrittenCell, table: WrittenTable, widths: readonly number[]): TableCell {
  const size = halfPoints(table.width < WIDE ? POINTS.table : POINTS.wideTable);
  const alignment = isRowLabel(cell, table) ? AlignmentType.LEFT : AlignmentType.CENTER;
  const covered = widths.slice(cell.column, cell.column + cell.colspan);
  const paragraphs = cell.text.split('\n').map(
    (text) =>
      new Paragraph({
        alignment,
        spacing: { line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
        indent: { firstLine: 0 },
        children: [new TextRun({ text, font: FACES.table, size })],
      }),
  );
  return new TableCell({
    children: paragraphs,
    columnSpan: cell.colspan,
    rowSpan: cell.rowspan,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: covered.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
  });
}

/** A table with the merges of the form; its head is repeated on every page. */
export function wordTable(table: WrittenTable): Table {
  const widths = columnWidths(table);
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: PADDING, right: PADDING, top: PADDING, bottom: PADDING },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: table.rows.map(
      ({ part, cells }) =>
        new TableRow({
          tableHeader: part === 'head',
          cantSplit: true,
          children: cells.map((cell) => wordCell(cell, table, widths)),
        }),
    ),
  });
}
