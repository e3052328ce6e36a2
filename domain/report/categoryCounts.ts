import { isRecord } from './parse';
import { cleanLine } from './text';

/** A line of 主动公开分类条数: material for section 一, and no part of what is published. */
export interface CategoryCount {
  readonly category: string;
  /** Empty where nothing is said of the channel. */
  readonly channel: string;
  /** A whole number; what is none stays as it was typed, and a blank is null. */
  readonly count: number | string | null;
}

/** Two rows, counted from 0, that name one category and one channel. */
export interface DuplicateCount {
  readonly earlier: number;
  readonly later: number;
}

const WHOLE = /^\d{1,9}$/u;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,2}$/u;

/** `1,234` and full-width digits are numbers; anything else keeps its words. */
export function readCount(input: unknown): CategoryCount['count'] {
  const typed = cleanLine(typeof input === 'number' ? String(input) : input);
  if (typed === '') return null;
  const plain = typed.normalize('NFKC');
  return WHOLE.test(plain) || GROUPED.test(plain) ? Number(plain.replaceAll(',', '')) : typed;
}

/** Rows out of any value, blank ones among them. Never throws. */
export function parseCategoryCounts(input: unknown): CategoryCount[] {
  if (!Array.isArray(input)) return [];
  return input.filter(isRecord).map((row) => ({
    category: cleanLine(row['category']),
    channel: cleanLine(row['channel']),
    count: readCount(row['count']),
  }));
}

/** The rows that say something: what is kept when a report is saved. */
export const filledCounts = (rows: readonly CategoryCount[]): CategoryCount[] =>
  rows.filter(({ category, channel, count }) => `${category}${channel}${count ?? ''}` !== '');

const numberIn = ({ count }: CategoryCount): number => (typeof count === 'number' ? count : 0);

/** The sum of every count that is a number. */
export const totalOfCounts = (rows: readonly CategoryCount[]): number =>
  rows.reduce((sum, row) => sum + numberIn(row), 0);

const UNHEARD = /[\s“”"‘’'《》「」]/gu;
const ENDING = /(?:类|信息|方面|情况)$/u;

/** What a name is known by: 政策解读 and “政策解读类” are one. */
export function labelKey(label: string): string {
  const plain = label.normalize('NFKC').replaceAll(UNHEARD, '').toLowerCase();
  const stem = plain.replace(ENDING, '');
  return stem.length < 2 ? plain : stem;
}

/** Rows that count the same thing again. */
export function duplicateCounts(rows: readonly CategoryCount[]): DuplicateCount[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ category, channel }, later): DuplicateCount[] => {
    if (labelKey(category) === '') return [];
    const key = `${labelKey(category)}\n${labelKey(channel)}`;
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ earlier, later }];
    first.set(key, later);
    return [];
  });
}

interface Sum {
  readonly label: string;
  readonly count: number;
}

/** Counts by name, in the order in which the names first stand. */
export function sumsBy(
  rows: readonly CategoryCount[],
  side: 'category' | 'channel',
): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const key = labelKey(row[side]);
    if (key === '') continue;
    const known = sums.get(key);
    sums.set(key, {
      label: known?.label ?? row[side],
      count: (known?.count ?? 0) + numberIn(row),
    });
  }
  return sums;
}

/** Why no sentence is offered: nothing is counted, a row is unfinished, or one stands twice. */
export type NoSentence = 'nothing' | 'unfinished' | 'duplicate';

/** How every sentence made from the counts begins. */
export const COUNTS_OPENING = '全年主动公开政府信息';

const listed = (sums: readonly Sum[]): string =>
  sums.map(({ label, count }) => `${label}${count}条`).join('、');

const counted = (rows: readonly CategoryCount[], side: 'category' | 'channel'): Sum[] =>
  [...sumsBy(rows, side).values()].filter(({ count }) => count > 0);

function throughOf(channels: readonly Sum[]): string {
  if (channels.length === 0) return '';
  const [only] = channels;
  return channels.length === 1 && only
    ? `，均通过${only.label}公开`
    : `；按渠道，${listed(channels)}`;
}

/** The sentence for 一（一）, or why there is none. What nothing was disclosed of is not named. */
export function countsSentence(
  input: readonly CategoryCount[],
): { readonly sentence: string } | { readonly none: NoSentence } {
  // A row begun with its channel counts nothing yet.
  const rows = input.filter(({ category, count }) => category !== '' || count !== null);
  const isFinished = ({ category, count }: CategoryCount): boolean =>
    category !== '' && typeof count === 'number';
  if (!rows.every(isFinished)) return { none: 'unfinished' };
  if (duplicateCounts(rows).length > 0) return { none: 'duplicate' };
  const total = totalOfCounts(rows);
  if (total === 0) return { none: 'nothing' };
  const categories = counted(rows, 'category');
  const what =
    categories.length === 1 ? `均为${categories[0]?.label ?? ''}` : `其中${listed(categories)}`;
  // A channel that is left out anywhere would make the others look like the whole.
  const isByChannel = rows.every(({ channel }) => channel !== '');
  const channels = isByChannel ? counted(rows, 'channel') : [];
  return { sentence: `${COUNTS_OPENING}${total}条，${what}${throughOf(channels)}。` };
}
