const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'yyyy/m/d'],
  [16, 'm/d'],
  [17, 'yyyy/m'],
  [22, 'yyyy/m/d'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [31, 'yyyy"年"m"月"d"日"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0'],
  [43, '#,##0.00'],
  [44, '#,##0.00'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The code of a number format; those of the program come before the file's own. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string =>
  own.get(id) ?? BUILT_IN.get(id) ?? 'General';

const QUOTED = /"([^"]{0,64})"/gu;
const BRACKETED = /\[[^[\]]{0,64}\]/gu;
const SKIPPED_CHARACTER = /[_*\\]./gu;
const DATE_LETTERS = /[ymdhs年月日]/iu;
const DIGITS = /[0#?][0#?,]{0,64}(?:\.([0#?]{0,30}))?/u;
const HAN = /^\p{Script=Han}{1,4}$/u;
const SCIENTIFIC = /e[+-]/iu;
const SIGNIFICANT = 15;
/** As spreadsheets allow. */
const LONGEST_CODE = 255;

/** Without the noise of binary fractions. */
const general = (value: number): string => String(Number(value.toPrecision(SIGNIFICANT)));

/** Halves go up in decimal, as spreadsheets round. */
function rounded(value: number, digits: number): string {
  const text = general(Math.abs(value));
  if (text.includes('e')) return Math.abs(value).toFixed(digits);
  const whole = Math.round(Number(`${text}e${digits}`));
  return Number(`${whole}e-${digits}`).toFixed(digits);
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const groups: string[] = [];
  for (let to = whole.length; to > 0; to -= 3) groups.unshift(whole.slice(Math.max(0, to - 3), to));
  return [groups.join(','), ...(fraction === undefined ? [] : [fraction])].join('.');
}

/** Decimals that a format asks for only where there are some (`#`). */
function withoutOptional(text: string, least: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  let kept = fraction;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept === '' ? whole : `${whole}.${kept}`;
}

const DAY = 86_400_000;
/** Day 0 of either way to count; 1900 is taken for a leap year, so that days count from March on. */
const EPOCHS = { usual: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;
const LAST_DAY = 2_958_465;

function date(value: number, code: string, from1904: boolean): string {
  if (value < 1 || value > LAST_DAY) return general(value);
  const day = new Date(EPOCHS[from1904 ? 'from1904' : 'usual'] + Math.floor(value) * DAY);
  const parts: readonly (readonly [letter: RegExp, value: number, unit: string])[] = [
    [/[y年]/iu, day.getUTCFullYear(), '年'],
    [/[m月]/iu, day.getUTCMonth() + 1, '月'],
    [/[d日]/iu, day.getUTCDate(), '日'],
  ];
  const wanted = parts.filter(([letter]) => letter.test(code));
  if (!code.includes('年') && !code.includes('月')) {
    return wanted.map(([, number]) => number).join('-');
  }
  return wanted.map(([, number, unit]) => `${number}${unit}`).join('');
}

/** A number as its cell shows it, as far as a report needs: decimals, separators, percent, dates, units. */
export function formatNumber(value: number, code: string, from1904 = false): string {
  // A zero that is shown as a dash, or not at all, was typed as a zero.
  const section = (code.split(';')[0] ?? '').slice(0, LONGEST_CODE);
  const marks = section.replace(BRACKETED, '').replace(SKIPPED_CHARACTER, '');
  const bare = marks.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  if (DATE_LETTERS.test(bare.replace(/General/giu, ''))) return date(value, marks, from1904);
  const digits = DIGITS.exec(bare);
  if (!digits || SCIENTIFIC.test(bare) || bare.includes('/') || bare.includes('!')) {
    return general(value);
  }
  // A comma at the end of the digits scales by a thousand: the value itself is safer.
  if (digits[0].endsWith(',') || digits[0].includes(',.')) return general(value);
  const isPercent = bare.includes('%');
  const decimals = digits[1] ?? '';
  const least = decimals.replace(/[#?]/gu, '').length;
  const text = withoutOptional(rounded(isPercent ? value * 100 : value, decimals.length), least);
  const isZero = Number(text) === 0;
  const behind = marks.slice(digits.index + digits[0].length);
  const unit = [...behind.matchAll(QUOTED)]
    .map(([, each = '']) => each)
    .find((each) => HAN.test(each));
  const sign = value < 0 && !isZero ? '-' : '';
  const shown = digits[0].includes(',') ? grouped(text) : text;
  return `${sign}${shown}${isPercent ? '%' : ''}${unit ?? ''}`;
}
