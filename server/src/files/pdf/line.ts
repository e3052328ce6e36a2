import type { Glyph } from './sheet';

/** Characters on one baseline, from left to right. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

const WORD_END = /[a-z,.;:]$/iu;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;
/** Gaps in characters' size: letters and figures part early, Chinese is often spread out. */
const GAP = { narrow: 0.22, mixed: 0.6, wide: 0.9 } as const;
/** How far baselines on one line may differ, in characters' size. */
const SAME_LINE = 0.4;

export const isWide = (text: string): boolean => WIDE.test(text);
export const isBlank = ({ text }: Pick<Glyph, 'text'>): boolean => text.trim() === '';

function gapLimit(before: string, after: string): number {
  const wide = Number(isWide(before)) + Number(isWide(after));
  if (wide === 2) return GAP.wide;
  return wide === 1 ? GAP.mixed : GAP.narrow;
}

/** A space where the source has one, or leaves room for one. */
export function needsSpace(before: Glyph, after: Glyph): boolean {
  const gap = after.left - before.right;
  return gap > gapLimit(before.text.slice(-1), after.text.slice(0, 1)) * before.size;
}

function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let before: Glyph | undefined;
  let hasSpace = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      hasSpace = true;
      continue;
    }
    const isApart = before !== undefined && needsSpace(before, glyph);
    const isPrinted =
      hasSpace && before !== undefined && !(isWide(before.text) && isWide(glyph.text));
    text += isApart || isPrinted ? ` ${glyph.text}` : glyph.text;
    before = glyph;
    hasSpace = false;
  }
  return text;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export function lineOf(glyphs: readonly Glyph[]): PrintedLine {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left);
  const printed = sorted.filter((glyph) => !isBlank(glyph));
  return {
    text: textOf(sorted),
    left: printed[0]?.left ?? 0,
    right: printed.reduce((right, glyph) => Math.max(right, glyph.right), 0),
    y: median(printed.map(({ y }) => y)),
    size: median(printed.map(({ size }) => size)),
    glyphs: sorted,
  };
}

/** Characters by their baselines, from the top; blank lines are none. */
export function linesOf(glyphs: readonly Glyph[]): PrintedLine[] {
  const groups: Glyph[][] = [];
  let y = -Infinity;
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const group = groups[groups.length - 1];
    if (group && glyph.y - y <= SAME_LINE * glyph.size) group.push(glyph);
    else {
      groups.push([glyph]);
      y = glyph.y;
    }
  }
  return groups.filter((group) => !group.every(isBlank)).map(lineOf);
}

/** Chinese goes on without a space, words with one. */
export const appended = (text: string, more: string): string => {
  if (text === '') return more;
  const isParted = !isWide(text.slice(-1)) && !isWide(more.slice(0, 1));
  return isParted && WORD_END.test(text) ? `${text} ${more}` : text + more;
};
