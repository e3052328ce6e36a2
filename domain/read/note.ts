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
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export interface Note {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly at?: SourceAt;
}
