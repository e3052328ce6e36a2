import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { fetchStatus, type Failure, type ReportStatus } from '../api';

interface Watched {
  readonly documentId: string;
  readonly status?: ReportStatus;
  readonly failure?: Failure;
}

// The session and the side panel stand in different parts of the Content Manager's page.
let watched: Watched | undefined;
const listeners = new Set<() => void>();

function set(next: Watched): void {
  watched = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes over an answer of the server about this report. */
export const acceptStatus = (status: ReportStatus): void =>
  set({ documentId: status.documentId, status });

/** Asks the server again; an answer that comes after another report was opened is passed over. */
export async function reloadStatus(documentId: string): Promise<void> {
  const outcome = await fetchStatus(documentId);
  if (watched?.documentId !== documentId) return;
  if (outcome.ok) set({ documentId, status: outcome.data });
  else set({ ...watched, failure: outcome.failure });
}

/** Loads where a report stands, once it is opened. */
export function useOpenStatus(documentId: string): void {
  useEffect(() => {
    set({ documentId });
    void reloadStatus(documentId);
  }, [documentId]);
}

/** Where the open report stands, as the server last said. */
export function useStatus(documentId: string) {
  const current = useSyncExternalStore(subscribe, () => watched);
  const known = current?.documentId === documentId ? current : undefined;
  const reload = useCallback(() => reloadStatus(documentId), [documentId]);
  return { status: known?.status, failure: known?.failure, reload };
}
