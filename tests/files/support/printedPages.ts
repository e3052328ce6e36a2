import { grid as placesOf } from '../../domain/read/support/layouts';
import {
  isTable,
  type Part,
  type Source,
  type SourceCell,
  type SourceTable,
} from '../../domain/read/support/source';
import { grid, text, type PdfPage } from './pdf';

const SIZE = { width: 842, height: 2_400 } as const;
const MARGIN = 40;
const TYPE = 10;
const LINE = 13;
const PADDING = 3;
const FIGURES_WIDE = 44;
const LABELS_WIDE = 130;

interface PlacedCell extends SourceCell {
  readonly row: number;
  readonly column: number;
}

const cellsOf = (table: SourceTable): PlacedCell[] =>
  placesOf(table).flatMap((line, row) =>
    line.flatMap((cell, column) => (cell ? [{ ...cell, row, column }] : [])),
  );

/** Where each of these begins, and the last one ends. */
const edges = (from: number, sizes: readonly number[]): number[] =>
  sizes.reduce((all, size) => [...all, (all[all.length - 1] ?? from) + size], [from]);

/** A text in lines as wide as its cell. */
function wrapped(words: string, width: number): string[] {
  const most = Math.max(1, Math.floor((width - 2 * PADDING) / TYPE));
  return words.split('\n').flatMap((line) => {
    if (/^\d*$/u.test(line)) return [line];
    return Array.from({ length: Math.ceil(line.length / most) }, (_, at) =>
      line.slice(at * most, (at + 1) * most),
    );
  });
}

/** A table between lines, as an office program prints it. */
function printTable(table: SourceTable, top: number): { content: string; bottom: number } {
  const cells = cellsOf(table);
  const count = Math.max(...cells.map(({ column, colspan }) => column + colspan));
  const figures = new Set(cells.flatMap(({ id, column }) => (id === undefined ? [] : [column])));
  const xs = edges(
    MARGIN,
    Array.from({ length: count }, (_, at) => (figures.has(at) ? FIGURES_WIDE : LABELS_WIDE)),
  );
  const linesIn = ({ text: words, column, colspan }: PlacedCell): string[] =>
    wrapped(words, (xs[column + colspan] ?? 0) - (xs[column] ?? 0));
  const heights = table.rows.map(
    (_, row) =>
      Math.max(
        LINE,
        ...cells
          .filter((cell) => cell.row <= row && row < cell.row + cell.rowspan)
          .map((cell) => (linesIn(cell).length * LINE) / cell.rowspan),
      ) +
      2 * PADDING,
  );
  const ys = edges(top, heights);
  const content = cells.map((cell) => {
    const [left = 0, right = 0] = [xs[cell.column], xs[cell.column + cell.colspan]];
    const [above = 0, below = 0] = [ys[cell.row], ys[cell.row + cell.rowspan]];
    const words = linesIn(cell).map((line, at) =>
      text(left + PADDING, above + (at + 1) * LINE, line, TYPE, SIZE.height),
    );
    return grid([left, right], [above, below], SIZE.height) + words.join('');
  });
  return { content: content.join(''), bottom: ys[ys.length - 1] ?? top };
}

function printLine(part: string, top: number): { content: string; bottom: number } {
  const lines = wrapped(part, SIZE.width - 2 * MARGIN);
  const content = lines.map((line, at) =>
    text(MARGIN, top + (at + 1) * LINE, line, TYPE, SIZE.height),
  );
  return { content: content.join(''), bottom: top + (lines.length + 1) * LINE };
}

/** A report as pages: one for each table, with the text before it. */
export function printedPages({ parts }: Source): PdfPage[] {
  const pages: Part[][] = [[]];
  for (const part of parts) {
    pages[pages.length - 1]?.push(part);
    if (isTable(part)) pages.push([]);
  }
  return pages
    .filter((page) => page.length > 0)
    .map((page) => {
      let y = MARGIN;
      const content = page.map((part) => {
        const printed = isTable(part) ? printTable(part, y) : printLine(part, y);
        y = printed.bottom + LINE;
        return printed.content;
      });
      return { content: content.join(''), ...SIZE };
    });
}
