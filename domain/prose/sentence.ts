import { quantitiesOf, type Quantity } from './quantity';

/** A sentence with its quantities; all offsets are those of the whole text. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The heading above it, or the short numbered sentence that opens its part. */
  readonly topic: string;
  /** Where the text breaks off without a mark, its lists may go on elsewhere. */
  readonly isOpen: boolean;
  readonly quantities: readonly Quantity[];
}

const SENTENCE_ENDS = '。！？\n';
const OPENS_TOPIC =
  /^\s{0,4}(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．])/u;
const LONGEST_TOPIC = 30;

const isTopic = (text: string): boolean =>
  text.trim().length <= LONGEST_TOPIC && OPENS_TOPIC.test(text) && !/\d{1,9}[件条份]/u.test(text);

/** Splits a folded text at its full stops; a line feed ends a sentence too. */
export function sentencesOf(text: string, headings: ReadonlySet<number> = new Set()): Sentence[] {
  const quantities = quantitiesOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  let topic = '';
  let next = 0;
  const close = (to: number): void => {
    const words = text.slice(from, to);
    if (words.trim() !== '') {
      if (headings.has(from) || isTopic(words)) topic = words.trim();
      const own: Quantity[] = [];
      for (; next < quantities.length; next += 1) {
        const quantity = quantities[next];
        if (!quantity || quantity.from >= to) break;
        own.push(quantity);
      }
      const isOpen = !'。！？'.includes(words.trimEnd().slice(-1));
      sentences.push({ from, to, text: words, topic, isOpen, quantities: own });
    }
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (SENTENCE_ENDS.includes(text[at] ?? '')) close(at + 1);
  }
  close(text.length);
  return sentences;
}
