import { WEB_ADDRESS } from './address';

/** Punctuation that is typed in either width, in the width that the patterns are written in. */
const TO_WIDE: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '﹝': '〔',
  '﹞': '〕',
};
const ASCII_OFFSET = 0xfee0;
const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;
/** Stay wide: in Chinese they are marks of the sentence, not of a number. */
const KEPT_WIDE = '，；：（）！？';

function foldCharacter(character: string): string {
  const wide = TO_WIDE[character];
  if (wide !== undefined) return wide;
  const code = character.charCodeAt(0);
  if (code < FIRST_WIDE || code > LAST_WIDE || KEPT_WIDE.includes(character)) return character;
  return String.fromCharCode(code - ASCII_OFFSET);
}

const FOLDABLE = /[();:?!﹝﹞\uff01-\uff5e]/gu;
/** A comma that is no thousands separator ends a clause. */
const CLAUSE_COMMA = /,(?!\d{3})/gu;

const foldWords = (words: string): string =>
  words.replace(FOLDABLE, foldCharacter).replace(CLAUSE_COMMA, '，');

/** The text with one width for digits and marks, but for addresses of the net. Every character keeps its offset. */
export function foldText(text: string): string {
  let folded = '';
  let at = 0;
  for (const { index, 0: address } of text.matchAll(WEB_ADDRESS)) {
    folded += foldWords(text.slice(at, index)) + address;
    at = index + address.length;
  }
  return folded + foldWords(text.slice(at));
}
