import type { AmountUnit, CellKind } from '../form';
import type { Cell } from './cell';

/** Longest text kept beside a value; a form's cell holds a figure, not a paragraph. */
export const MAX_RAW_LENGTH = 500;
const MAX_AMOUNT_LENGTH = 32;

const WHITE_SPACE = /[\s\u200b\ufeff]+/gu;
const MINUS_SIGNS = /[\u2212\u2012\u2013\ufe63]/gu;
const PLAIN_DIGITS = /^\d+$/u;
const GROUP = /^\d{3}$/u;
const FIRST_GROUP = /^\d{1,3}$/u;
const DIGIT_OR_LATIN = /[\dA-Za-z]/u;
const LEADING_ZEROS = /^0+(?=\d)/u;
/** Tokens with Latin letters that say "nothing to report"; those without are told by their letters. */
const NOT_APPLICABLE = new Set(['N/A', 'NA', 'NIL', 'NONE']);
const UNITS: readonly AmountUnit[] = ['万元', '元'];
const COUNT_WORD = '件';

interface Decimal {
  readonly sign: '' | '-';
  readonly whole: string;
  readonly fraction: string | undefined;
}

const fold = (text: string): string =>
  text.normalize('NFKC').replace(MINUS_SIGNS, '-').replace(WHITE_SPACE, ' ').trim();

/** Digits with or without separators of three; `12,34` and `1 2` are no numbers. */
function readWhole(text: string): string | undefined {
  if (PLAIN_DIGITS.test(text)) return text;
  const separator = text.includes(',') ? ',' : ' ';
  const [first = '', ...rest] = text.split(separator);
  const isGrouped = rest.length > 0 && FIRST_GROUP.test(first) && rest.every((g) => GROUP.test(g));
  return isGrouped ? first + rest.join('') : undefined;
}

function readDecimal(text: string): Decimal | undefined {
  const sign = text.startsWith('-') ? '-' : '';
  const unsigned = (text.startsWith('-') || text.startsWith('+') ? text.slice(1) : text).trim();
  const [whole = '', fraction, ...more] = unsigned.split('.');
  const digits = readWhole(whole);
  if (digits === undefined || more.length > 0) return undefined;
  if (fraction !== undefined && !PLAIN_DIGITS.test(fraction)) return undefined;
  return { sign, whole: digits.replace(LEADING_ZEROS, ''), fraction };
}

function splitUnit(text: string): { number: string; unit?: AmountUnit } {
  const unit = UNITS.find((each) => text.endsWith(each));
  return unit ? { number: text.slice(0, -unit.length).trim(), unit } : { number: text };
}

function readCount(text: string): number | undefined {
  const decimal = readDecimal(
    text.endsWith(COUNT_WORD) ? text.slice(0, -COUNT_WORD.length).trim() : text,
  );
  if (!decimal) return undefined;
  const number = Number(`${decimal.sign}${decimal.whole}.${decimal.fraction ?? '0'}`);
  if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return undefined;
  return number === 0 ? 0 : number;
}

function readAmount(text: string): { value: string; unit?: AmountUnit } | undefined {
  const { number, unit } = splitUnit(text);
  const decimal = readDecimal(number);
  if (!decimal || number.length > MAX_AMOUNT_LENGTH) return undefined;
  const value = `${decimal.sign}${decimal.whole}${decimal.fraction === undefined ? '' : `.${decimal.fraction}`}`;
  return unit ? { value, unit } : { value };
}

const saysNothing = (text: string): boolean =>
  NOT_APPLICABLE.has(text.toUpperCase()) || !DIGIT_OR_LATIN.test(text);

const withRaw = (cell: Cell, text: string): Cell => {
  const raw = text.trim().slice(0, MAX_RAW_LENGTH);
  return raw === '' || raw === String(cell.value) ? cell : { ...cell, raw };
};

/**
 * Reads one cell as people type or print it: full-width digits, separators of three, a trailing 件,
 * 元 or 万元. What is no plain decimal number keeps its text with `value: null`: a token such as `/`
 * is `missing`, other text stays `typed` (when typed) so that C05 names it. Never guesses a 0, never
 * throws; type rules (sign, fraction) are C05's.
 */
export function readCell(text: string, kind: CellKind, how: 'typed' | 'read'): Cell {
  const folded = fold(text.slice(0, MAX_RAW_LENGTH));
  if (folded === '') return { value: null, how: 'missing' };
  if (kind === 'amount') {
    const amount = readAmount(folded);
    if (amount) return withRaw({ ...amount, how }, text);
  }
  const count = kind === 'amount' ? undefined : readCount(folded);
  if (count !== undefined) return withRaw({ value: count, how }, text);
  return withRaw(
    { value: null, how: saysNothing(folded) ? 'missing' : how === 'typed' ? 'typed' : 'missing' },
    text,
  );
}
