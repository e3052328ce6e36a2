import { getFetchClient } from '@strapi/strapi/admin';
import type { ReasonId } from '../../../domain/waiver';
import { outcomeOf, type Outcome } from './outcome';
import { addressOf, type ReportStatus } from './reports';

/** A reason for some findings of the saved content. */
export interface Answer {
  readonly menu: ReasonId;
  readonly words: string;
  /** Also for later years, where the check allows it. */
  readonly standing: boolean;
}

export const settleFindings = (
  { documentId, version }: ReportStatus,
  keys: readonly string[],
  answer: Answer,
  door: 'settle' | 'waive',
): Promise<Outcome<ReportStatus>> =>
  outcomeOf(
    getFetchClient().post<ReportStatus>(`${addressOf(documentId)}/${door}`, {
      version,
      keys,
      ...answer,
    }),
  );

/** Takes reasons back, so that their findings are open again. */
export const unsettleFindings = (
  { documentId, version }: ReportStatus,
  keys: readonly string[],
): Promise<Outcome<ReportStatus>> =>
  outcomeOf(
    getFetchClient().post<ReportStatus>(`${addressOf(documentId)}/unsettle`, { version, keys }),
  );
