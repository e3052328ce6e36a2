import { FORMS, leavesOf, type Column, type Row } from '../form';
import { foldLabel, withoutOrdinal } from './fold';

interface Node {
  readonly label: { readonly zh: string };
  readonly children?: readonly Node[];
  readonly synonyms?: readonly string[];
}

const walk = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...walk(node.children ?? [])]);

/** Every wording that a form prints in its tables, folded: rows, columns, groups, captions, corners. */
const KNOWN: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ tables }) => tables)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => [
      ...walk(block.rows as readonly Row[]).flatMap(({ label, synonyms }) => [
        label.zh,
        ...(synonyms ?? []),
      ]),
      ...walk(block.columns as readonly Column[]).map(({ label }) => label.zh),
      block.caption?.zh ?? '',
      block.corner?.label.zh ?? '',
    ])
    .flatMap((text) => [foldLabel(text), foldLabel(withoutOrdinal(text))])
    .filter((text) => text !== ''),
);

const LONGEST_FIRST: readonly string[] = [...KNOWN]
  .filter((label) => label.length > 1)
  .sort((a, b) => b.length - a.length);

/** Characters of headers that a source stacks on top of each other. */
const STACKED: ReadonlySet<string> = new Set(
  [
    '本年度办理结果',
    '三',
    '结果维持结果纠正其他结果尚未审结总计',
    '不予公开无法提供不予处理其他处理',
  ].flatMap((text) => [...text]),
);

const MAX_STACKED_LINE = 40;
/** The whole wording of a form that has run together is shorter. */
const LONGEST_WORDING = 2_000;

/** True for words that belong to the printed form itself: a label, part of one, or stacked characters. */
export function isFormWording(text: string): boolean {
  if (text.length > LONGEST_WORDING) return false;
  const folded = foldLabel(text);
  if (folded === '' || KNOWN.has(folded) || KNOWN.has(foldLabel(withoutOrdinal(text)))) return true;
  if (folded.length <= MAX_STACKED_LINE && [...folded].every((letter) => STACKED.has(letter))) {
    return true;
  }
  if (folded.length > 1 && LONGEST_FIRST.some((label) => label.includes(folded))) return true;
  return cutAtLabels(folded).every((part) => KNOWN.has(part));
}

const PIECES = /\s+/u;
const LONGEST_SCRAP = 12;
const SHORTEST_FRAGMENT = 2;

const CAPTIONS: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ sections }) => sections).flatMap(({ ordinal, title, synonyms }) =>
    [title.zh, ...synonyms].map((words) => foldLabel(`表${ordinal}${words}`)),
  ),
);

const isInLabel = (folded: string): boolean =>
  LONGEST_FIRST.some((label) => label.includes(folded));

/** Whether a short text is nothing but fragments of labels, in any order: 社会法律 of a header read across. */
function isOfFragments(folded: string): boolean {
  if (folded === '' || isInLabel(folded)) return true;
  if (folded.length > LONGEST_SCRAP) return false;
  for (let end = folded.length - SHORTEST_FRAGMENT; end >= SHORTEST_FRAGMENT; end -= 1) {
    if (isInLabel(folded.slice(0, end)) && isOfFragments(folded.slice(end))) return true;
  }
  return false;
}

/** True for what a break left of the printed form: its wording, a caption, or pieces of its labels. */
export const isFormScrap = (text: string): boolean =>
  isFormWording(text) ||
  CAPTIONS.has(foldLabel(text)) ||
  withoutOrdinal(text) === '' ||
  text
    .trim()
    .split(PIECES)
    .every((piece) => isFormWording(piece) || isOfFragments(foldLabel(piece)));

const SPLIT_FROM = 10;

/** Labels that have run together, one by one; words that are no labels stay where they stand. */
export function splitKnownLabels(text: string): string[] {
  if (text.length > LONGEST_WORDING) return [text];
  const folded = foldLabel(text);
  if (
    folded.length < SPLIT_FROM ||
    KNOWN.has(folded) ||
    KNOWN.has(foldLabel(withoutOrdinal(text)))
  ) {
    return [text];
  }
  const parts = cutAtLabels(folded);
  return parts.some((part) => KNOWN.has(part)) && parts.length > 1 ? parts : [text];
}

/** Cuts at the longest label first; `from`: a part of a text has no longer label than the text has. */
function cutAtLabels(folded: string, from = 0): string[] {
  if (folded === '') return [];
  for (let index = from; index < LONGEST_FIRST.length; index += 1) {
    const label = LONGEST_FIRST[index] ?? '';
    if (!folded.includes(label)) continue;
    return folded
      .split(label)
      .flatMap((part, at) => [...(at > 0 ? [label] : []), ...cutAtLabels(part, index + 1)]);
  }
  return [folded];
}

/** Folded wordings of all leaf columns, for telling which columns a header prints. */
export const columnWording = (columns: readonly Column[]): { id: string; folded: string }[] =>
  leavesOf(columns).map(({ id, label }) => ({ id, folded: foldLabel(label.zh) }));
