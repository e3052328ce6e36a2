import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Piece } from '../../../../domain/write';
import { wordInlines } from './inlines';
import {
  CHARACTER,
  FACES,
  LINE,
  PAGE_MM,
  POINTS,
  halfPoints,
  signatureIndents,
  titleLines,
  twips,
} from './paper';
import { BULLETS, NUMBERING, ORDERED, PARAGRAPH_INDENT, STYLES, itemLevel } from './styles';
import { wordTable } from './table';

/** What a Word file says of itself. */
export interface WordFile {
  readonly title: string;
  readonly organ: string;
  readonly pieces: readonly Piece[];
  /** Printed at the head of every page; a working copy is told from what was published by it. */
  readonly mark?: string;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const titleParagraph = (title: string, organ: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: titleLines(title, organ).map(
      (text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) }),
    ),
  });

function signature({ organ, date = '' }: Extract<Piece, { kind: 'signature' }>): Paragraph[] {
  const indents = signatureIndents(organ, date);
  const line = (text: string, right: number, isFirst: boolean): Paragraph =>
    new Paragraph({
      text,
      alignment: AlignmentType.RIGHT,
      indent: { right },
      ...(isFirst ? { keepNext: true, spacing: { before: 2 * LINE } } : {}),
    });
  const name = line(organ, indents.organ, true);
  return date === '' ? [name] : [name, line(date, indents.date, false)];
}

function wordPiece(piece: Piece, at: number, organ: string): FileChild[] {
  switch (piece.kind) {
    case 'title':
      return [titleParagraph(piece.text, organ)];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[piece.level - 1] ?? HeadingLevel.HEADING_6,
          children: wordInlines(piece.inlines),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ indent: PARAGRAPH_INDENT, children: wordInlines(piece.inlines) })];
    case 'list':
      return piece.items.map(
        ({ depth, ordered, inlines }) =>
          new Paragraph({
            numbering: {
              reference: ordered ? ORDERED : BULLETS,
              level: itemLevel(depth),
              instance: at,
            },
            children: wordInlines(inlines),
          }),
      );
    case 'table':
      return [wordTable(piece.table)];
    case 'signature':
      return signature(piece);
  }
}

/** `— 1 —`, at the outer edge: odd pages right, even pages left, one character from it. */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: CHARACTER },
        children: [
          new TextRun({
            font: FACES.page,
            size: halfPoints(POINTS.page),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

const markHeader = (mark: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            text: mark,
            font: FACES.subsection,
            size: halfPoints(POINTS.page),
            color: 'C00000',
          }),
        ],
      }),
    ],
  });

/** A report as a Word file, typeset as GB/T 9704 asks: what is printed, signed and stamped. */
export async function writeDocx({ title, organ, pieces, mark }: WordFile): Promise<Buffer> {
  const { width, height, ...margins } = PAGE_MM;
  const margin = Object.fromEntries(
    Object.entries(margins).map(([side, millimetres]) => [side, twips(millimetres)]),
  );
  const header = mark === undefined ? undefined : markHeader(mark);
  const document = new Document({
    title,
    creator: organ,
    lastModifiedBy: organ,
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { ...margin, header: twips(15), footer: twips(28) },
          },
        },
        ...(header ? { headers: { default: header, even: header } } : {}),
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: pieces.flatMap((piece, at) => wordPiece(piece, at, organ)),
      },
    ],
  });
  return Packer.toBuffer(document);
}
