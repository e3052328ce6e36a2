const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((character, at): [string, number] => [character, at]),
)
  .set('〇', 0)
  .set('两', 2);
const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);
export const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);
const ONLY_DIGITS = /^[零〇一二三四五六七八九]{2,16}$/u;

/**
 * The value of a 中文 numeral: 一千二百, 两百三十, 十二, 廿八, 二〇, 一万二. Undefined for what is none,
 * such as 百 alone.
 */
export function readNumeral(text: string): number | undefined {
  if (ONLY_DIGITS.test(text)) {
    return Number([...text].map((character) => DIGITS.get(character)).join(''));
  }
  let sum = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 0;
  for (const character of text.replace('廿', '二十')) {
    const value = DIGITS.get(character);
    const ten = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (ten !== undefined) {
      if (digit === undefined && !(ten === 10 && section === 0)) return undefined;
      section += (digit ?? 1) * ten;
      lastUnit = ten;
      digit = undefined;
    } else if (myriad !== undefined) {
      if (digit === undefined && section === 0) return undefined;
      sum = (sum + section + (digit ?? 0)) * myriad;
      section = 0;
      lastUnit = myriad;
      digit = undefined;
    } else return undefined;
  }
  // 一百二 says 120; 一百零二 says 102.
  const isShort = digit !== undefined && lastUnit >= 100 && !/[零〇]./u.test(text.slice(-2));
  return sum + section + (digit ?? 0) * (isShort ? lastUnit / 10 : 1);
}
