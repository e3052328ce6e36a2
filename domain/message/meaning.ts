import type { Label } from '../form';

/** What a check asks, and what to do about what it finds: for the page that lists them all. */
export interface Meaning {
  readonly title: Label;
  readonly asks: Label;
  readonly remedy: Label;
}

/** By code. */
export type Meanings = Readonly<Record<string, Meaning>>;

export type Pair = readonly [zh: string, en: string];

const label = ([zh, en]: Pair): Label => ({ zh, en });

export const meaning = (title: Pair, asks: Pair, remedy: Pair): Meaning => ({
  title: label(title),
  asks: label(asks),
  remedy: label(remedy),
});

export const OR_SAY_WHY: Pair = [
  '核对后改正；数字无误的，写明理由。',
  'Compare and mend; where the figure is right, say why.',
];
