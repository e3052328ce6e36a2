import type { FormId, SectionId, TableId } from '../form';

export type Severity = 'error' | 'warning' | 'info';
/** When a check runs: while typing, on what was read from a file, on 送审, on 发布. */
export type Moment = 'typing' | 'import' | 'submit' | 'publish';
export type SeverityByMoment = Readonly<Record<Moment, Severity>>;

/** A cell with its value, as it stands in a sum. `cell` is the full id. */
export interface Term {
  readonly cell: string;
  readonly value: number;
}

export type Param = string | number | boolean | null | readonly Term[] | readonly string[];

/** Where running text stands in a report. */
export type TextField = SectionId | 'title' | 'preface' | 'contact' | 'feeText' | 'correctionNote';

/** Words of a report: the characters `from` up to `to` (UTF-16) of the plain text of one block. */
export interface Passage {
  readonly field: TextField;
  /** Index of the block in its narrative; 0 in a field that is one string. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** Empty where a whole field is meant, such as one that is missing. */
  readonly quote: string;
}

/** A problem as data: sentences live in `message`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Whether a reason in words settles it: every warning, and those errors that may be waived. */
  readonly waivable: boolean;
  /** The table and the form of its cells, where it speaks of cells. */
  readonly table?: TableId;
  readonly form?: FormId;
  /** Full ids of every cell that takes part. */
  readonly cells: readonly string[];
  /** Every passage that takes part, the one to mend first. */
  readonly passages: readonly Passage[];
  readonly params: Readonly<Record<string, Param>>;
}
