import type { BlockCell } from '../../../../domain/read';
import { ImportError } from '../importError';
import type { Frame } from './cells';
import { appended, isWide, linesOf, type PrintedLine } from './line';
import type { Glyph } from './sheet';

export interface PlacedCell extends BlockCell {
  /** Left edge on the page, so that a table is known again on the next one. */
  readonly left: number;
  readonly right: number;
  /** Its last line reaches to its end: the text may go on. */
  readonly isFull: boolean;
}

/** A table on one page. */
export interface PrintedTable {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room that a cell keeps free beside its text, in characters' size. */
const PADDING = 0.9;

const isFull = (line: PrintedLine, more: number, width: number): boolean =>
  line.right - line.left + more + PADDING * line.size > width;

const firstWidth = ({ glyphs }: PrintedLine): number =>
  glyphs[0] ? glyphs[0].right - glyphs[0].left : 0;

/** Text of a cell: a line that is full goes on in the next one. */
function textOf(lines: readonly PrintedLine[], width: number): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    const isStack = [...before.text].length === 1 && isWide(before.text);
    if (!isStack && !isFull(before, firstWidth(line), width)) return `${text}\n${line.text}`;
    return appended(text, line.text);
  }, '');
}

const isIn = (glyph: Glyph, frame: Frame): boolean => {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.y - glyph.size * 0.35;
  return x >= frame.left && x < frame.right && y >= frame.top && y < frame.bottom;
};

/** Places at which a cell begins, in order: the others are no rows or columns. */
const starts = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);

const countIn = (places: readonly number[], from: number, span: number): number =>
  places.filter((place) => place >= from && place < from + span).length;

/** As many comparisons of cells with characters as a page may ask for. */
const MAX_COMPARED = 40_000_000;

export function printedTable(frames: readonly Frame[], glyphs: readonly Glyph[]): PrintedTable {
  if (frames.length * glyphs.length > MAX_COMPARED) throw new ImportError('tooComplex');
  const rows = starts(frames.map(({ row }) => row));
  const columns = starts(frames.map(({ column }) => column));
  const placed = (frame: Frame): PlacedCell => {
    const { left, right } = frame;
    const lines = linesOf(glyphs.filter((glyph) => isIn(glyph, frame)));
    const last = lines[lines.length - 1];
    return {
      text: textOf(lines, right - left),
      rowspan: Math.max(1, countIn(rows, frame.row, frame.rowspan)),
      colspan: Math.max(1, countIn(columns, frame.column, frame.colspan)),
      left,
      right,
      isFull: last !== undefined && isFull(last, last.size, right - left),
    };
  };
  return {
    rows: rows.map((row) => frames.filter((frame) => frame.row === row).map(placed)),
    left: Math.min(...frames.map(({ left }) => left)),
    right: Math.max(...frames.map(({ right }) => right)),
    top: Math.min(...frames.map(({ top }) => top)),
    bottom: Math.max(...frames.map(({ bottom }) => bottom)),
  };
}
