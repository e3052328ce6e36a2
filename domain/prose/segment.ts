import type { Quantity } from './quantity';
import type { Sentence } from './sentence';

/** A number with the words around it: what stands since the number before it, and its own clause. */
export interface Segment {
  readonly quantity: Quantity;
  /** From the number before, or the start of the sentence. */
  readonly lead: string;
  /** The end of `lead` from its last mark on. */
  readonly clause: string;
  /** What follows, up to the next mark; where no mark comes, its beginning. */
  readonly tail: string;
  readonly from: number;
  readonly to: number;
}

const MARKS = '，；：（）。';
const LONGEST_TAIL = 100;

function clauseOf(lead: string): string {
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    if (MARKS.includes(lead[at] ?? '')) return lead.slice(at + 1);
  }
  return lead;
}

function tailOf(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (MARKS.includes(text[at] ?? '') || text[at] === '、') return text.slice(0, at);
  }
  return text;
}

/** Every exact count or amount of a sentence in its words. */
export function segmentsOf({ text, from: base, quantities }: Sentence): Segment[] {
  let from = 0;
  return quantities.flatMap((quantity) => {
    const lead = text.slice(from, quantity.from - base);
    const start = quantity.from - clauseOf(lead).length;
    from = quantity.to - base;
    if (quantity.measure === 'percent' || quantity.isCompared || quantity.approximation) return [];
    const clause = clauseOf(lead);
    const tail = tailOf(text.slice(from, from + LONGEST_TAIL));
    return [{ quantity, lead, clause, tail, from: start, to: quantity.to }];
  });
}
