import { MYRIADS, readNumeral } from './numeral';
import { shield } from './shield';
import { COUNT_UNITS, MONEY_UNITS, isNoCount } from './units';

/** `over` is 300余 or 超300, `under` 近300, `about` 约300. */
export type Approximation = 'over' | 'under' | 'about';
export type Measure = 'count' | 'money' | 'percent';

/** A quantity of running text with its place: UTF-16 offsets from the number to the end of its unit. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** In 元 for money; the printed figure for a percentage. */
  readonly value: number;
  readonly measure: Measure;
  /** `件`; empty where the text gives none. */
  readonly unit: string;
  readonly approximation?: Approximation;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  /** Written as a growth or a comparison: no fact of the year. */
  readonly isCompared: boolean;
}

const NUMBER =
  /\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,8})?|\d{1,15}(?:\.\d{1,8})?|[零〇一二两三四五六七八九十百千万亿廿]{1,16}/gu;
const CHINESE = /^[零〇一二两三四五六七八九十百千万亿廿]/u;
const GROWTH =
  /(?:增长|增加|新增长|减少|下降|上升|回落|提升|提高|降低|增幅|降幅|增|减|升|降)[了达为约近超至到]{0,2}$/u;
const CHANGE = /(?:同比|环比|相比|较[上去前]|比[上去前]|较20|比20)/u;
const BEFORE_OVER = /(?:超过|逾|超|不少于|突破)\s?$/u;
const BEFORE_UNDER = /(?:近|将近|接近)\s?$/u;
const BEFORE_ABOUT = /(?:约|大约|大概)\s?$/u;
const CLAUSE_END = /[，；。：（）、\n]/u;
const LOOK_BACK = 24;
/** 一事一审, 一件事, 第一: a small 中文 numeral counts only in front of these. */
const SMALL_CHINESE_UNITS = new Set([...'件条宗起例项份篇期场']);
const NOT_A_COUNT = new Set([...'事件条龙主线站流']);

interface Tail {
  readonly at: number;
  readonly factor: number;
  readonly isOver: boolean;
}

const skipSpaces = (text: string, at: number): number => {
  let next = at;
  while (next < at + 3 && text[next] === ' ') next += 1;
  return next;
};

/** 万 or 亿 behind the figures, and 余 or 多. */
function tailOf(text: string, from: number): Tail {
  let at = skipSpaces(text, from);
  let factor = 1;
  let isOver = false;
  for (let turn = 0; turn < 3; turn += 1) {
    const character = text[at] ?? '';
    const myriad = MYRIADS.get(character);
    if (myriad !== undefined && text[at + 1] !== '元') factor *= myriad;
    else if ('余多'.includes(character) && character !== '') isOver = true;
    else break;
    at = skipSpaces(text, at + 1);
  }
  return { at, factor, isOver };
}

function lastClause(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (CLAUSE_END.test(before[index] ?? '')) return before.slice(index + 1);
  }
  return before;
}

const isCompared = (text: string, from: number, to: number): boolean => {
  const clause = lastClause(text, from);
  return GROWTH.test(clause.trimEnd()) || CHANGE.test(clause) || /^个百分点/u.test(text.slice(to));
};

function approximationOf(text: string, from: number, tail: Tail, end: number) {
  const before = text.slice(Math.max(0, from - 5), from);
  const after = text.slice(end, end + 2);
  if (tail.isOver || BEFORE_OVER.test(before) || after === '以上') return 'over';
  if (BEFORE_UNDER.test(before)) return 'under';
  return BEFORE_ABOUT.test(before) || after === '左右' ? 'about' : undefined;
}

interface Unit {
  readonly measure: Measure;
  readonly unit: string;
  readonly to: number;
  readonly factor: number;
}

function unitAt(text: string, at: number): Unit | undefined {
  if (isNoCount(text.slice(at, at + 6))) return undefined;
  if (text[at] === '%' || text[at] === '％') {
    return { measure: 'percent', unit: '%', to: at + 1, factor: 1 };
  }
  for (const [unit, factor] of MONEY_UNITS) {
    if (text.startsWith(unit, at)) return { measure: 'money', unit, to: at + unit.length, factor };
  }
  const unit = COUNT_UNITS.find((each) => text.startsWith(each, at)) ?? '';
  return { measure: 'count', unit, to: at + unit.length, factor: 1 };
}

const isWord = (text: string, value: number, unit: Unit): boolean => {
  if (unit.unit === '') return true;
  if (value >= 10) return false;
  return !SMALL_CHINESE_UNITS.has(unit.unit) || NOT_A_COUNT.has(text[unit.to] ?? '');
};

function quantityAt(text: string, shielded: string, match: RegExpExecArray): Quantity | undefined {
  const [figures] = match;
  const isChinese = CHINESE.test(figures);
  const bare = isChinese ? readNumeral(figures) : Number(figures.replaceAll(',', ''));
  if (bare === undefined) return undefined;
  const { index: from } = match;
  const end = from + figures.length;
  const tail = tailOf(shielded, end);
  const percent = shielded.slice(Math.max(0, from - 3), from) === '百分之';
  const unit: Unit | undefined = percent
    ? { measure: 'percent', unit: '%', to: end, factor: 1 }
    : unitAt(shielded, tail.at);
  if (!unit || (isChinese && !percent && isWord(text, bare * tail.factor, unit))) return undefined;
  if (shielded[from - 1] === '第' || shielded[from - 1] === '每' || shielded[from - 1] === '#') {
    return undefined;
  }
  const to = unit.unit === '' && !tail.isOver && tail.factor === 1 ? end : unit.to;
  const approximation = approximationOf(shielded, from, tail, to);
  return {
    from: percent ? from - 3 : from,
    to,
    value: roundOff(bare * tail.factor * unit.factor),
    measure: unit.measure,
    unit: unit.unit,
    ...(approximation ? { approximation } : {}),
    decimals: figures.split('.')[1]?.length ?? 0,
    isCompared: isCompared(text, from, to),
  };
}

const roundOff = (value: number): number => Number(value.toFixed(6));

/** Every quantity of a folded text, in order. */
export function quantitiesOf(text: string): Quantity[] {
  const shielded = shield(text);
  return [...shielded.matchAll(NUMBER)].flatMap((match) => {
    const found = quantityAt(text, shielded, match as RegExpExecArray);
    return found ? [found] : [];
  });
}
