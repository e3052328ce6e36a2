import type { SourceAt } from './block';
import type { Line, RowLine, TextLine } from './flow';

/** Words, a figure, or a cell that is there and blank. */
export interface Token {
  readonly kind: 'words' | 'figure' | 'blank';
  readonly text: string;
  readonly at: SourceAt;
  /** Grid column of a table cell. */
  readonly column?: number;
  /** Stands directly behind words, without a space: cells have run together. */
  readonly isGlued?: boolean;
}

const FIGURE = /^[+\-−－]{0,2}\d[\d,，]*(?:\.\d+)?\s*(?:件|元|万元)?$/u;
/** Figures with an explanation, signed in words, or marked by a damaged converter. */
const ODD_FIGURE = /^(?:[增减]\s*\d+|\d+\s*[（(][^（）()]{1,40}[）)]|\?\s*\d+)$/u;
const DASH_OR_SLASH = /^[/／\-－—–]+$/u;
/** Words that stand where a figure should. */
const NOTHING: ReadonlySet<string> = new Set(['无', '没有', 'N/A']);
const RUN = /[+\-−－]?\d[\d,，]*(?:\.\d+)?(?:万元|元|件)?/gu;
/** The ordinal of a label that goes on in the next line. */
const LONE_ORDINAL = /^\d{1,2}[.．、]$/u;
/** A digit before a point and a letter opens the next label: 2.重复申请. */
const ORDINAL_AHEAD = /^(\d*?)(\d)$/u;
const OPENS_LABEL = /^\s*[.．、]\s*\p{Script=Han}/u;

/** A cell that holds a figure, also one that is odd: signed in words, or with an explanation. */
export const isFigure = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim();
  return (
    NOTHING.has(plain) || FIGURE.test(plain) || ODD_FIGURE.test(plain) || DASH_OR_SLASH.test(plain)
  );
};

const SPACES = /\s+/gu;
/** A line with this many letters holds the cells of many rows: its digits have lost their cells. */
const RUN_TOGETHER_LINE = 100;

const isSpace = (text: string): boolean => text.trim() === '';

/** Splits running text into words and figures; an ordinal stays with the label that it opens. */
function splitRuns(text: string, at: SourceAt): Token[] {
  const tokens: Token[] = [];
  const isRunTogether = text.replace(SPACES, '').length > RUN_TOGETHER_LINE;
  let from = 0;
  const words = (to: number): void => {
    const part = text.slice(from, to);
    for (const piece of part.split(WIDE_GAP)) {
      if (isSpace(piece)) continue;
      const kind = isFigure(piece) ? 'figure' : 'words';
      tokens.push({ kind, text: piece.trim(), at });
    }
  };
  for (const match of text.matchAll(RUN)) {
    let run = match[0];
    const start = match.index;
    if (OPENS_LABEL.test(text.slice(start + run.length))) {
      const ordinal = ORDINAL_AHEAD.exec(run);
      run = ordinal?.[1] ?? '';
    }
    if (run === '') continue;
    words(start);
    const before = text[start - 1] ?? ' ';
    tokens.push({ kind: 'figure', text: run, at, isGlued: isRunTogether || !isSpace(before) });
    from = start + run.length;
  }
  words(text.length);
  return tokens;
}

const WIDE_GAP = /\s{2,}|\t/u;

function textTokens({ text, at }: TextLine): Token[] {
  if (LONE_ORDINAL.test(text.trim())) return [{ kind: 'words', text: text.trim(), at }];
  if (isFigure(text)) return [{ kind: 'figure', text: text.trim(), at }];
  return splitRuns(text, at);
}

const rowTokens = (line: RowLine): Token[] =>
  line.cells.map(({ text, column, at }) => {
    if (isSpace(text)) return { kind: 'blank', text: '', at, column };
    return { kind: isFigure(text) ? 'figure' : 'words', text: text.trim(), at, column };
  });

export const tokensOf = (line: Line): Token[] =>
  line.kind === 'row' ? rowTokens(line) : textTokens(line);
