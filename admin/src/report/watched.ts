import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Failure, Outcome } from '../api';

interface Known<T> {
  readonly documentId: string;
  readonly data?: T;
  readonly failure?: Failure;
}

/**
 * What the server says of the one report that is open. The parts of the page that show it stand in
 * different trees of the Content Manager, so it is kept beside them.
 */
export function createWatched<T>(ask: (documentId: string) => Promise<Outcome<T>>) {
  let known: Known<T> | undefined;
  const listeners = new Set<() => void>();

  function set(next: Known<T>): void {
    known = next;
    listeners.forEach((listener) => listener());
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Asks again; an answer that comes after another report was opened is passed over. */
  async function reload(documentId: string): Promise<void> {
    const outcome = await ask(documentId);
    if (known?.documentId !== documentId) return;
    if (outcome.ok) set({ documentId, data: outcome.data });
    else set({ ...known, failure: outcome.failure });
  }

  return {
    reload,

    /** Takes over an answer that came with something else. */
    accept: (documentId: string, data: T): void => set({ documentId, data }),

    /** Loads it once a report is opened. */
    useOpen(documentId: string): void {
      useEffect(() => {
        set({ documentId });
        void reload(documentId);
      }, [documentId]);
    },

    /** What the server last said of this report. */
    useKnown(documentId: string) {
      const current = useSyncExternalStore(subscribe, () => known);
      const own = current?.documentId === documentId ? current : undefined;
      const again = useCallback(() => reload(documentId), [documentId]);
      return { data: own?.data, failure: own?.failure, reload: again };
    },
  };
}
