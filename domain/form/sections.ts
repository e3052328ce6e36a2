import type { Section } from './definition';

/** The six sections, the same in every form version; synonyms after the wording of 条例 art. 50. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'overview',
    ordinal: '一',
    title: { zh: '总体情况', en: 'Overview' },
    synonyms: ['信息公开总体情况', '政府信息公开总体情况', '政府信息公开工作总体情况'],
  },
  {
    id: 'proactive',
    ordinal: '二',
    title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
    synonyms: ['行政机关主动公开政府信息情况'],
    table: 'proactive',
  },
  {
    id: 'requests',
    ordinal: '三',
    title: { zh: '收到和处理政府信息公开申请情况', en: 'Disclosure on request' },
    synonyms: ['行政机关收到和处理政府信息公开申请情况'],
    table: 'requests',
  },
  {
    id: 'proceedings',
    ordinal: '四',
    title: {
      zh: '政府信息公开行政复议、行政诉讼情况',
      en: 'Administrative reconsideration and litigation',
    },
    synonyms: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    table: 'proceedings',
  },
  {
    id: 'improvements',
    ordinal: '五',
    title: { zh: '存在的主要问题及改进情况', en: 'Main problems and improvements' },
    synonyms: ['政府信息公开工作存在的主要问题及改进情况'],
  },
  {
    id: 'otherMatters',
    ordinal: '六',
    title: { zh: '其他需要报告的事项', en: 'Other matters' },
    synonyms: ['其他需要报告事项'],
  },
];
