import {
  COUNTS_OPENING,
  countsSentence,
  filledCounts,
  labelKey,
  sumsBy,
  totalOfCounts,
  type CategoryCount,
} from './categoryCounts';
import {
  narrativeText,
  normalizeNarrative,
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type Narrative,
} from './narrative';

/** A stretch of a text, and what it says otherwise than the counts. */
export interface StaleSentence {
  readonly from: number;
  readonly to: number;
  /** The name whose number differs; empty where it is the total. */
  readonly label: string;
  readonly said: number;
  readonly counted: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LINE_OR_SENTENCE_END = /[。\n]/u;
const TOTAL = /^ ?(\d{1,9}) ?条/u;
const ITEM = /^(?:其中)?(.{1,40}?) ?(\d{1,9}) ?条$/u;
const ITEM_ENDS = /[，、；。（）]/u;
const LONGEST_ITEM = 60;

/** The sentences of a text that begin as the offered one does, and give a number. */
export function countsSentencesIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = text.indexOf(COUNTS_OPENING);
  while (from >= 0) {
    const rest = text.slice(from);
    const end = rest.search(LINE_OR_SENTENCE_END);
    const length = end < 0 ? rest.length : end + Number(rest[end] === '。');
    if (TOTAL.test(rest.slice(COUNTS_OPENING.length))) found.push({ from, to: from + length });
    from = text.indexOf(COUNTS_OPENING, from + length);
  }
  return found;
}

/** What one sentence says otherwise than the counts; its own wording is the clerk's affair. */
function differenceIn(
  sentence: string,
  rows: readonly CategoryCount[],
): Pick<StaleSentence, 'label' | 'said' | 'counted'> | undefined {
  const body = sentence.slice(COUNTS_OPENING.length);
  const said = Number(TOTAL.exec(body)?.[1]);
  const total = totalOfCounts(rows);
  if (said !== total) return { label: '', said, counted: total };
  const known = new Map([...sumsBy(rows, 'channel'), ...sumsBy(rows, 'category')]);
  for (const piece of body.split(ITEM_ENDS).slice(1)) {
    const [, label = '', count] = piece.length > LONGEST_ITEM ? [] : (ITEM.exec(piece) ?? []);
    const now = known.get(labelKey(label));
    if (now && Number(count) !== now.count)
      return { label: now.label, said: Number(count), counted: now.count };
  }
  return undefined;
}

/** The sentences made from earlier counts. None while the counts themselves are unfinished. */
export function staleSentencesIn(text: string, counts: readonly CategoryCount[]): StaleSentence[] {
  const rows = filledCounts(counts);
  const offer = countsSentence(rows);
  if (rows.length === 0 || ('none' in offer && offer.none !== 'nothing')) return [];
  return countsSentencesIn(text).flatMap((stretch) => {
    const difference = differenceIn(text.slice(stretch.from, stretch.to), rows);
    return difference ? [{ ...stretch, ...difference }] : [];
  });
}

const lengthOf = (node: InlineNode): number =>
  narrativeText([{ type: 'paragraph', children: [node] }]).length;

/** The inline nodes with a stretch of their words replaced; all that stands beside it stays. */
function replaced(
  nodes: readonly InlineNode[],
  { from, to }: Stretch,
  words: string,
): InlineNode[] {
  const result: InlineNode[] = [];
  let at = 0;
  let isWritten = false;
  for (const node of nodes) {
    const end = at + lengthOf(node);
    const isTouched = at < to && end > from;
    if (isTouched && node.type === 'text') {
      const before = node.text.slice(0, Math.max(0, from - at));
      const after = node.text.slice(to - at);
      const own = isWritten ? '' : words;
      result.push({ ...node, text: `${before}${own}${end > to ? after : ''}` });
      isWritten = true;
    } else result.push(node);
    at = end;
  }
  return isWritten ? result : [...result, { type: 'text', text: words }];
}

const wordsOf = (node: ListItemNode): string =>
  narrativeText([{ type: 'paragraph', children: node.children }]);

function replaceFirst<Node extends BlockNode | ListItemNode>(
  node: Node,
  sentence: string,
): Node | undefined {
  if (node.type === 'list') {
    for (const [at, child] of node.children.entries()) {
      const changed = replaceFirst(child, sentence);
      if (changed)
        return {
          ...node,
          children: node.children.map((each, index) => (index === at ? changed : each)),
        };
    }
    return undefined;
  }
  const [stretch] = countsSentencesIn(wordsOf({ type: 'list-item', children: node.children }));
  return stretch && { ...node, children: replaced(node.children, stretch, sentence) };
}

/** Section 一 with the sentence in the place of an earlier one, or as its last paragraph. */
export function withCountsSentence(input: unknown, sentence: string): Narrative {
  const narrative = normalizeNarrative(input);
  for (const [at, block] of narrative.entries()) {
    const changed = replaceFirst(block, sentence);
    if (changed) return narrative.map((each, index) => (index === at ? changed : each));
  }
  // The editor opens on an empty paragraph, which is no place between two that are written.
  const last = narrative.at(-1);
  const kept = last && narrativeText([last]).trim() === '' ? narrative.slice(0, -1) : narrative;
  return [...kept, { type: 'paragraph', children: [{ type: 'text', text: sentence }] }];
}

/** How the text stands to the offered sentence. */
export type CountsPlace = 'absent' | 'same' | 'other';

export function placeOfSentence(input: unknown, sentence: string): CountsPlace {
  const text = narrativeText(normalizeNarrative(input));
  const found = countsSentencesIn(text).map(({ from, to }) => text.slice(from, to));
  if (found.length === 0) return 'absent';
  return found.includes(sentence) ? 'same' : 'other';
}
