import type { Block, Column, FormVersion, Row } from './definition';
import { PROCEEDINGS } from './proceedings';
import { requestsTable } from './requests';
import { SECTIONS } from './sections';

const CONTENT = { kind: 'header', label: { zh: '信息内容', en: 'Content' } } as const;

const ITEMS_LAST_YEAR: Column = {
  id: 'itemsLastYear',
  label: { zh: '上一年项目数量', en: 'Items last year' },
  kind: 'count',
};
const ITEMS_CHANGE: Column = {
  id: 'itemsChange',
  label: { zh: '本年增/减', en: 'Change this year' },
  kind: 'signedChange',
};
/** 事项 and 办件量 are different things: last year plus change is not the number of decisions. */
const ITEMS_AND_DECISIONS: readonly Column[] = [
  ITEMS_LAST_YEAR,
  ITEMS_CHANGE,
  { id: 'decisions', label: { zh: '处理决定数量', en: 'Decisions' }, kind: 'count' },
];

const ITEM_GUIDANCE = {
  zh: '“上一年项目数量”和“本年增/减”计事项数，减少的填负数；“处理决定数量”计当年办件量，三者不能相加。',
  en: '“Items last year” and “change” count items (a decrease is negative); “decisions” counts cases handled. They do not add up.',
};

/** 《格式（试行）》表二. */
const PROACTIVE_BLOCKS: readonly Block[] = [
  {
    id: 'item1',
    caption: { zh: '第二十条第（一）项', en: 'Article 20(1)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: [
      { id: 'made', label: { zh: '本年新制作数量', en: 'Made this year' }, kind: 'count' },
      {
        id: 'disclosed',
        label: { zh: '本年新公开数量', en: 'Disclosed this year' },
        kind: 'count',
      },
      {
        id: 'disclosedTotal',
        label: { zh: '对外公开总数量', en: 'Disclosed in total' },
        kind: 'count',
      },
    ],
    rows: [
      {
        id: 'rules',
        label: { zh: '规章', en: 'Rules' },
        guidance: {
          zh: '有规章制定权的机关填写；其他机关填0。',
          en: 'Only organs with rule-making power; others enter 0.',
        },
      },
      {
        id: 'normativeDocuments',
        label: { zh: '规范性文件', en: 'Normative documents' },
        synonyms: ['行政规范性文件'],
        guidance: {
          zh: '联合发文只由牵头机关计数。“对外公开总数量”为年末仍对外公开的总数。',
          en: 'A joint document counts at the lead organ only. The total is what is open to the public at year’s end.',
        },
      },
    ],
  },
  {
    id: 'item5',
    caption: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: ITEMS_AND_DECISIONS,
    rows: [
      {
        id: 'licensing',
        label: { zh: '行政许可', en: 'Administrative licensing' },
        guidance: ITEM_GUIDANCE,
      },
      {
        id: 'otherServices',
        label: { zh: '其他对外管理服务事项', en: 'Other public services' },
        guidance: ITEM_GUIDANCE,
      },
    ],
  },
  {
    id: 'item6',
    caption: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: ITEMS_AND_DECISIONS,
    rows: [
      {
        id: 'penalties',
        label: { zh: '行政处罚', en: 'Administrative penalties' },
        guidance: ITEM_GUIDANCE,
      },
      {
        id: 'compulsion',
        label: { zh: '行政强制', en: 'Administrative compulsion' },
        guidance: ITEM_GUIDANCE,
      },
    ],
  },
  {
    id: 'item8',
    caption: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: [ITEMS_LAST_YEAR, ITEMS_CHANGE],
    rows: [
      {
        id: 'administrativeFees',
        label: { zh: '行政事业性收费', en: 'Administrative fees' },
        guidance: {
          zh: '填收费项目的数量及增减，不填金额；减少的填负数。',
          en: 'The number of fee items and its change, not an amount; a decrease is negative.',
        },
      },
    ],
  },
  {
    id: 'item9',
    caption: { zh: '第二十条第（九）项', en: 'Article 20(9)' },
    corner: CONTENT,
    labelWidth: 1,
    columns: [
      { id: 'projects', label: { zh: '采购项目数量', en: 'Procurement projects' }, kind: 'count' },
      { id: 'amount', label: { zh: '采购总金额', en: 'Procurement amount' }, kind: 'amount' },
    ],
    rows: [
      {
        id: 'procurement',
        label: { zh: '政府集中采购', en: 'Central government procurement' },
        guidance: {
          zh: '表上没有印单位，请注明是元还是万元。',
          en: 'The form prints no unit: say whether it is yuan or 10,000 yuan.',
        },
      },
    ],
  },
];

const OTHER_OUTCOMES: Row = {
  id: 'other',
  label: { zh: '（六）其他处理', en: '(6) Other' },
  guidance: {
    zh: '以上各项不能涵盖的办理结果，如申请人逾期不补正、主动撤回等。',
    en: 'Outcomes that no row above covers, such as not supplemented in time or withdrawn.',
  },
};

/** 国办公开办函〔2019〕60号: report years 2019 and 2020. 198 cells, 40 identities. */
export const F2019: FormVersion = {
  id: 'F2019',
  years: { from: 2019, to: 2020 },
  basis: {
    title: '中华人民共和国政府信息公开工作年度报告格式（试行）',
    documentNumber: '国办公开办函〔2019〕60号',
    titled: { must: /有关事项|试行|格式/u },
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
