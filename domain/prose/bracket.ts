/** A stretch in round brackets: the offsets of what stands inside. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
}

/** The outermost round brackets of a text; one that is not closed ends with the text. */
export function bracketsOf(text: string): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '（') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (text[at] === '）' && depth > 0) {
      depth -= 1;
      if (depth === 0) brackets.push({ from, to: at });
    }
  }
  if (depth > 0) brackets.push({ from, to: text.length });
  return brackets;
}

export const isInside = (brackets: readonly Bracket[], at: number): boolean =>
  brackets.some(({ from, to }) => at >= from && at < to);

/** The text with everything in brackets blanked; offsets stay. */
export const withoutBrackets = (text: string, brackets: readonly Bracket[]): string =>
  brackets.reduceRight(
    (kept, { from, to }) =>
      `${kept.slice(0, from - 1)}${' '.repeat(to - from + 2).slice(0, kept.length - from + 1)}${kept.slice(to + 1)}`,
    text,
  );
