import type { PrintedLine } from './line';

/** The lines of a page that stand outside of drawn tables. */
export interface PageLines {
  readonly lines: readonly PrintedLine[];
  readonly height: number;
}

/** Parts of a page, from its edge, in which running heads and page numbers stand. */
const EDGE = 0.13;
const SAME_PLACE = 4;
const MAX_LENGTH = 60;

const PAGE_NUMBER = /^[-—–―─·.\s]{0,6}(\d{1,4})[-—–―─·.\s]{0,6}$/u;
const DECORATED =
  /^(?:[-—–―─·]\s{0,3}\d{1,4}\s{0,3}[-—–―─·]|第\s{0,3}\d{1,4}\s{0,3}页.{0,20}|\d{1,4}\s{0,3}\/\s{0,3}\d{1,4})$/u;
const DIGITS = /\d+/gu;

export type Edge = 'header' | 'footer';

const edgeOf = ({ y }: PrintedLine, height: number): Edge | undefined => {
  if (y <= height * EDGE) return 'header';
  return y >= height * (1 - EDGE) ? 'footer' : undefined;
};

interface Candidate {
  readonly line: PrintedLine;
  readonly page: number;
  readonly edge: Edge;
}

/** The outermost lines of each page, as far as they stand at its edge. */
function candidates(pages: readonly PageLines[]): Candidate[] {
  return pages.flatMap(({ lines, height }, page) => {
    const outer = new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
    return [...outer].flatMap((line): Candidate[] => {
      const edge = line.text.length <= MAX_LENGTH ? edgeOf(line, height) : undefined;
      return edge ? [{ line, page, edge }] : [];
    });
  });
}

/** A number that rises with the pages. */
function isCounted(each: Candidate, all: readonly Candidate[]): boolean {
  const offset = ({ line, page }: Candidate): number | undefined => {
    const number = PAGE_NUMBER.exec(line.text)?.[1];
    return number === undefined ? undefined : Number(number) - page;
  };
  const own = offset(each);
  if (own === undefined) return false;
  const pages = all.filter((other) => other.edge === each.edge && offset(other) === own);
  return new Set(pages.map(({ page }) => page)).size > 1;
}

/** The same words at the same place of another page. */
function isRepeated(each: Candidate, all: readonly Candidate[]): boolean {
  const words = each.line.text.replace(DIGITS, '#');
  if (words === '#') return false;
  return all.some(
    (other) =>
      other.page !== each.page &&
      Math.abs(other.line.y - each.line.y) <= SAME_PLACE &&
      Math.abs(other.line.left - each.line.left) <= SAME_PLACE * 5 &&
      other.line.text.replace(DIGITS, '#') === words,
  );
}

/** Running heads, running feet and page numbers, and at which edge each stands. */
export function furnitureOf(pages: readonly PageLines[]): Map<PrintedLine, Edge> {
  const all = candidates(pages);
  const found = all.filter(
    (each) => DECORATED.test(each.line.text) || isCounted(each, all) || isRepeated(each, all),
  );
  return new Map(found.map(({ line, edge }) => [line, edge]));
}
