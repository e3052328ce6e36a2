import type { Line, TextLine } from './flow';
import type { SourceSection } from './section';

const DATE_ALONE = /^(20\d{2})年(\d{1,2})月(\d{1,2})日$/u;
const WHITE_SPACE = /\s+/gu;
const LONGEST_NAME = 30;
const ENDS_SENTENCE = /[。！？；]/u;

export interface Unsigned {
  readonly sections: readonly SourceSection[];
  /** What stood below the last section: the organ's name, the date, and the page around it. */
  readonly below: readonly TextLine[];
  /** `YYYY-MM-DD` */
  readonly signedOn: string | undefined;
}

const plain = ({ text }: TextLine): string => text.replace(WHITE_SPACE, '');

const dateIn = (line: Line | undefined): RegExpExecArray | null =>
  line?.kind === 'text' ? DATE_ALONE.exec(plain(line)) : null;

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

const isSentence = (line: Line): boolean => line.kind === 'row' || ENDS_SENTENCE.test(line.text);

/** An organ signs in a short line above the date. */
const isName = (line: Line | undefined): boolean =>
  line?.kind === 'text' && !isSentence(line) && plain(line).length <= LONGEST_NAME;

/** Takes the signature off the last section, with what a page prints below it; no sentence is lost. */
export function withoutSignature(sections: readonly SourceSection[]): Unsigned {
  const last = sections[sections.length - 1];
  const at = last ? last.lines.findIndex((line) => dateIn(line)) : -1;
  const tail = last?.lines.slice(at) ?? [];
  const isEnd = !tail.some(isSentence);
  const date = dateIn(last?.lines[at]);
  if (!last || last.id === 'front' || !date || !isEnd) {
    return { sections, below: [], signedOn: undefined };
  }
  const from = at > 1 && isName(last.lines[at - 1]) ? at - 1 : at;
  const below = last.lines.slice(from).filter((line) => line.kind === 'text');
  return {
    sections: [...sections.slice(0, -1), { ...last, lines: last.lines.slice(0, from) }],
    below,
    signedOn: `${date[1]}-${pad(date[2])}-${pad(date[3])}`,
  };
}
