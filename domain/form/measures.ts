import type { Label, TableId } from './definition';

/** Figures that may be followed over the years: a leaf row, or the sum of all rows below a group. */
export interface Measure {
  readonly id: string;
  readonly label: Label;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** Measures that belong into one picture. `stacked`: parts of a whole. */
export interface Trend {
  readonly id: string;
  readonly title: Label;
  readonly kind: 'beside' | 'stacked';
  readonly measures: readonly Measure[];
}

const requests = (row: string, zh: string, en: string): Measure => ({
  id: row,
  label: { zh, en },
  table: 'requests',
  row,
  column: 'total',
});

const documents = (column: string, zh: string, en: string): Measure => ({
  id: `documents.${column}`,
  label: { zh, en },
  table: 'proactive',
  row: 'normativeDocuments',
  column,
});

/**
 * What an organ's page shows over ten years. （六）其他处理 of F2019 is one row and of F2021 three, so
 * groups are compared as sums; 对外公开总数量 of F2019 is not 现行有效件数, so it stands in no picture.
 */
export const TRENDS: readonly Trend[] = [
  {
    id: 'requests',
    title: { zh: '政府信息公开申请数量', en: 'Requests' },
    kind: 'beside',
    measures: [
      requests('received', '本年新收', 'Received'),
      requests('pendingAtStart', '上年结转', 'Carried over'),
    ],
  },
  {
    id: 'outcomes',
    title: { zh: '政府信息公开申请办理结果', en: 'Outcomes of requests' },
    kind: 'stacked',
    measures: [
      requests('disclosed', '予以公开', 'Disclosed'),
      requests('partlyDisclosed', '部分公开', 'Partly disclosed'),
      requests('withheld', '不予公开', 'Withheld'),
      requests('unavailable', '无法提供', 'Unavailable'),
      requests('notProcessed', '不予处理', 'Not processed'),
      requests('other', '其他处理', 'Other'),
    ],
  },
  {
    id: 'documents',
    title: { zh: '现行有效的行政规范性文件', en: 'Normative documents in force' },
    kind: 'beside',
    measures: [documents('inForce', '现行有效件数', 'In force')],
  },
];
