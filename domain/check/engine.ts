import { TABLE_IDS, formForYear, type TableId } from '../form';
import { brokenIdentities, type TableValue } from '../cell';
import type { ReportValue } from '../report';
import type { RawFinding, ReportCheck, TableCheck } from './check';
import { REPORT_CHECKS, TABLE_CHECKS } from './checks';
import { hasContext, type CheckContext, type ContextKey } from './context';
import type { Finding, Moment, Severity, SeverityByMoment } from './finding';
import { PLAIN_PROFILE, settingOf, type CheckProfile } from './profile';

export interface CheckOptions {
  readonly moment: Moment;
  /** Entered as it was printed: errors of completeness, form and sum become warnings. */
  readonly historical?: boolean;
  readonly profile?: CheckProfile;
}

/** A check that could not run, with the part of the context that it lacks: 未比对. */
export interface NotCompared {
  readonly code: string;
  readonly missing: ContextKey;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
}

type AnyCheck = TableCheck | ReportCheck;

const isOff = ({ code }: AnyCheck, { profile = PLAIN_PROFILE }: CheckOptions): boolean =>
  settingOf(profile, code)?.off === true;

function weigh(check: AnyCheck, by: SeverityByMoment, options: CheckOptions): Severity {
  const { moment, historical = false, profile = PLAIN_PROFILE } = options;
  const severity = settingOf(profile, check.code)?.severity ?? by[moment];
  return historical && check.liftedWhenHistorical && severity === 'error' ? 'warning' : severity;
}

function weighed(
  check: AnyCheck,
  { severity: own, passages = [], ...found }: RawFinding,
  by: SeverityByMoment,
  options: CheckOptions,
): Finding {
  const severity = weigh(check, own ?? by, options);
  const waivable = severity === 'warning' || (severity === 'error' && check.isWaivable);
  return { code: check.code, severity, waivable, passages, ...found };
}

/** Checks one table. `year` tells the form that is due; without it C07 looks at foreign cells only. */
export function checkTable(
  table: TableId,
  value: TableValue,
  options: CheckOptions & { readonly year?: number | undefined },
): Finding[] {
  const expected = options.year === undefined ? undefined : formForYear(options.year);
  const { moment, profile = PLAIN_PROFILE } = options;
  const broken = brokenIdentities(table, value);
  const subject = { table, value, expected, broken, moment, profile };
  const found = TABLE_CHECKS.filter((check) => !isOff(check, options)).flatMap((check) =>
    check.run(subject).map((each) => ({ check, each })),
  );
  const silenced = new Set(found.flatMap(({ check }) => check.supersedes ?? []));
  return found
    .filter(({ check }) => !silenced.has(check.code))
    .map(({ check, each }) =>
      weighed(
        check,
        { table, form: value.form, ...each },
        check.severityIn?.[table] ?? check.severity,
        options,
      ),
    );
}

/** Checks the tables of a report: what can be asked at every key. */
export function checkTables(
  report: Pick<ReportValue, 'year' | 'tables'>,
  options: CheckOptions,
): Finding[] {
  return TABLE_IDS.flatMap((table) =>
    checkTable(table, report.tables[table], { ...options, year: report.year }),
  );
}

function checkWhole(
  check: ReportCheck,
  report: ReportValue,
  context: CheckContext,
  options: CheckOptions,
): CheckResult {
  if (check.appliesTo && !check.appliesTo(report)) return { findings: [], notCompared: [] };
  const lacking = (keys: readonly ContextKey[]): NotCompared[] =>
    keys
      .filter((key) => !hasContext(context, key, report))
      .slice(0, 1)
      .map((missing) => ({ code: check.code, missing }));
  const notRun = lacking(check.needs);
  if (notRun.length > 0) return { findings: [], notCompared: check.isBeside ? [] : notRun };
  const { profile = PLAIN_PROFILE, moment } = options;
  const found = check.run({ ...context, profile, moment, report });
  return {
    findings: found.map((each) => weighed(check, each, check.severity, options)),
    notCompared: lacking(check.compares ?? []),
  };
}

/** Every check of a report: the same answer in the browser, on the server and on the command line. */
export function checkReport(
  report: ReportValue,
  options: CheckOptions,
  context: CheckContext = {},
): CheckResult {
  const whole = REPORT_CHECKS.filter((check) => !isOff(check, options)).map((check) =>
    checkWhole(check, report, context, options),
  );
  return {
    findings: [...checkTables(report, options), ...whole.flatMap(({ findings }) => findings)],
    notCompared: whole.flatMap(({ notCompared }) => notCompared),
  };
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
