import { cellType } from './cellType';
import type { ReportCheck, TableCheck } from './check';
import { completeness } from './completeness';
import { formVersion } from './formVersion';
import { balance, columnSum, proceedingsTotal, rowTotal } from './sums';

/** Every check of a single table, in the order of their codes. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  columnSum,
  balance,
  rowTotal,
  proceedingsTotal,
  cellType,
  completeness,
  formVersion,
];

/** Every check of a whole report, in the order of their codes. */
export const REPORT_CHECKS: readonly ReportCheck[] = [];

/** What is known of the checks themselves, by code. */
export const CHECKS: ReadonlyMap<string, TableCheck | ReportCheck> = new Map(
  [...TABLE_CHECKS, ...REPORT_CHECKS].map((check) => [check.code, check]),
);
