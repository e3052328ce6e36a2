import type { FormId, TableId } from '../form';

export type Severity = 'error' | 'warning' | 'info';
/** When a check runs: while typing, on what was read from a file, on 送审, on 发布. */
export type Moment = 'typing' | 'import' | 'submit' | 'publish';
export type SeverityByMoment = Readonly<Record<Moment, Severity>>;

/** A cell with its value, as it stands in a sum. `cell` is the full id. */
export interface Term {
  readonly cell: string;
  readonly value: number;
}

export type Param = string | number | boolean | null | readonly Term[];

/** A problem as data: sentences live in `message`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly table: TableId;
  readonly form: FormId;
  /** Full ids of every cell that takes part. */
  readonly cells: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
}
