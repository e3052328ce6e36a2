import type { Claim, Fact } from './claim';
import { segmentsOf, type Segment } from './segment';
import type { Sentence } from './sentence';

const REQUESTS = /信息公开申请|依申请公开|公开申请|申请公开|公开的申请/u;
const OTHER_MATTER =
  /复议|诉讼|行政许可|行政处罚|投诉|举报|提案|建议|留言|来电|来信|意见|热线|工单|政务服务|行政审批|咨询|培训|访谈|解读|案例|文件|答问|回应|会议/u;
const CHANNEL =
  /网上|网络|网页|线上|在线|平台|信函|邮寄|邮件|邮箱|当面|现场|传真|电话|窗口|来人|渠道|微信|邮政|其他形式/u;
const APPLICANT = /自然人|法人|企业|社会组织|公民|科研|公益|律师|法律服务/u;
const PART =
  /市政府|县政府|区政府|本级|部门|乡镇|街道|各|区级|县级|市级|省级|上半年|下半年|季度|月份?|其中|涉及|关于|有关|属于|因|累计|以来|历年|按时|法定期限|延期|补正|重复|同一|转交|转办/u;
const OTHER_YEAR = /上年|去年|上一年|前年|往年/u;
const RECEIVED = /收到|受理|接收|新收|收办|接到|共收/u;
const CONCLUDED = /办结|答复|办理完毕|办理完成|办复/u;
const CARRIED_IN = /(?:上年|上一年|去年|往年)度?(?:结转|转入|遗留|未办结)|结转(?:自)?上/u;
const CARRIED_OUT = /(?:结转|转|顺延|延续)[到至入]?下|转下|下(?:一)?年度?(?:继续)?(?:办理|答复)/u;
const DISCLOSED = /予以公开|全部公开|同意公开|完全公开|主动公开答复/u;
const PARTLY = /部分公开/u;
const UNITS = new Set(['', '件', '宗', '起', '例', '条', '份', '项', '件次']);
const NONE_RECEIVED =
  /(?:未|没有|无)(?:有)?(?:收到|接到|受理|收悉)[^，。；]{0,24}?(?:公开申请|申请公开|依申请公开|公开的申请)/u;

const OUTCOMES: readonly (readonly [Fact, RegExp])[] = [
  ['withheld', /不予公开/u],
  ['unavailable', /无法提供/u],
  ['notProcessed', /不予处理/u],
  ['other', /其他处理|其他方式处理|其他情形处理/u],
];

function disclosedFact(clause: string): Fact | undefined {
  const isPartly = PARTLY.test(clause);
  if (DISCLOSED.test(clause)) return isPartly ? 'anyDisclosed' : 'disclosed';
  return isPartly ? 'partlyDisclosed' : undefined;
}

function outcomeOf(clause: string): Fact | undefined {
  const named = OUTCOMES.filter(([, pattern]) => pattern.test(clause)).map(([fact]) => fact);
  const disclosed = disclosedFact(clause);
  if (named.length + (disclosed ? 1 : 0) !== 1) return undefined;
  return named[0] ?? disclosed;
}

function factOf({ lead, clause, tail }: Segment): Fact | undefined {
  if (
    CARRIED_OUT.test(clause) ||
    /^\s?(?:申请)?[^，]{0,4}(?:顺延|结转|转)[到至入]?下/u.test(tail)
  ) {
    return 'carriedOut';
  }
  if (CARRIED_IN.test(clause)) return 'carriedIn';
  if (OTHER_YEAR.test(clause)) return undefined;
  const outcome = outcomeOf(clause);
  if (outcome) return outcome;
  if (CHANNEL.test(clause) || OTHER_MATTER.test(clause)) return undefined;
  if (/自然人/u.test(clause) && !/法人|组织|企业/u.test(clause)) return 'naturalPersons';
  if (APPLICANT.test(clause)) return undefined;
  if (CONCLUDED.test(clause)) return 'concluded';
  if (RECEIVED.test(clause)) return 'received';
  return RECEIVED.test(lead) && REQUESTS.test(clause) ? 'received' : undefined;
}

const isSupported = ({ fact, sentence, topic }: { fact: Fact; sentence: string; topic: string }) =>
  REQUESTS.test(sentence) ||
  (REQUESTS.test(topic) && (fact !== 'received' || /申请/u.test(sentence)));

/** What a sentence says of 依申请公开: each number with the row of 表三 that it names. */
export function requestClaims(sentence: Sentence, previous?: Sentence): Claim[] {
  const { text, from: base } = sentence;
  // What the sentence before speaks of goes on until another heading.
  const topic =
    previous?.topic === sentence.topic ? `${sentence.topic}${previous.text}` : sentence.topic;
  const isTopic = REQUESTS.test(text) || REQUESTS.test(topic);
  if (!isTopic) return [];
  const counted = segmentsOf(sentence).flatMap((segment): Claim[] => {
    const { quantity, clause, from, to } = segment;
    if (quantity.measure !== 'count' || !UNITS.has(quantity.unit)) return [];
    const fact = factOf(segment);
    if (!fact || !isSupported({ fact, sentence: text, topic })) return [];
    const isPartial = PART.test(clause) || (quantity.unit === '' && quantity.value === 0);
    return [{ fact, value: quantity.value, from, to, isPartial, quantity }];
  });
  const none = NONE_RECEIVED.exec(text);
  if (!none || OTHER_MATTER.test(none[0])) return counted;
  const from = base + none.index;
  const to = from + none[0].length;
  const isPartial = PART.test(none[0]) || APPLICANT.test(none[0]) || CHANNEL.test(none[0]);
  return [...counted, { fact: 'received', value: 0, from, to, isPartial }];
}
