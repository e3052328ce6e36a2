const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Division codes begin with a province. */
const FIRST_PROVINCE = 11;
const LAST_PROVINCE = 82;

function isDate(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6, 8));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !isLeap ? 28 : (MONTH_DAYS[month - 1] ?? 0);
  return year >= 1900 && year <= 2099 && day >= 1 && day <= days;
}

/** An 18-digit 公民身份号码: a province, a date of birth and the check digit of GB 11643. */
export function isIdNumber(text: string): boolean {
  const province = Number(text.slice(0, 2));
  if (text.length !== 18 || province < FIRST_PROVINCE || province > LAST_PROVINCE) return false;
  if (!isDate(text.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return CHECK_DIGITS[sum % 11] === text[17]?.toUpperCase();
}

/** The check sum of bank cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
