import { SECTION_IDS, narrativeText, type ReportValue } from '../report';
import type { SectionId } from '../form';
import { matchesOf } from './matches';

export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A paragraph that is not the same in both, word by word. */
export type Passage = readonly Piece[];

export interface ComparedText {
  /** `preface` and `contact` stand before the sections. */
  readonly part: SectionId | 'preface' | 'contact' | 'correctionNote';
  readonly passages: readonly Passage[];
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const MOST_PARAGRAPHS = 400;
/** Steps that one comparison may take: a page is made for a visitor who waits. */
const MOST_STEPS = 2_000_000;

const wordsOf = (text: string): string[] =>
  Array.from(words.segment(text), ({ segment }) => segment);

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_PARAGRAPHS);

const piece = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }]);

/** What stands between the places where two lists agree. */
function gapsOf(before: readonly string[], after: readonly string[]) {
  const ends = [...matchesOf(before, after), [before.length, after.length] as const];
  let [left, right] = [0, 0];
  return ends.map(([endLeft, endRight]) => {
    const gap = { removed: before.slice(left, endLeft), added: after.slice(right, endRight) };
    [left, right] = [endLeft + 1, endRight + 1];
    return { ...gap, same: before[endLeft] ?? '' };
  });
}

function wordByWord(before: string, after: string, budget: { steps: number }): Passage {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  budget.steps -= left.length * right.length;
  if (budget.steps < 0) return [...piece('removed', before), ...piece('added', after)];
  const pieces = gapsOf(left, right).flatMap(({ removed, added, same }) => [
    ...piece('removed', removed.join('')),
    ...piece('added', added.join('')),
    ...piece('same', same),
  ]);
  return pieces.reduce<Piece[]>((joined, each) => {
    const last = joined.at(-1);
    if (last?.kind !== each.kind) return [...joined, each];
    return [...joined.slice(0, -1), { kind: each.kind, text: last.text + each.text }];
  }, []);
}

function comparePart(before: string, after: string, budget: { steps: number }): Passage[] {
  return gapsOf(paragraphsOf(before), paragraphsOf(after)).flatMap(({ removed, added }) =>
    Array.from({ length: Math.max(removed.length, added.length) }, (_, index) =>
      wordByWord(removed[index] ?? '', added[index] ?? '', budget),
    ),
  );
}

/** The paragraphs of two reports that differ, part by part; parts without a difference are left out. */
export function compareTexts(before: ReportValue, after: ReportValue): readonly ComparedText[] {
  const budget = { steps: MOST_STEPS };
  const parts: [ComparedText['part'], (report: ReportValue) => string][] = [
    ['preface', ({ preface }) => narrativeText(preface)],
    ['contact', ({ contact }) => contact],
    ...SECTION_IDS.map((id): [SectionId, (report: ReportValue) => string] => [
      id,
      ({ narrative }) => narrativeText(narrative[id]),
    ]),
    ['correctionNote', ({ correctionNote }) => correctionNote ?? ''],
  ];
  return parts.flatMap(([part, textOf]) => {
    const passages = comparePart(textOf(before), textOf(after), budget);
    return passages.length > 0 ? [{ part, passages }] : [];
  });
}
