import { getFetchClient } from '@strapi/strapi/admin';
import { outcomeOf, type Outcome } from './outcome';
import { addressOf, type ReportStatus } from './reports';

/** What stands on a sheet that was signed by hand. */
export interface Signature {
  /** Name of the step of the review. */
  readonly step: string;
  readonly code: string;
  readonly signer: string;
  /** `YYYY-MM-DD` */
  readonly signedOn: string;
  readonly opinion: string;
}

/** The sheet to be signed, with the code of what is saved. */
export const downloadSheet = (documentId: string): Promise<Outcome<Blob>> =>
  outcomeOf(getFetchClient().get(`${addressOf(documentId)}/sheet`, { responseType: 'blob' }));

export function recordSignature(
  documentId: string,
  signature: Signature,
  scan: File,
): Promise<Outcome<ReportStatus>> {
  const body = new FormData();
  body.append('signature', JSON.stringify(signature));
  body.append('scan', scan);
  return outcomeOf(getFetchClient().post<ReportStatus>(`${addressOf(documentId)}/sign`, body));
}
