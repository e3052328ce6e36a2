const HEX = /^sha256:([0-9a-f]{32})[0-9a-f]{32}$/u;
const GROUPS = 8;
const DIGITS = 3;
const LENGTH = GROUPS * DIGITS;
const RANGE = 10n ** BigInt(LENGTH);
const FULL_WIDTH_ZERO = '０'.codePointAt(0) ?? 0;
const FULL_WIDTH_DIGIT = /[０-９]/gu;
const BETWEEN = /[\s\-－—·.]/gu;
const ALL_DIGITS = /^\d+$/u;

const grouped = (digits: string): string =>
  Array.from({ length: GROUPS }, (_, at) => digits.slice(at * DIGITS, (at + 1) * DIGITS)).join(' ');

/**
 * The digest as it stands on the sheet that is signed: eight groups of three digits, which are typed from
 * paper without a mistake and still tell any two contents apart (80 bits).
 */
export function sheetCode(digest: string): string {
  const hex = HEX.exec(digest)?.[1];
  if (hex === undefined) throw new Error(`Cannot shorten "${digest}": it is no sha256 digest.`);
  return grouped((BigInt(`0x${hex}`) % RANGE).toString().padStart(LENGTH, '0'));
}

/** What somebody typed from the sheet, spelt as `sheetCode` does; undefined where it can be no code. */
export function readSheetCode(typed: string): string | undefined {
  const digits = typed
    .replace(FULL_WIDTH_DIGIT, (each) => String((each.codePointAt(0) ?? 0) - FULL_WIDTH_ZERO))
    .replace(BETWEEN, '');
  return digits.length === LENGTH && ALL_DIGITS.test(digits) ? grouped(digits) : undefined;
}
