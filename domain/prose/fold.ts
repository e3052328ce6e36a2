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

/** The text with one width for digits and marks. Every character keeps its offset. */
export const foldText = (text: string): string =>
  text.replace(FOLDABLE, foldCharacter).replace(CLAUSE_COMMA, '，');
