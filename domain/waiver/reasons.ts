import type { Label } from '../form';

/** Why a warning may stay as it is; `words` says it in the clerk's own words alone. */
export type ReasonId =
  | 'verified'
  | 'reorganized'
  | 'lastYearWrong'
  | 'countedOtherwise'
  | 'notApplicable'
  | 'localRule'
  | 'words';

/** The short menu of reasons, the commonest first. */
export const REASONS: readonly { readonly id: ReasonId; readonly label: Label }[] = [
  { id: 'verified', label: { zh: '已核实，情况属实', en: 'Verified: it is so' } },
  {
    id: 'reorganized',
    label: {
      zh: '机构改革或职能划转',
      en: 'The organ was reorganised, or duties were transferred',
    },
  },
  {
    id: 'lastYearWrong',
    label: {
      zh: '上年数据有误，本年已核正',
      en: 'Last year’s figure was wrong; this one is right',
    },
  },
  {
    id: 'countedOtherwise',
    label: { zh: '统计口径不同', en: 'The two figures count different things' },
  },
  {
    id: 'notApplicable',
    label: { zh: '本机关无此项职能', en: 'The organ has no such duty' },
  },
  { id: 'localRule', label: { zh: '按本地规定填写', en: 'Written as the local rule asks' } },
  { id: 'words', label: { zh: '其他原因（请写明）', en: 'Another reason (say which)' } },
];

export const isReasonId = (value: unknown): value is ReasonId =>
  REASONS.some(({ id }) => id === value);
