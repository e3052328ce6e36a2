/** Traditional characters that converters leave in labels, with the simplified form each stands for. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [
    ...('開开動动項项規规範范數数發发廢废現现處处決决許许罰罚強强業业費费單单萬万據据關关係系為为於于請请總总計计' +
      '機机構构會会務务議议訴诉訟讼報报種种類类國国機机屬属術术構构個个過过標标準准複复營营後后結结轉转繼继續续辦办' +
      '執执檔档員员補补內内容容號号無无監监督督題题問问進进導导條条第第'),
  ].reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);

const PINYIN_IN_BRACKETS = /[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The letters of a label alone: no white space, punctuation, brackets, pinyin or traditional forms. */
export function foldLabel(text: string): string {
  const plain = text.replace(PINYIN_IN_BRACKETS, '').normalize('NFKC').replace(NOT_LETTERS, '');
  return [...plain].map((character) => SIMPLIFIED.get(character) ?? character).join('');
}

const ORDINAL =
  /^(?:[（(]?\s?[一二三四五六七八九十]{1,3}\s?[)）]?\s?[、.．,，]?|[（(]?\s?\d{1,2}\s?[)）]?\s?[、.．])/u;

/** The text without a leading ordinal such as 一、 （三） 1. */
export const withoutOrdinal = (text: string): string =>
  text.trimStart().replace(ORDINAL, '').trimStart();

/** Length of the longest common subsequence: characters of `a` that stand in `b` in the same order. */
export function commonLength(a: string, b: string): number {
  let row = new Uint16Array(a.length + 1);
  let next = new Uint16Array(a.length + 1);
  for (const character of b) {
    for (let index = 1; index <= a.length; index += 1) {
      const isSame = a[index - 1] === character;
      next[index] = isSame
        ? (row[index - 1] ?? 0) + 1
        : Math.max(row[index] ?? 0, next[index - 1] ?? 0);
    }
    [row, next] = [next, row];
  }
  return row[a.length] ?? 0;
}
