/** GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 characters of a 统一社会信用代码, or undefined if one is foreign to it. */
export function creditCheckCharacter(body: string): string | undefined {
  const values = [...body].map((character) => ALPHABET.indexOf(character));
  if (values.length !== WEIGHTS.length || values.includes(-1)) return undefined;
  const sum = values.reduce((total, value, index) => total + value * (WEIGHTS[index] ?? 0), 0);
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/** 18 characters of GB 32100-2015 whose check character fits. */
export const isCreditCode = (code: string): boolean =>
  code.length === 18 && creditCheckCharacter(code.slice(0, 17)) === code[17];
