import { bracketsOf, isInside, withoutBrackets, type Bracket } from './bracket';
import type { Quantity } from './quantity';
import type { Sentence } from './sentence';

export interface ListItem {
  /** The words before the number; empty where the labels stand elsewhere. */
  readonly label: string;
  readonly quantity: Quantity;
}

/** 其中 may name a part only; 包括 and 分别 claim the whole; a bracket explains its number. */
export type ListMarker = 'among' | 'comprising' | 'respectively' | 'bracket';

/** A total with the figures that are said to make it up. */
export interface CategoryList {
  readonly marker: ListMarker;
  /** The number that stands next to the list. */
  readonly total: Quantity;
  /** Every number that the list might explain, the nearest first. */
  readonly candidates: readonly Quantity[];
  /** Items between semicolons, in order. */
  readonly groups: readonly (readonly ListItem[])[];
  /** No other number stands between the total and the list that it might explain. */
  readonly isNear: boolean;
  /** The list says that it goes on (等), or breaks off. */
  readonly isOpen: boolean;
  readonly from: number;
  readonly to: number;
}

const MARKER =
  /其中|包括|包含|涵盖|分别为|分别是|分别有|分别|具体为|具体是|具体包括|依次为|由高到低/gu;
const BREAKS =
  /共|合计|总计|累计|结转|办结|答复|收到|受理|同比|较[上去前]|此外|另外|同时|另有|平均|全部|均|占|达|截至|下降|增长|阅读|点击|浏览|访问|粉丝|关注量|转发/u;
const PARTIAL = /^[\s，：]{0,3}(?:含|其中|另)/u;
const LONGEST_LABEL = 32;
const GOES_ON = /^[^，；。、）]{0,6}等/u;
const LABEL_EDGE = /^[\s，、；：。:+和及与以及]{1,8}|[\s，、；：:+共计为有达]{1,8}$/gu;

const isCounted = (quantity: Quantity): boolean =>
  quantity.measure !== 'percent' && !quantity.isCompared;

interface Region {
  readonly text: string;
  /** Offset of the region's text in the whole. */
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly Quantity[];
}

/** A number without a unit belongs to a list only where a mark follows it. */
const standsAlone = (quantity: Quantity, text: string, base: number): boolean =>
  quantity.unit !== '' || /^\s{0,2}(?:[，、；。）+]|$)/u.test(text.slice(quantity.to - base));

function itemsOf(region: Region, total: Quantity): { items: ListItem[]; isCut: boolean } {
  const { text, base, quantities } = region;
  const items: ListItem[] = [];
  let from = region.from;
  for (const quantity of quantities) {
    if (!standsAlone(quantity, text, base)) continue;
    const words = text.slice(from - base, quantity.from - base);
    const label = words.replaceAll(LABEL_EDGE, '').trim();
    const isFirst = items.length === 0;
    if (label.length > LONGEST_LABEL || (!isFirst && BREAKS.test(words))) {
      return { items, isCut: true };
    }
    from = quantity.to;
    if (quantity.measure === total.measure) items.push({ label, quantity });
  }
  return { items, isCut: false };
}

/** Splits where a semicolon stands between two items. */
function groupsOf(items: readonly ListItem[], text: string, base: number): ListItem[][] {
  const groups: ListItem[][] = [];
  let last: ListItem | undefined;
  for (const item of items) {
    const between = last ? text.slice(last.quantity.to - base, item.quantity.from - base) : '；';
    if (between.includes('；') || groups.length === 0) groups.push([item]);
    else groups[groups.length - 1]?.push(item);
    last = item;
  }
  return groups;
}

function listOf(
  region: Region,
  marker: ListMarker,
  candidates: readonly Quantity[],
  { breaksOff, isNear }: { readonly breaksOff: boolean; readonly isNear: boolean },
): CategoryList | undefined {
  const unit = region.quantities.find(({ measure }) => measure === candidates[0]?.measure)?.unit;
  const alike = candidates.filter((each) => each.unit === unit);
  const [total] = alike.length > 0 ? alike : candidates;
  if (!total) return undefined;
  const { items, isCut } = itemsOf(region, total);
  const last = items[items.length - 1];
  if (!last) return undefined;
  const { text, base } = region;
  return {
    marker,
    total,
    candidates: alike.length > 0 ? alike : candidates,
    isNear: isNear || alike.length === 1,
    groups: groupsOf(items, text, base),
    isOpen: isCut || breaksOff || GOES_ON.test(text.slice(last.quantity.to - base)),
    from: Math.min(total.from, region.from),
    to: last.quantity.to,
  };
}

/** `118件（70+48）`: a bracket right behind a number that holds several. */
function bracketLists(sentence: Sentence, brackets: readonly Bracket[]): CategoryList[] {
  const { text, from: base, quantities } = sentence;
  return brackets.flatMap((bracket) => {
    const from = base + bracket.from;
    const to = base + bracket.to;
    const inner = quantities.filter((each) => each.from >= from && each.to <= to).filter(isCounted);
    const total = quantities
      .filter(isCounted)
      .findLast(
        (each) => each.to <= from && text.slice(each.to - base, bracket.from).trim() === '（',
      );
    if (!total || inner.length < 2 || PARTIAL.test(text.slice(bracket.from))) return [];
    const region = { text: text.slice(0, bracket.to), base, from, to, quantities: inner };
    const found = listOf(region, 'bracket', [total], { breaksOff: false, isNear: true });
    return found ? [found] : [];
  });
}

const markerOf = (word: string): ListMarker => {
  if (word === '其中') return 'among';
  return word.startsWith('分别') || word.startsWith('依次') ? 'respectively' : 'comprising';
};

/** Numbers before a marker, the nearest first, of each measure. */
const before = (quantities: readonly Quantity[], at: number): Quantity[] =>
  quantities.filter((each) => each.to <= at && isCounted(each)).reverse();

/** What stands in brackets explains a number, and is none that a list might explain. */
const outsideOf = (
  sentence: Sentence,
  brackets: readonly Bracket[] = bracketsOf(sentence.text),
): Quantity[] =>
  sentence.quantities.filter(({ from }) => !isInside(brackets, from - sentence.from));

/** A clause behind a semicolon that has a list of its own is no part of this one. */
function endOf(text: string, from: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  const mark = text.lastIndexOf('；', next);
  return mark > from ? mark : next;
}

function markedLists(
  sentence: Sentence,
  previous: Sentence | undefined,
  brackets: readonly Bracket[],
): CategoryList[] {
  const { from: base } = sentence;
  const outside = outsideOf(sentence, brackets);
  const text = withoutBrackets(sentence.text, brackets);
  const markers = [...text.matchAll(MARKER)];
  return markers.flatMap((match, at) => {
    const start = base + match.index + match[0].length;
    const end = base + endOf(text, match.index, markers[at + 1]?.index);
    const quantities = outside.filter((each) => each.from >= start && each.from < end);
    const own = before(outside, base + match.index);
    const isOpening = text.slice(0, match.index).trim() === '' && match[0] === '其中';
    const earlier = isOpening && previous ? outsideOf(previous).filter(isCounted).reverse() : [];
    const candidates = own.length > 0 ? own : earlier;
    const region = { text, base, from: start, to: end, quantities: quantities.filter(isCounted) };
    return (['count', 'money'] as const).flatMap((measure) => {
      const found = listOf(
        region,
        markerOf(match[0]),
        candidates.filter((each) => each.measure === measure),
        { breaksOff: sentence.isOpen, isNear: own.length > 0 },
      );
      return found ? [found] : [];
    });
  });
}

/** Every total with its parts in a run of sentences. */
export function categoryListsOf(sentences: readonly Sentence[]): CategoryList[] {
  return sentences.flatMap((sentence, at) => {
    if (sentence.quantities.length === 0) return [];
    const brackets = bracketsOf(sentence.text);
    return [
      ...bracketLists(sentence, brackets),
      ...markedLists(sentence, sentences[at - 1], brackets),
    ];
  });
}
