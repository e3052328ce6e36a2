import type { BlockCell } from '../../../../domain/read';
import type { PrintedLine } from './line';
import { distance, isAnchor, isFigure, piecesOf, type PieceLine } from './pieces';
import { TIGHT, rowsOf } from './rows';

export interface PageLine {
  readonly page: number;
  readonly line: PrintedLine;
  /** Width of its page. */
  readonly width: number;
}

/** A running line, or the rows that the places of several lines make. */
export type Stretch =
  | { readonly kind: 'line'; readonly page: number; readonly line: PrintedLine }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly BlockCell[])[] };

/** A label over more lines than this is none. */
const MOST_BETWEEN = 7;
/** A line wider than this part of the page is running text, unless it is in pieces. */
const WIDE_PART = 0.55;
const LEAST_LINES = 2;
const SENTENCE_END = /[。；！？]/u;
const CLAUSE_END = /[，：]/u;

interface Candidate extends PieceLine {
  readonly isWide: boolean;
}

/** A line with words or figures side by side. */
function isSplit({ line, pieces, isWide }: Candidate): boolean {
  if (pieces.length < 2) return false;
  const figures = pieces.filter(isFigure).length;
  if (figures * 2 >= pieces.length && figures > 1) return true;
  return !SENTENCE_END.test(line.text) && !(isWide && CLAUSE_END.test(line.text));
}

const isFar = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
  !a || !b || (distance(a, b) ?? Infinity) > TIGHT;

/** A line by itself, away from those above and below: a heading between two tables. */
function isHeading(lines: readonly Candidate[], at: number, left: number): boolean {
  const line = lines[at];
  if (!line || line.pieces.length > 1) return false;
  const isOut = line.line.left <= left + line.line.size * 0.5;
  return isOut && isFar(lines[at - 1], line) && isFar(line, lines[at + 1]);
}

/** Where the table that begins here ends. */
function endOfRegion(lines: readonly Candidate[], from: number): number {
  let end = from;
  let left = Infinity;
  for (let at = from; at < lines.length && at - end <= MOST_BETWEEN; at += 1) {
    const line = lines[at];
    if (!line || isHeading(lines, at, left)) break;
    if (isSplit(line)) end = at + 1;
    else if (line.isWide || SENTENCE_END.test(line.line.text)) break;
    left = Math.min(left, line.line.left);
  }
  while (end < lines.length && belongsToLast(lines, end)) end += 1;
  return end;
}

/** The last label of a table may go on below its figures. */
function belongsToLast(lines: readonly Candidate[], at: number): boolean {
  const line = lines[at];
  return (
    line !== undefined && !line.isWide && line.pieces.length === 1 && !isFar(lines[at - 1], line)
  );
}

/** Where the first label of the table begins, above its figures. */
function startOfRegion(lines: readonly Candidate[], from: number, at: number): number {
  let start = at;
  while (start > from && at - start < 4) {
    const line = lines[start - 1];
    if (!line || line.isWide || isFar(line, lines[start]) || SENTENCE_END.test(line.line.text))
      break;
    start -= 1;
  }
  return start;
}

/** Tables without rulings among running lines: lines in pieces that stand under each other. */
export function stretchesOf(given: readonly PageLine[]): Stretch[] {
  const lines = given.map(
    ({ page, line, width }): Candidate => ({
      page,
      line,
      pieces: piecesOf(line),
      isWide: line.right - line.left > width * WIDE_PART,
    }),
  );
  const stretches: Stretch[] = [];
  let done = 0;
  const runTo = (end: number): void => {
    for (const { page, line } of lines.slice(done, end))
      stretches.push({ kind: 'line', page, line });
    done = Math.max(done, end);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || at < done || !isSplit(line)) continue;
    const start = startOfRegion(lines, done, at);
    const region = lines.slice(start, endOfRegion(lines, at));
    const isTable = region.length >= LEAST_LINES && region.some(isAnchor);
    const rows = isTable ? rowsOf(region) : [];
    if (rows.length === 0) continue;
    runTo(start);
    stretches.push({ kind: 'rows', rows });
    done = start + region.length;
  }
  runTo(lines.length);
  return stretches;
}
