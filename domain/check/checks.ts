import { amountUnit } from './amountUnit';
import { carryOver } from './carryOver';
import { cellType } from './cellType';
import { categoryCountsAgree } from './categoryCounts';
import { channels } from './channels';
import type { ReportCheck, TableCheck } from './check';
import { columnPage } from './columnPage';
import { completeness } from './completeness';
import { correction } from './correction';
import { deadline } from './deadline';
import { documentRoll } from './documentRoll';
import { formVersion } from './formVersion';
import { importFidelity } from './importFidelity';
import { itemSum } from './itemSum';
import { labelWording } from './labelWording';
import { members } from './members';
import { outlier } from './outlier';
import { rollUp } from './rollUp';
import { ruleMaking } from './ruleMaking';
import { sections } from './sections';
import { shiftedPaste } from './shiftedPaste';
import { balance, columnSum, proceedingsTotal, rowTotal } from './sums';
import { tableData } from './tableData';
import { TEXT_CHECKS } from './text';

/** Every check of a single table, in the order of their codes. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  columnSum,
  balance,
  rowTotal,
  proceedingsTotal,
  cellType,
  completeness,
  formVersion,
  itemSum,
  importFidelity,
  shiftedPaste,
];

/** Every check of a whole report: what it counts first, then its words, each in the order of codes. */
export const REPORT_CHECKS: readonly ReportCheck[] = [
  labelWording,
  sections,
  tableData,
  carryOver,
  documentRoll,
  ruleMaking,
  amountUnit,
  outlier,
  deadline,
  correction,
  channels,
  members,
  rollUp,
  columnPage,
  categoryCountsAgree,
  ...TEXT_CHECKS,
];

/** What is known of the checks themselves, by code. */
export const CHECKS: ReadonlyMap<string, TableCheck | ReportCheck> = new Map(
  [...TABLE_CHECKS, ...REPORT_CHECKS].map((check) => [check.code, check]),
);
