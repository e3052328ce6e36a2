import type { Outcome, Proceeding } from '../form';
import type { Claim } from './claim';
import { segmentsOf, type Segment } from './segment';
import type { Sentence } from './sentence';

const MATTER = /复议|诉讼|起诉/u;
const SUBJECT =
  /复议后(?:再)?(?:起诉|提起(?:行政)?诉讼)|未经复议(?:直接)?起诉|直接(?:起诉|提起(?:行政)?诉讼)|诉讼|复议/gu;
const JOINED = /复议(?:案件)?[^，；。]{0,3}[、和及与或][^，；。]{0,8}诉讼/u;
const UNITS = new Set(['', '件', '宗', '起', '例', '次', '项']);
const SKIPPED =
  /新增|新收|受理|办理|审理|承办|应诉|上年|上一年|去年|以来|累计|结转|审结|办结|撤回|驳回|调解|败诉|胜诉|出庭|代理|类|本级|部门|乡镇|各|季度|月份?|培训|纠纷|其中|涉及其他|行政机关负责人|作为复议机关/u;
const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['pending', /尚未审结|未审结|未结|正在审理|审理中/u],
  ['upheld', /维持/u],
  ['corrected', /纠正|纠错|撤销|确认违法/u],
  ['other', /其他结果|其他/u],
];
const CLAUSE = /[^，。；：（）\n]{1,200}/gu;
/** Most organs have other cases too: only those over 政府信息公开 stand in the table. */
const OF_DISCLOSURE = /信息公开|公开申请|申请公开|依申请/u;
const OF_OTHERS = /均非|不涉及|其他类型|全部行政复议/u;
const NONE = /未|没有|无(?!锡)/u;
const NARROWED = /纠错|纠正|败诉|撤销|违法|责令|维持|应诉|审结|投诉|举报/u;
const PART_OF = /新|直接|复议后|未经|本级|部门|乡镇|季度|月/u;
const TOLD = /(?:维持|纠正|其他结果)\s{0,2}\d{1,6}/gu;
const ALL_UPHELD = /(?:均|全部|都|皆)(?:获|被|予以|得到|得以|为|已)?(?:结果)?(?:维持|胜诉)/u;
const ALL_DECIDED_UPHELD = /(?:已|经)(?:审结|办结|结案|审理)[^，。；]{0,6}(?:均|全部|都|皆)/u;

function subjectIn(text: string): Proceeding | undefined {
  if (JOINED.test(text)) return 'proceedings';
  const last = [...text.matchAll(SUBJECT)].pop()?.[0];
  if (!last) return undefined;
  if (last.startsWith('复议后')) return 'laterLitigation';
  if (last.startsWith('未经') || last.startsWith('直接')) return 'directLitigation';
  return last === '诉讼' ? 'litigation' : 'reconsideration';
}

const outcomeIn = (clause: string): Outcome | undefined => {
  const found = OUTCOMES.filter(([, pattern]) => pattern.test(clause));
  return found.length === 1 ? found[0]?.[0] : undefined;
};

const isOutcomeWord = (clause: string): boolean =>
  OUTCOMES.some(([, pattern]) => pattern.test(clause));

function claimOf(
  { clause, lead, quantity, tail, from, to }: Segment,
  carried: Proceeding | undefined,
): Claim | undefined {
  if (quantity.measure !== 'count' || !UNITS.has(quantity.unit)) return undefined;
  const own = subjectIn(clause);
  const subject = own ?? subjectIn(lead) ?? carried;
  if (!subject) return undefined;
  const outcome = outcomeIn(clause) ?? (isOutcomeWord(clause) ? undefined : 'total');
  if (!outcome || (outcome === 'total' && (!own || OUTCOMES.some(([, each]) => each.test(tail)))))
    return undefined;
  const isPartial = SKIPPED.test(clause) || (outcome === 'other' && !/其他结果/u.test(clause));
  return { fact: `${subject}.${outcome}`, value: quantity.value, from, to, isPartial, quantity };
}

/** What a sentence says of 行政复议 and 行政诉讼: each number with the block of 表四 that it names. */
export function proceedingClaims(sentence: Sentence, previous?: Sentence): Claim[] {
  const { text, topic, from: base } = sentence;
  const before = previous?.topic === topic ? previous.text : '';
  if (!MATTER.test(text) || OF_OTHERS.test(text)) return [];
  if (!OF_DISCLOSURE.test(`${topic}${before}${text}`)) return [];
  let carried: Proceeding | undefined;
  const counted = segmentsOf(sentence).flatMap((segment) => {
    const claim = claimOf(segment, carried);
    const at = segment.quantity.from - base;
    const since = text.slice(text.lastIndexOf('；', at) + 1, at);
    const isJoint = /复议(?!后)/u.test(since) && /诉讼|起诉/u.test(since);
    carried = subjectIn(segment.lead) ?? carried;
    if (!claim) return [];
    // 维持 behind both may be of both.
    const isTotal = claim.fact.endsWith('.total');
    return [{ ...claim, isPartial: claim.isPartial || (isJoint && !isTotal) }];
  });
  const none = [...text.matchAll(CLAUSE)].flatMap((match): Claim[] => {
    const [words] = match;
    const negation = NONE.exec(words);
    const said = negation ? words.slice(negation.index) : '';
    const subject = subjectIn(said);
    if (!subject || NARROWED.test(words) || /\d/u.test(words)) return [];
    const from = base + match.index;
    const to = from + words.length;
    return [{ fact: `${subject}.total`, value: 0, from, to, isPartial: PART_OF.test(words) }];
  });
  return [...counted, ...none];
}

/** 均获维持: every case of these proceedings was upheld; undefined where the text says no such thing. */
export function allUpheldIn({
  text,
  from,
}: Sentence): { subjects: Proceeding[]; mayPend: boolean; from: number; to: number } | undefined {
  const match = ALL_UPHELD.exec(text);
  if (!match || !MATTER.test(text)) return undefined;
  const start = text.lastIndexOf('；', match.index) + 1;
  // What has its outcome already told is not meant again.
  const told = [...text.slice(start, match.index).matchAll(TOLD)].pop();
  const before = text.slice(start + (told ? told.index + told[0].length : 0), match.index);
  const subjects: Proceeding[] = [];
  if (/复议/u.test(before)) subjects.push('reconsideration');
  if (/诉讼|起诉/u.test(before)) subjects.push('litigation');
  if (subjects.length === 0) return undefined;
  const mayPend = ALL_DECIDED_UPHELD.test(text.slice(start, match.index + match[0].length));
  return { subjects, mayPend, from: from + match.index, to: from + match.index + match[0].length };
}
