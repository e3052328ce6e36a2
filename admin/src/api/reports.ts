import { getFetchClient } from '@strapi/strapi/admin';
import type { TableValue } from '../../../domain/cell';
import type { CheckContext, CheckProfile, Finding, NotCompared } from '../../../domain/check';
import type { FormId, TableId } from '../../../domain/form';
import type { OrganKind } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';
import type { Waiver } from '../../../domain/waiver';
import {
  askedFor,
  type Asked,
  type ReportState,
  type WorkflowAction,
  type WorkflowStep,
} from '../../../domain/workflow';
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

/** One configured step of the review, and who has taken it. */
export interface ReviewStepStanding {
  readonly name: string;
  readonly paper: boolean;
  readonly approval: {
    readonly kind: 'system' | 'paper';
    /** Who gave it, or recorded it from paper. */
    readonly by: string;
    /** An instant in UTC. */
    readonly at: string;
    readonly opinion: string;
    /** Whose signature stands on the paper, its date, and the key of the scan among the originals. */
    readonly signer: string | null;
    readonly signedOn: string | null;
    readonly scan: string | null;
  } | null;
}

/** An approval that no longer counts. */
export interface VoidedApproval {
  readonly step: string;
  readonly kind: 'system' | 'paper';
  readonly by: string;
  readonly signer: string | null;
  readonly voidCause: 'edited' | 'recalled' | 'returned' | null;
}

/** Why a report has come back. */
export interface Returned {
  readonly by: string;
  /** An instant in UTC. */
  readonly at: string;
  readonly reason: string;
}

export interface ReviewStanding {
  readonly steps: readonly ReviewStepStanding[];
  /** The step that is open now; null where all are taken. */
  readonly next: string | null;
  readonly voided: readonly VoidedApproval[];
  readonly returned: Returned | null;
  /** Why the one who asks may not take it. */
  readonly hindrance: 'noPerson' | 'ownWork' | 'approvedAlready' | null;
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
  readonly review: ReviewStanding;
  readonly openComments: number;
  readonly actions: readonly WorkflowAction[];
  readonly guidance: Readonly<Record<string, string>>;
}

export type Step = WorkflowStep;

/** What somebody writes with a step. */
export type StepWords = Readonly<Partial<Record<Exclude<Asked, 'version' | 'digest'>, string>>>;

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

/** Exactly what the step asks for: what was looked at, and what was written with it. */
function bodyOf(step: Step, { version, digest }: ReportStatus, words: StepWords) {
  const all = { version, digest, ...words };
  return Object.fromEntries(askedFor(step).map((name) => [name, all[name]]));
}

export const takeStep = (
  step: Step,
  status: ReportStatus,
  words: StepWords = {},
): Promise<Outcome<ReportStatus>> =>
  outcomeOf(
    getFetchClient().post<ReportStatus>(
      `${addressOf(status.documentId)}/${step}`,
      bodyOf(step, status, words),
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
