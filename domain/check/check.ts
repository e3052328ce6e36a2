import type { FormVersion, TableId } from '../form';
import type { BrokenIdentity, TableValue } from '../cell';
import type { Finding, SeverityByMoment } from './finding';

/** What a check of one table looks at. */
export interface TableSubject {
  readonly table: TableId;
  readonly value: TableValue;
  /** The form in force for the report's year; undefined where the year is unknown. */
  readonly expected: FormVersion | undefined;
  /** Every identity of the form that does not hold. */
  readonly broken: readonly BrokenIdentity[];
}

/** What a check found, before its severity is known. */
export type RawFinding = Pick<Finding, 'cells' | 'params'>;

/** One check of domain section 4, as data with one pure function. */
export interface Check {
  readonly code: string;
  readonly severity: SeverityByMoment;
  /** Tables in which it weighs otherwise. */
  readonly severityIn?: Readonly<Partial<Record<TableId, SeverityByMoment>>>;
  /** Completeness, form and sum errors do not stop a report that is entered as it was printed. */
  readonly liftedWhenHistorical: boolean;
  readonly run: (subject: TableSubject) => readonly RawFinding[];
}
