import {
  isPageNumber,
  leftOut,
  textParagraph,
  type Block,
  type BlockCell,
  type Note,
} from '../../../../domain/read';
import { framesOf, type Frame } from './cells';
import { continuedRows, type Rows } from './continued';
import { furnitureOf, type Edge } from './furniture';
import { latticesOf } from './lattice';
import { appended, linesOf, type PrintedLine } from './line';
import { continues, measureOf, type Measure } from './paragraphs';
import { printedTable, type PrintedTable } from './printedTable';
import { stretchesOf, type PageLine, type Stretch } from './region';
import type { Glyph, Sheet } from './sheet';

interface Page {
  readonly sheet: Sheet;
  readonly tables: readonly PrintedTable[];
  readonly lines: readonly PrintedLine[];
}

interface DrawnTable {
  readonly kind: 'table';
  readonly page: number;
  readonly rows: Rows;
  readonly edges: readonly [left: number, right: number];
}
type Piece = DrawnTable | Stretch;

const EDGE = 2;

const isWithin = ({ left, right, y, size }: Glyph, table: PrintedTable): boolean => {
  const x = (left + right) / 2;
  const middle = y - size * 0.35;
  return x >= table.left && x < table.right && middle >= table.top && middle < table.bottom;
};

/** A table wider than its page is cut at the edges; the text that it prints beyond them is its own. */
const openAtEdges = (frames: readonly Frame[], width: number): Frame[] =>
  frames.map((frame) => ({
    ...frame,
    left: frame.left <= EDGE ? -Infinity : frame.left,
    right: frame.right >= width - EDGE ? Infinity : frame.right,
  }));

function pageOf(sheet: Sheet): Page {
  const glyphs = sheet.glyphs.filter(({ isArtifact }) => !isArtifact);
  const tables = latticesOf(sheet.rulings).map((lattice) =>
    printedTable(openAtEdges(framesOf(lattice), sheet.width), glyphs),
  );
  const outside = glyphs.filter((glyph) => !tables.some((table) => isWithin(glyph, table)));
  return { sheet, tables, lines: linesOf(outside) };
}

/** Drawn tables and running lines of all pages, from the top. */
function piecesOf(pages: readonly Page[]): (Piece | PageLine)[] {
  return pages.flatMap(({ sheet, tables, lines }, page) => {
    const drawn = tables.map(({ rows, top, left, right }) => ({
      y: top,
      piece: { kind: 'table', page, rows, edges: [left, right] } as Piece,
    }));
    const running = lines.map((line) => ({ y: line.y, piece: { page, line, width: sheet.width } }));
    return [...drawn, ...running].sort((a, b) => a.y - b.y).map(({ piece }) => piece);
  });
}

/** The same with tables that only the places of their words show. */
function withUnruled(pieces: readonly (Piece | PageLine)[]): Piece[] {
  const found: Piece[] = [];
  let lines: PageLine[] = [];
  const flush = (): void => {
    found.push(...stretchesOf(lines));
    lines = [];
  };
  for (const piece of pieces) {
    if (!('kind' in piece)) lines.push(piece);
    else {
      flush();
      found.push(piece);
    }
  }
  flush();
  return found;
}

const NEAR = 4;

/** The first table of a page under the last one of the page before, drawn between the same edges. */
function goesOn(before: DrawnTable, piece: DrawnTable): boolean {
  if (piece.page !== before.page + 1) return false;
  const [left, right] = before.edges;
  return Math.abs(left - piece.edges[0]) <= NEAR && Math.abs(right - piece.edges[1]) <= NEAR;
}

/** Drawn tables that go on over a page's end put together. */
function withWholeTables(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole[whole.length - 1];
    if (last?.kind === 'table' && piece.kind === 'table' && goesOn(last, piece)) {
      whole[whole.length - 1] = { ...piece, rows: continuedRows(last.rows, piece.rows) };
    } else whole.push(piece);
  }
  return whole;
}

/** Pieces in reading order as blocks; lines go on to paragraphs, over a page's end too. */
function blocksOf(pieces: readonly Piece[], measure: Measure | undefined): Block[] {
  const blocks: Block[] = [];
  let before: Piece | undefined;
  let text = '';
  const flush = (): void => {
    if (text !== '') blocks.push(textParagraph(text));
    text = '';
  };
  for (const piece of pieces) {
    const isMore =
      piece.kind === 'line' &&
      before?.kind === 'line' &&
      measure !== undefined &&
      continues(before, piece, measure);
    if (!isMore) flush();
    if (piece.kind === 'line') text = appended(text, piece.line.text);
    else blocks.push({ type: 'table', rows: piece.rows.map((row) => row.map(blockCell)) });
    before = piece;
  }
  flush();
  return blocks;
}

const blockCell = ({ text, colspan, rowspan }: BlockCell): BlockCell => ({
  text,
  colspan,
  rowspan,
});

function notesOf(
  sheets: readonly Sheet[],
  furniture: ReadonlyMap<PrintedLine, Edge>,
  hasPictures: boolean,
): Note[] {
  const texts = new Map<Edge, Set<string>>();
  for (const [{ text }, edge] of furniture) {
    texts.set(edge, (texts.get(edge) ?? new Set()).add(text));
  }
  const slanted = sheets.map((sheet) => sheet.slanted.trim()).find((text) => text !== '');
  return [
    ...[...texts].flatMap(([edge, all]) => {
      const words = [...all].filter((text) => !isPageNumber(text));
      return words.length === 0 ? [] : [leftOut(edge, words.join(' / '))];
    }),
    ...(hasPictures ? [leftOut('image', '')] : []),
    ...(slanted === undefined ? [] : [leftOut('textBox', slanted)]),
  ];
}

/** Pages as running text and tables, without what stands on every page. */
export function composed(
  sheets: readonly Sheet[],
  hasPictures: boolean,
): { blocks: Block[]; notes: Note[] } {
  const pages = sheets.map(pageOf);
  const furniture = furnitureOf(pages.map(({ lines, sheet }) => ({ lines, height: sheet.height })));
  const pieces = withUnruled(
    piecesOf(
      pages.map((page) => ({
        ...page,
        lines: page.lines.filter((line) => !furniture.has(line)),
      })),
    ),
  );
  const running = pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []));
  return {
    blocks: blocksOf(withWholeTables(pieces), measureOf(running, sheets[0]?.width ?? 0)),
    notes: notesOf(sheets, furniture, hasPictures),
  };
}
