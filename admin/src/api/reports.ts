import { getFetchClient } from '@strapi/strapi/admin';
import type { TableValue } from '../../../domain/cell';
import type { CheckContext, CheckProfile, Finding, NotCompared } from '../../../domain/check';
import type { FormId, TableId } from '../../../domain/form';
import type { OrganKind } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';
import type { Waiver } from '../../../domain/waiver';
import type { ReportState, WorkflowAction } from '../../../domain/workflow';
import { outcomeOf, type Outcome } from './outcome';

export interface EditionSummary {
  readonly number: number;
  readonly publishedOn: string;
  readonly live: boolean;
  readonly path: string;
}

export interface PreviousYear {
  readonly year: number;
  readonly from: 'edition' | 'working';
  readonly tables: Readonly<Record<TableId, TableValue>>;
}

/** What stops a report besides its figures. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** Where a report stands, as the server sees it. */
export interface ReportStatus {
  readonly documentId: string;
  readonly organ: { readonly documentId: string; readonly name: string; readonly kind: OrganKind };
  readonly year: number;
  readonly scope: Scope;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly digest: string;
  readonly historical: boolean;
  readonly expectedForm: FormId;
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
  readonly waivers: readonly Waiver[];
  readonly context: CheckContext;
  readonly profile: CheckProfile;
  readonly previous: PreviousYear | null;
  readonly editions: readonly EditionSummary[];
  readonly path: string | null;
  readonly actions: readonly WorkflowAction[];
  readonly guidance: Readonly<Record<string, string>>;
}

/** The steps that have an address of their own. */
export type Step = Exclude<WorkflowAction, 'edit' | 'delete' | 'historical' | 'settle' | 'waive'>;

/** Where a report that is entered as printed comes from; empty where it is not known. */
export interface HistoricalSource {
  readonly historical: boolean;
  readonly name: string;
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string;
}

export const addressOf = (documentId: string): string =>
  `/disclosure-report/reports/${encodeURIComponent(documentId)}`;

export const fetchStatus = (documentId: string): Promise<Outcome<ReportStatus>> =>
  outcomeOf(getFetchClient().get<ReportStatus>(addressOf(documentId)));

export const createReport = (report: {
  organ: string;
  year: string;
  scope: Scope;
}): Promise<Outcome<ReportStatus>> =>
  outcomeOf(getFetchClient().post<ReportStatus>('/disclosure-report/reports', report));

/** Submit and publish name exactly what was looked at: version and digest. */
function bodyOf(step: Step, status: ReportStatus, reason: string): Record<string, unknown> {
  if (step === 'recall') return { version: status.version };
  if (step === 'correct' || step === 'withdraw') return { reason };
  return { version: status.version, digest: status.digest };
}

export const takeStep = (
  step: Step,
  status: ReportStatus,
  reason = '',
): Promise<Outcome<ReportStatus>> =>
  outcomeOf(
    getFetchClient().post<ReportStatus>(
      `${addressOf(status.documentId)}/${step}`,
      bodyOf(step, status, reason),
    ),
  );

export const markHistorical = (
  { documentId, version }: ReportStatus,
  source: HistoricalSource,
): Promise<Outcome<ReportStatus>> =>
  outcomeOf(
    getFetchClient().post<ReportStatus>(`${addressOf(documentId)}/historical`, {
      version,
      ...source,
    }),
  );
