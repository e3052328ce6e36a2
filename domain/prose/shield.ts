import { MAIL_ADDRESS, WEB_ADDRESS } from './address';

/**
 * Numbers that count nothing: addresses, document numbers, articles, dates, telephone numbers, names
 * in quotes. Their digits are covered, so that no quantity is read from them.
 */
const NO_QUANTITY: readonly RegExp[] = [
  WEB_ADDRESS,
  MAIL_ADDRESS,
  /《[^《》]{1,80}》/gu,
  /“[^“”]{1,60}”/gu,
  /[〔[【（(]\s{0,2}[12]\d{3}\s{0,2}[〕\]】）)]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号?/gu,
  /第\s{0,2}[\d零〇一二三四五六七八九十百千]{1,8}\s{0,2}[条款项章节届期批次轮名位个号季季度]/gu,
  /\d{1,18}\s{0,2}号/gu,
  /[12]\d{3}\s{0,2}[年./-]\s{0,2}\d{1,2}\s{0,2}[月./-]\s{0,2}\d{1,2}\s{0,2}日?/gu,
  /[12]\d{3}\s{0,2}[-—–~至]\s{0,2}[12]\d{3}\s{0,2}年/gu,
  /[12]\d{3}\s{0,2}年(?:度|\s{0,2}\d{1,2}\s{0,2}月)?/gu,
  /[二一][零〇一二三四五六七八九]{3}年/gu,
  /\d{1,2}\s{0,2}月(?:\s{0,2}\d{1,2}\s{0,2}日|份|底|末|初)?/gu,
  /[（(]?\d{3,4}[）)]?-\d{7,8}/gu,
  /\d{9,32}/gu,
  /[A-Za-z][\w+-]{0,20}\d{1,8}/gu,
  /\d{1,8}\+?[A-Za-z]{1,20}/gu,
  /十[一二三四五]五/gu,
  /\d{1,8}[-—–~至到]\d{1,8}/gu,
];
const DIGIT = /[\d零〇一二两三四五六七八九十百千万亿廿]/gu;
const COVER = '#';

const cover = (match: string): string => match.replace(DIGIT, COVER);

/** The text with the digits of everything that is no quantity covered; offsets stay. */
export const shield = (text: string): string =>
  NO_QUANTITY.reduce((covered, pattern) => covered.replace(pattern, cover), text);
