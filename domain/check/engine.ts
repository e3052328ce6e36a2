import { TABLE_IDS, formForYear, type TableId } from '../form';
import { brokenIdentities, type TableValue } from '../cell';
import type { ReportValue } from '../report';
import { cellType } from './cellType';
import type { Check, TableSubject } from './check';
import { completeness } from './completeness';
import type { Finding, Moment, Severity } from './finding';
import { formVersion } from './formVersion';
import { balance, columnSum, proceedingsTotal, rowTotal } from './sums';

/** Every check of a single table, in the order of their codes. */
export const TABLE_CHECKS: readonly Check[] = [
  columnSum,
  balance,
  rowTotal,
  proceedingsTotal,
  cellType,
  completeness,
  formVersion,
];

export interface CheckOptions {
  readonly moment: Moment;
  /** Entered as it was printed: errors of completeness, form and sum become warnings. */
  readonly historical?: boolean;
}

function severityOf(check: Check, table: TableId, options: CheckOptions): Severity {
  const severity = (check.severityIn?.[table] ?? check.severity)[options.moment];
  const isLifted = options.historical === true && check.liftedWhenHistorical;
  return isLifted && severity === 'error' ? 'warning' : severity;
}

function run(check: Check, subject: TableSubject, options: CheckOptions): Finding[] {
  const { table, value } = subject;
  return check.run(subject).map((found) => ({
    code: check.code,
    severity: severityOf(check, table, options),
    table,
    form: value.form,
    ...found,
  }));
}

/** Checks one table. `year` tells the form that is due; without it C07 looks at foreign cells only. */
export function checkTable(
  table: TableId,
  value: TableValue,
  options: CheckOptions & { readonly year?: number | undefined },
): Finding[] {
  const expected = options.year === undefined ? undefined : formForYear(options.year);
  const subject = { table, value, expected, broken: brokenIdentities(table, value) };
  return TABLE_CHECKS.flatMap((check) => run(check, subject, options));
}

/** Checks a whole report: the same answer in the browser, on the server and on the command line. */
export function checkReport(
  report: Pick<ReportValue, 'year' | 'tables'>,
  options: CheckOptions,
): Finding[] {
  return TABLE_IDS.flatMap((table) =>
    checkTable(table, report.tables[table], { ...options, year: report.year }),
  );
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
