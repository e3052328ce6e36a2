import type { SourceAt } from './block';

/** What a reader has to say about its source beside the figures; sentences live in `message`. */
export const NOTE_CODES = [
  'N-unused',
  'N-rowUnplaced',
  'N-rowTwice',
  'N-inferred',
  'N-extraRow',
  'N-tableMissing',
  'N-rowsMissing',
  'N-sectionMissing',
  'N-tooOld',
  'N-yearUnknown',
  'N-organUnknown',
  'N-leftOut',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Parts of a file that are no running text of the report; a reader leaves them out and says so. */
export const SIDE_PARTS = [
  'header',
  'footer',
  'footnote',
  'comment',
  'deletion',
  'textBox',
  'image',
  'hidden',
  'formula',
] as const;
export type SidePart = (typeof SIDE_PARTS)[number];

export interface Note {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly at?: SourceAt;
}

const LONGEST_QUOTE = 200;

/** What was left out on purpose, in the words of the source where it has some. */
export const leftOut = (part: SidePart, text: string): Note => ({
  code: 'N-leftOut',
  params: { part, text: text.trim().slice(0, LONGEST_QUOTE) },
});
