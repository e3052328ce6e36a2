import { getFetchClient } from '@strapi/strapi/admin';
import { outcomeOf, type Outcome } from './outcome';

/** A source that a report took figures from. */
export interface OriginalSummary {
  readonly key: string;
  /** What figures were taken from, or the scan of a signed sheet. */
  readonly purpose: 'source' | 'scan';
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
  /** Cells that came out of it. */
  readonly cells: number;
  readonly storedAt: string;
  readonly removedAt: string | null;
  readonly removeReason: string | null;
}

interface Originals {
  readonly originals: readonly OriginalSummary[];
}

const addressOf = (documentId: string): string =>
  `/disclosure-report/reports/${encodeURIComponent(documentId)}/originals`;

export const fetchOriginals = (documentId: string): Promise<Outcome<Originals>> =>
  outcomeOf(getFetchClient().get<Originals>(addressOf(documentId)));

export const downloadOriginal = (documentId: string, key: string): Promise<Outcome<Blob>> =>
  outcomeOf(
    getFetchClient().get(`${addressOf(documentId)}/${encodeURIComponent(key)}`, {
      responseType: 'blob',
    }),
  );

export const removeOriginal = (
  documentId: string,
  key: string,
  reason: string,
): Promise<Outcome<Originals>> =>
  outcomeOf(
    getFetchClient().post<Originals>(`${addressOf(documentId)}/${encodeURIComponent(key)}/remove`, {
      reason,
    }),
  );
