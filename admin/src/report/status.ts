import { fetchStatus, type ReportStatus } from '../api';
import { createWatched } from './watched';

const watched = createWatched(fetchStatus);

/** Takes over an answer of the server about this report. */
export const acceptStatus = (status: ReportStatus): void =>
  watched.accept(status.documentId, status);

export const reloadStatus = watched.reload;

/** Loads where a report stands, once it is opened. */
export const useOpenStatus = watched.useOpen;

/** Where the open report stands, as the server last said. */
export function useStatus(documentId: string) {
  const { data: status, ...rest } = watched.useKnown(documentId);
  return { status, ...rest };
}
