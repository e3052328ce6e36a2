import type { Table } from './definition';

/** 表四 政府信息公开行政复议、行政诉讼情况: the same in both forms. Counts the organ as 被申请人 or 被告. */
export const PROCEEDINGS: Table = {
  id: 'proceedings',
  name: { zh: '表四', en: 'Table 4' },
  caption: {
    zh: '政府信息公开行政复议、行政诉讼情况',
    en: 'Administrative reconsideration and litigation over disclosure',
  },
  orientation: 'across',
  width: 15,
  blocks: [
    {
      id: 'proceedings',
      labelWidth: 0,
      columns: [
        { id: 'upheld', label: { zh: '结果维持', en: 'Upheld' }, kind: 'count' },
        { id: 'corrected', label: { zh: '结果纠正', en: 'Corrected' }, kind: 'count' },
        { id: 'other', label: { zh: '其他结果', en: 'Other outcome' }, kind: 'count' },
        { id: 'pending', label: { zh: '尚未审结', en: 'Pending' }, kind: 'count' },
        { id: 'total', label: { zh: '总计', en: 'Total' }, kind: 'total' },
      ],
      rows: [
        {
          id: 'reconsideration',
          label: { zh: '行政复议', en: 'Administrative reconsideration' },
          guidance: {
            zh: '本机关作为被申请人的政府信息公开行政复议案件，以件计；作为复议机关审理的案件不计。',
            en: 'Reconsideration cases in which this organ is the respondent; cases it decides as reconsideration organ are not counted.',
          },
        },
        {
          id: 'litigation',
          label: { zh: '行政诉讼', en: 'Administrative litigation' },
          children: [
            {
              id: 'directLitigation',
              label: { zh: '未经复议直接起诉', en: 'Sued without reconsideration' },
              guidance: {
                zh: '未经行政复议直接起诉、本机关作为被告的案件，以件计。',
                en: 'Cases brought without reconsideration, this organ being the defendant.',
              },
            },
            {
              id: 'litigationAfterReconsideration',
              label: { zh: '复议后起诉', en: 'Sued after reconsideration' },
              guidance: {
                zh: '经行政复议后起诉、本机关作为被告的案件，以件计。',
                en: 'Cases brought after reconsideration, this organ being the defendant.',
              },
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      kind: 'rowTotal',
      code: 'C04',
      parts: ['upheld', 'corrected', 'other', 'pending'],
      total: 'total',
    },
  ],
};
