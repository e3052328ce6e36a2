import type { TextLine } from './flow';

const BRACKETED = /[（(][^（）()]*[)）]/gu;
const OPEN_BRACKET = /[（(][^（）()]*$/u;
const CLOSING_BRACKET = /^[^（）()]*[)）]/u;
const SENTENCE_MARK = /[。；，！？：;]|,(?!\d{3})/u;
const MAX_LABEL = 60;

/** True for running sentences; the labels of the form have their commas in brackets. */
export function isProse({ text }: Pick<TextLine, 'text'>): boolean {
  const open = text.replace(BRACKETED, '').replace(OPEN_BRACKET, '').replace(CLOSING_BRACKET, '');
  return SENTENCE_MARK.test(open) && open.length <= MAX_LABEL * 50;
}
