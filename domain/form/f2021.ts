import type { Block, Column, FormVersion, Row } from './definition';
import { PROCEEDINGS } from './proceedings';
import { requestsTable } from './requests';
import { SECTIONS } from './sections';

const CONTENT = { kind: 'header', label: { zh: '信息内容', en: 'Content' } } as const;
const DECISIONS: readonly Column[] = [
  { id: 'decisions', label: { zh: '本年处理决定数量', en: 'Decisions this year' }, kind: 'count' },
];

/** 《格式》表二: the 项 of 条例第二十条 that are counted. */
const PROACTIVE_BLOCKS: readonly Block[] = [
  {
    id: 'item1',
    caption: { zh: '第二十条第（一）项', en: 'Article 20(1)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: [
      { id: 'issued', label: { zh: '本年制发件数', en: 'Issued this year' }, kind: 'count' },
      { id: 'repealed', label: { zh: '本年废止件数', en: 'Repealed this year' }, kind: 'count' },
      { id: 'inForce', label: { zh: '现行有效件数', en: 'In force' }, kind: 'count' },
    ],
    rows: [
      {
        id: 'rules',
        label: { zh: '规章', en: 'Rules' },
        guidance: {
          zh: '有规章制定权的机关填写（国务院部门，省级、设区的市、自治州人民政府）；其他机关填0。',
          en: 'Only organs with rule-making power; others enter 0.',
        },
      },
      {
        id: 'normativeDocuments',
        label: { zh: '行政规范性文件', en: 'Normative documents' },
        synonyms: ['规范性文件'],
        guidance: {
          zh: '以本机关名义制发的行政规范性文件；联合发文只由牵头机关计数。现行有效件数为12月31日的存量。',
          en: 'Issued in this organ’s name; a joint document counts at the lead organ only. “In force” is the stock on 31 December.',
        },
      },
    ],
  },
  {
    id: 'item5',
    caption: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: DECISIONS,
    rows: [
      {
        id: 'licensing',
        label: { zh: '行政许可', en: 'Administrative licensing' },
        guidance: {
          zh: '当年作出的行政许可决定数量，准予与不予许可都计。',
          en: 'Licensing decisions made this year, granted and refused alike.',
        },
      },
    ],
  },
  {
    id: 'item6',
    caption: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: DECISIONS,
    rows: [
      {
        id: 'penalties',
        label: { zh: '行政处罚', en: 'Administrative penalties' },
        guidance: {
          zh: '当年作出的行政处罚决定数量，依法不公开的也计。',
          en: 'Penalty decisions made this year, including those lawfully not disclosed.',
        },
      },
      {
        id: 'compulsion',
        label: { zh: '行政强制', en: 'Administrative compulsion' },
        guidance: {
          zh: '当年作出的行政强制措施和行政强制执行决定数量。',
          en: 'Decisions on compulsory measures and compulsory enforcement made this year.',
        },
      },
    ],
  },
  {
    id: 'item8',
    caption: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: [
      {
        id: 'amount',
        label: { zh: '本年收费金额（单位：万元）', en: 'Amount charged this year (10,000 yuan)' },
        kind: 'amount',
        unit: '万元',
      },
    ],
    rows: [
      {
        id: 'administrativeFees',
        label: { zh: '行政事业性收费', en: 'Administrative fees' },
        guidance: {
          zh: '当年收取的行政事业性收费金额，单位为万元，小数按实际填写。信息处理费在第六部分说明。',
          en: 'Administrative fees collected this year in units of 10,000 yuan, decimals as they are. Information-processing fees are reported in section 6.',
        },
      },
    ],
  },
];

const OTHER_OUTCOMES: Row = {
  id: 'other',
  label: { zh: '（六）其他处理', en: '(6) Other' },
  children: [
    {
      id: 'other.notSupplemented',
      label: {
        zh: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        en: '1. Not supplemented in time, no longer processed',
      },
      synonyms: ['逾期不补正', '申请人无正当理由逾期不补正'],
      guidance: {
        zh: '已告知补正，申请人无正当理由逾期不补正的（条例第三十条）。',
        en: 'Asked to supplement and did not in time without good reason (art. 30).',
      },
    },
    {
      id: 'other.feeUnpaid',
      label: {
        zh: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        en: '2. Fee not paid in time, no longer processed',
      },
      synonyms: ['逾期不缴费', '申请人逾期未按收费通知要求缴纳费用'],
      guidance: {
        zh: '收到收费通知后逾期未缴费，视为放弃申请的（条例第四十二条、国办函〔2020〕109号）。',
        en: 'Fee notice not paid in time, the request counts as abandoned (art. 42).',
      },
    },
    {
      id: 'other.other',
      label: { zh: '3.其他', en: '3. Other' },
      guidance: {
        zh: '申请人主动撤回、不属于政府信息等以上各行不能涵盖的情形。',
        en: 'Withdrawn by the applicant, not government information, and whatever no row above covers.',
      },
    },
  ],
};

/** 国办公开办函〔2021〕30号: report years 2021 onward. 200 cells, 42 identities. */
export const F2021: FormVersion = {
  id: 'F2021',
  years: { from: 2021 },
  basis: {
    title: '中华人民共和国政府信息公开工作年度报告格式',
    documentNumber: '国办公开办函〔2021〕30号',
    issuedOn: '2021-09-26',
    titled: { must: /格式/u, never: /有关事项|试行/u },
  },
  sections: SECTIONS,
  tables: [
    {
      id: 'proactive',
      name: { zh: '表二', en: 'Table 2' },
      caption: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
      orientation: 'down',
      width: 4,
      blocks: PROACTIVE_BLOCKS,
      rules: [],
    },
    requestsTable(OTHER_OUTCOMES),
    PROCEEDINGS,
  ],
};
