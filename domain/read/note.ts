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
const WHITE_SPACE = /\s+/gu;

/** Words of the source as a note quotes them: in one line, and a long one cut where that shows. */
export function quoted(text: string): string {
  const line = text.trim().replace(WHITE_SPACE, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

/** What was not used, in the words of the source. */
export const unused = (text: string, at: SourceAt): Note => ({
  code: 'N-unused',
  at,
  params: { text: quoted(text) },
});

/** Each that says the same of the same words once. */
export function withoutRepeats(notes: readonly Note[]): Note[] {
  const said = new Set<string>();
  return notes.filter(({ code, params }) => {
    const words = JSON.stringify([code, params]);
    const isNew = !said.has(words);
    said.add(words);
    return isNew;
  });
}

/** What was left out on purpose, in the words of the source where it has some. */
export const leftOut = (part: SidePart, text: string): Note => ({
  code: 'N-leftOut',
  params: { part, text: quoted(text) },
});
