import { isBlank, lineOf, type PrintedLine } from './line';
import type { Glyph } from './sheet';

/** Room between two pieces of a line that stand in different columns, in characters' size. */
const APART = 0.34;
const ORDINAL =
  /^\s{0,4}(?:[（(]\s?[一二三四五六七八九十]{1,3}(?:\s?[）)]|$)|[一二三四五六七八九十]{1,3}\s?[、.．]|\d{1,2}\s?[、.．](?!\d))/u;
const FIGURE = /^[-—–+]?[\d,，.]{1,20}(?:件|条|万元|元)?$/u;
const DASHES = /^[-—–/\\]{1,4}$/u;
const NUMBERING = /^\d{1,2}[.．]$/u;

/** A line of a page in pieces; `flow` counts on over the pages. */
export interface PieceLine {
  readonly page: number;
  readonly line: PrintedLine;
  readonly pieces: readonly PrintedLine[];
}

/** The pieces of a line, parted where there is room. */
export function piecesOf({ glyphs }: PrintedLine): PrintedLine[] {
  const pieces: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue;
    const isNew = !before || glyph.left - before.right > APART * before.size;
    if (isNew) pieces.push([glyph]);
    else pieces[pieces.length - 1]?.push(glyph);
    before = glyph;
  }
  return pieces.map(lineOf);
}

export function isFigure({ text }: Pick<PrintedLine, 'text'>): boolean {
  const plain = text.trim();
  return (FIGURE.test(plain) && !NUMBERING.test(plain)) || DASHES.test(plain);
}

export const opensLabel = ({ text }: Pick<PrintedLine, 'text'>): boolean => ORDINAL.test(text);

/** A line of figures: every row of a table has one. */
export const isAnchor = ({ pieces }: PieceLine): boolean => pieces.some(isFigure);

/** How far two lines are from each other, in characters' size; across a page's end nobody knows. */
export const distance = (above: PieceLine, below: PieceLine): number | undefined =>
  above.page === below.page ? (below.line.y - above.line.y) / below.line.size : undefined;
