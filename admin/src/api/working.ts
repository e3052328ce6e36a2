import { getFetchClient } from '@strapi/strapi/admin';
import { outcomeOf, type Outcome } from './outcome';

const REPORTS = '/content-manager/collection-types/plugin::disclosure-report.report';

export interface Saved {
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Saves the working copy where the Content Manager does, but without its optimistic cache: that one
 * puts the old values back into the form when a save fails.
 */
export const saveReport = (
  documentId: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Outcome<Saved>> =>
  outcomeOf(getFetchClient().put<Saved>(`${REPORTS}/${encodeURIComponent(documentId)}`, values));

export const fetchReport = (documentId: string): Promise<Outcome<Saved>> =>
  outcomeOf(getFetchClient().get<Saved>(`${REPORTS}/${encodeURIComponent(documentId)}`));
