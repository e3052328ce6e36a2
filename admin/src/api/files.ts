import { getFetchClient } from '@strapi/strapi/admin';
import { outcomeOf, type Outcome } from './outcome';

/** Word on paper, or an Excel form to fill in. */
export type DraftFormat = 'docx' | 'xlsx';

/** The saved working copy as a file. */
export const downloadDraft = (documentId: string, format: DraftFormat): Promise<Outcome<Blob>> =>
  outcomeOf(
    getFetchClient().get(
      `/disclosure-report/reports/${encodeURIComponent(documentId)}/files/${format}`,
      { responseType: 'blob' },
    ),
  );
