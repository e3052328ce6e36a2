const LESS_THAN = '<';
const LETTER = { first: 0x61, last: 0x7a, lowerCase: 0x20 } as const;

const isLetter = (code: number): boolean => {
  const lower = code | LETTER.lowerCase;
  return lower >= LETTER.first && lower <= LETTER.last;
};

/** More elements open in this markup than `most`: known before a parser builds anything of them. */
export function hasMoreTags(markup: string, most: number): boolean {
  let tags = 0;
  let at = markup.indexOf(LESS_THAN);
  while (at >= 0 && tags <= most) {
    if (isLetter(markup.charCodeAt(at + 1))) tags += 1;
    at = markup.indexOf(LESS_THAN, at + 1);
  }
  return tags > most;
}
