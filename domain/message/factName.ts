import type { Label, Locale } from '../form';

const label = (zh: string, en: string): Label => ({ zh, en });

const PROCEEDINGS: Readonly<Record<string, Label>> = {
  reconsideration: label('行政复议', 'reconsideration'),
  litigation: label('行政诉讼', 'litigation'),
  directLitigation: label('未经复议直接起诉', 'litigation without reconsideration'),
  laterLitigation: label('复议后起诉', 'litigation after reconsideration'),
  proceedings: label('行政复议和行政诉讼', 'reconsideration and litigation'),
};
const OUTCOMES: Readonly<Record<string, Label>> = {
  total: label('总计', 'total'),
  upheld: label('结果维持', 'upheld'),
  corrected: label('结果纠正', 'corrected'),
  other: label('其他结果', 'other outcome'),
  pending: label('尚未审结', 'pending'),
};
const DOCUMENTS: Readonly<Record<string, Label>> = {
  rules: label('规章', 'rules'),
  normativeDocuments: label('行政规范性文件', 'normative documents'),
};
const CHANGES: Readonly<Record<string, Label>> = {
  issued: label('制发', 'issued'),
  repealed: label('废止', 'repealed'),
  inForce: label('现行有效', 'in force'),
};
const FACTS: Readonly<Record<string, Label>> = {
  received: label('新收申请', 'applications received'),
  carriedIn: label('上年结转申请', 'applications carried in'),
  concluded: label('办结申请', 'applications concluded'),
  disclosed: label('予以公开', 'disclosed'),
  partlyDisclosed: label('部分公开', 'partly disclosed'),
  anyDisclosed: label('予以公开和部分公开', 'disclosed and partly disclosed'),
  withheld: label('不予公开', 'withheld'),
  unavailable: label('无法提供', 'unavailable'),
  notProcessed: label('不予处理', 'not processed'),
  other: label('其他处理', 'otherwise handled'),
  feeUnpaid: label('逾期未缴费不再处理', 'dropped for an unpaid fee'),
  carriedOut: label('结转下年度', 'carried to next year'),
  naturalPersons: label('自然人申请', 'applications of natural persons'),
  licensing: label('行政许可处理决定', 'licensing decisions'),
  penalties: label('行政处罚处理决定', 'penalty decisions'),
  compulsion: label('行政强制处理决定', 'compulsion decisions'),
  administrativeFees: label('行政事业性收费（元）', 'administrative fees (yuan)'),
  disclosedItems: label('公开政府信息', 'items of information disclosed'),
};

const NAMES = { ...PROCEEDINGS, ...DOCUMENTS };
const STATES = { ...OUTCOMES, ...CHANGES };

/** What a number of the text states, by the name of its fact. */
export function factName(fact: string, locale: Locale): string {
  const known = FACTS[fact];
  if (known) return known[locale];
  const [name = '', state = ''] = fact.split('.');
  return [NAMES[name]?.[locale], STATES[state]?.[locale]].filter(Boolean).join(' · ');
}
