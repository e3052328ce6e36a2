import { getFetchClient } from '@strapi/strapi/admin';
import type { OrganKind } from '../../../domain/organ';
import type { StepStanding } from '../../../domain/progress';
import type { Scope } from '../../../domain/report';
import type { ReportState } from '../../../domain/workflow';
import type { Comment } from './comments';
import { outcomeOf, type Outcome } from './outcome';
import type { Returned } from './reports';

/** A comment that waits for the clerk. */
export type WaitingComment = Pick<
  Comment,
  'kind' | 'place' | 'passage' | 'text' | 'proposal' | 'by'
>;

/** Where one organ stands with one year. */
export interface MyReport {
  readonly organ: { readonly documentId: string; readonly name: string; readonly kind: OrganKind };
  readonly scope: Scope;
  /** Null where nobody has begun it. */
  readonly documentId: string | null;
  readonly state: ReportState | null;
  readonly steps: readonly StepStanding[];
  readonly errors: number;
  readonly warnings: number;
  /** The step of the review that is open; null where none is. */
  readonly waitsFor: string | null;
  readonly returned: Returned | null;
  /** The first few; `openComments` says how many there are. */
  readonly comments: readonly WaitingComment[];
  readonly openComments: number;
  /** `YYYY-MM-DD` */
  readonly deadline: string;
  /** Negative once it is late; null where it is published. */
  readonly daysLeft: number | null;
  /** Public address while an edition is live. */
  readonly path: string | null;
}

export interface MyYear {
  readonly year: string;
  readonly years: readonly string[];
  readonly reports: readonly MyReport[];
  /** Organs that are left out for their number. */
  readonly more: number;
}

/** Without a year the server answers for the reporting year. */
export function fetchMine(year?: string): Promise<Outcome<MyYear>> {
  const query = year ? `?year=${encodeURIComponent(year)}` : '';
  return outcomeOf(getFetchClient().get<MyYear>(`/disclosure-report/mine${query}`));
}
