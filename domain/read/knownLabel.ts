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

function cutAtLabels(folded: string): string[] {
  for (const label of LONGEST_FIRST) {
    if (label.length < 2) continue;
    const at = folded.indexOf(label);
    if (at < 0) continue;
    return [
      ...(at > 0 ? cutAtLabels(folded.slice(0, at)) : []),
      label,
      ...(at + label.length < folded.length ? cutAtLabels(folded.slice(at + label.length)) : []),
    ];
  }
  return [folded];
}

/** Folded wordings of all leaf columns, for telling which columns a header prints. */
export const columnWording = (columns: readonly Column[]): { id: string; folded: string }[] =>
  leavesOf(columns).map(({ id, label }) => ({ id, folded: foldLabel(label.zh) }));
