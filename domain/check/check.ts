import type { FormVersion, TableId } from '../form';
import type { BrokenIdentity, TableValue } from '../cell';
import type { ReportValue } from '../report';
import type { ContextKey, ContextWith, Profiled } from './context';
import type { CheckProfile } from './profile';
import type { Finding, Moment, SeverityByMoment } from './finding';

/** What a check of one table looks at. */
export interface TableSubject {
  readonly table: TableId;
  readonly value: TableValue;
  /** The form in force for the report's year; undefined where the year is unknown. */
  readonly expected: FormVersion | undefined;
  /** Every identity of the form that does not hold. */
  readonly broken: readonly BrokenIdentity[];
  readonly moment: Moment;
  readonly profile: CheckProfile;
}

/** What a check of a whole report looks at; the parts of the context it needs are there. */
export type ReportSubject<Key extends ContextKey = never> = ContextWith<Key> &
  Profiled & { readonly report: ReportValue; readonly moment: Moment };

/** What a check found, before its severity is known. */
export type RawFinding = Pick<Finding, 'cells' | 'params'> &
  Partial<Pick<Finding, 'table' | 'form' | 'passages'>> & {
    /** Where one finding weighs otherwise than the rest of its check. */
    readonly severity?: SeverityByMoment;
  };

interface CheckData {
  readonly code: string;
  readonly severity: SeverityByMoment;
  /** Tables in which it weighs otherwise. */
  readonly severityIn?: Readonly<Partial<Record<TableId, SeverityByMoment>>>;
  /** Completeness, form and sum errors do not stop a report that is entered as it was printed. */
  readonly liftedWhenHistorical: boolean;
  /** Whether an error of it may be waived with a reason; arithmetic and structure may not. */
  readonly isWaivable: boolean;
  /** A reason given once may stand for later years, because the cause is not a number. */
  readonly mayStand?: boolean;
}

/** A check of one table, as data with one pure function. */
export interface TableCheck extends CheckData {
  /** Codes that say nothing more of a table in which this one has found the cause. */
  readonly supersedes?: readonly string[];
  readonly run: (subject: TableSubject) => readonly RawFinding[];
}

/** A check of a whole report, as data with one pure function. */
export interface ReportCheck extends CheckData {
  /** Without these parts of the context it is not run, and said to be 未比对. */
  readonly needs: readonly ContextKey[];
  /** What a part of it compares with: without it that part is 未比对, the rest is run. */
  readonly compares?: readonly ContextKey[];
  /** Reports that it has nothing to ask of are passed over in silence. */
  readonly appliesTo?: (report: ReportValue) => boolean;
  /** No question to the report itself: where its context is absent it is not spoken of. */
  readonly isBeside?: boolean;
  readonly run: (subject: ReportSubject) => readonly RawFinding[];
}

/** Writes a check whose function is given the parts of the context that it needs. */
export function reportCheck<Key extends ContextKey = never>(
  check: Omit<ReportCheck, 'needs' | 'run'> & {
    readonly needs: readonly Key[];
    readonly run: (subject: ReportSubject<Key>) => readonly RawFinding[];
  },
): ReportCheck {
  // The engine calls it with these parts only.
  return { ...check, run: check.run as ReportCheck['run'] };
}

const same = (
  typing: SeverityByMoment['typing'],
  rest: SeverityByMoment['submit'],
): SeverityByMoment => ({ typing, import: 'warning', submit: rest, publish: rest });

/** A warning that must be answered before 送审, and a hint until then. */
export const WARNING: SeverityByMoment = same('warning', 'warning');
/** An error from the first key on; what was read from a file is only warned of. */
export const ERROR: SeverityByMoment = same('error', 'error');
/** Structure: open while drafting, an error once it is handed in. */
export const ERROR_AT_SUBMIT: SeverityByMoment = same('info', 'error');
/** A hint at every moment. */
export const HINT: SeverityByMoment = {
  typing: 'info',
  import: 'info',
  submit: 'info',
  publish: 'info',
};
