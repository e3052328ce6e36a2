import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { SheetRow, SigningSheet } from '../../../../domain/write';
import { FACES, PAGE_MM, halfPoints, twips } from './paper';

/** Narrower than those of an official document: everything has to stand on one page. */
const MARGIN_MM = 20;
const LABEL_MM = 26;
const TEXT_MM = PAGE_MM.width - 2 * MARGIN_MM - LABEL_MM;
const POINTS = { title: 18, text: 10.5, code: 16, foot: 9 } as const;
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const PADDING = twips(1.2);
const TITLE_SPACE = 240;
const FOOT_SPACE = 160;

const text = (words: string, size: number, isBold = false): TextRun =>
  new TextRun({ text: words, font: FACES.table, size: halfPoints(size), bold: isBold });

const cell = (width: number, children: Paragraph[], isMiddle: boolean): TableCell =>
  new TableCell({
    children,
    verticalAlign: isMiddle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: PADDING, right: PADDING, top: PADDING, bottom: PADDING },
  });

function sheetRow({ label, lines, space, isCode = false }: SheetRow): TableRow {
  const size = isCode ? POINTS.code : POINTS.text;
  const content = lines.map((line) => new Paragraph({ children: [text(line, size, isCode)] }));
  const name = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [text(label, POINTS.text, true)],
  });
  return new TableRow({
    cantSplit: true,
    ...(space === undefined ? {} : { height: { value: twips(space), rule: HeightRule.ATLEAST } }),
    children: [
      cell(LABEL_MM, [name], true),
      cell(TEXT_MM, content.length > 0 ? content : [new Paragraph('')], true),
    ],
  });
}

/** One page to be signed by hand. */
export async function writeSheet({ title, organ, rows, foot }: SigningSheet): Promise<Buffer> {
  const margin = twips(MARGIN_MM);
  const document = new Document({
    title,
    creator: organ,
    lastModifiedBy: organ,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE_MM.width), height: twips(PAGE_MM.height) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: TITLE_SPACE },
            children: [
              new TextRun({ text: title, font: FACES.title, size: halfPoints(POINTS.title) }),
            ],
          }),
          new Table({
            layout: TableLayoutType.FIXED,
            alignment: AlignmentType.CENTER,
            width: { size: twips(LABEL_MM + TEXT_MM), type: WidthType.DXA },
            columnWidths: [twips(LABEL_MM), twips(TEXT_MM)],
            borders: {
              ...{ top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
              ...{ insideHorizontal: BORDER, insideVertical: BORDER },
            },
            rows: rows.map(sheetRow),
          }),
          new Paragraph({
            spacing: { before: FOOT_SPACE },
            children: [text(foot, POINTS.foot)],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
