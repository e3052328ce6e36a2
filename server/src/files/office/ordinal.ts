const DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Past this an ordinal is written in plain digits, whatever its format. */
const LARGEST = 9_999;

const digit = (digits: string, value: number): string => digits[value] ?? '';

/** 三千零二十一: zeros within are one 零, those at the end none. */
function chinese(value: number, digits: string, units: readonly string[]): string {
  const places = [...String(value)].map(Number);
  let text = '';
  let isZeroOpen = false;
  places.forEach((place, at) => {
    if (place === 0) {
      isZeroOpen = true;
      return;
    }
    if (isZeroOpen) text += digit(digits, 0);
    isZeroOpen = false;
    text += digit(digits, place) + (units[places.length - 1 - at] ?? '');
  });
  return text;
}

const UNITS = ['', '十', '百', '千'];
const LEGAL_UNITS = ['', '拾', '佰', '仟'];

/** 十一, not 一十一. */
const counting = (value: number): string => {
  if (value === 0) return '零';
  const text = chinese(value, DIGITS, UNITS);
  return value >= 10 && value < 20 ? text.slice(1) : text;
};

const digital = (value: number): string =>
  [...String(value)].map((place) => digit('〇一二三四五六七八九', Number(place))).join('');

/** a … z, aa, bb, as Word counts. */
const letters = (value: number): string =>
  value < 1
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [step, symbol] of ROMAN) {
    while (left >= step) {
      text += symbol;
      left -= step;
    }
  }
  return text;
}

/** One character for each of a row of ordinals, plain digits past its end. */
const fromRow =
  (first: number, count: number) =>
  (value: number): string =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const fromCycle =
  (cycle: string) =>
  (value: number): string =>
    value >= 1 ? digit(cycle, (value - 1) % cycle.length) : String(value);

function circled(value: number): string {
  if (value <= 20) return fromRow(0x2460, 20)(value);
  return value <= 35 ? fromRow(0x3251, 15)(value - 20) : fromRow(0x32b1, 15)(value - 35);
}

const fullWidth = (value: number): string =>
  [...String(value)].map((place) => String.fromCodePoint(0xff10 + Number(place))).join('');

/** How an automatic number is written: one vocabulary for Word and OpenDocument. */
export type OrdinalFormat = keyof typeof FORMATS;

const FORMATS = {
  none: () => '',
  decimal: String,
  decimalZero: (value: number) => String(value).padStart(2, '0'),
  fullWidth,
  counting,
  digital,
  legal: (value: number) => chinese(value, LEGAL_DIGITS, LEGAL_UNITS) || '零',
  stems: fromCycle(STEMS),
  branches: fromCycle(BRANCHES),
  circled,
  parenthesized: fromRow(0x2474, 20),
  fullStop: fromRow(0x2488, 20),
  circledChinese: fromRow(0x3280, 10),
  parenthesizedChinese: fromRow(0x3220, 10),
  lowerLetter: letters,
  upperLetter: (value: number) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value: number) => roman(value).toUpperCase(),
} as const satisfies Record<string, (value: number) => string>;

export const ordinal = (format: OrdinalFormat, value: number): string =>
  value > LARGEST ? String(value) : FORMATS[format](value);
