import type { TextLine } from './flow';

const BRACKETED = /[（(][^（）()]*[)）]/gu;
const OPEN_BRACKET = /[（(][^（）()]*$/u;
const CLOSING_BRACKET = /^[^（）()]*[)）]/u;
const SENTENCE_MARK = /[。；，！？：;]|,(?!\d{3})/u;
const SENTENCE_END = /[。；，！？]/u;
/** 其中：网络申请 is a label. */
const SHORT_LINE = 16;

/** True for running sentences; the labels of the form have their commas in brackets. */
export function isProse({ text }: Pick<TextLine, 'text'>): boolean {
  const open = text.replace(BRACKETED, '').replace(OPEN_BRACKET, '').replace(CLOSING_BRACKET, '');
  if (open.length <= SHORT_LINE && !open.endsWith('：')) return SENTENCE_END.test(open);
  return SENTENCE_MARK.test(open);
}
