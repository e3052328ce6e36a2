const LINE_ENDS = /\r\n?/gu;
const TABS = /\t/gu;
/** Control characters, and marks that turn the direction of text or hide in it. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** NFC without control characters: how every string of a report is kept from the moment it is saved. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(TABS, ' ')
    .replace(INVISIBLE, (mark) => (mark === '\n' ? mark : ''))
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC');
}

/** `cleanText` of one line: trimmed, and line feeds become spaces. Anything but a string is empty. */
export const cleanLine = (input: unknown): string =>
  typeof input === 'string' ? cleanText(input).replaceAll('\n', ' ').trim() : '';

/** `cleanText` of any value; anything but a string is empty. */
export const cleanParagraphs = (input: unknown): string =>
  typeof input === 'string' ? cleanText(input).trim() : '';
