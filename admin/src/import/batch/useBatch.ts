import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { RefusalCode } from '../../../../domain/message';
import type { OrganChoice } from '../../api';
import { browserStore } from '../browserStore';
import { dropOriginal, keepOriginal } from '../originalShelf';
import { MAX_FILE_MB, fileProblem } from '../source';
import { newItem, type BatchItem } from './batchItem';
import { batchReducer, nextToRead, resumed, type Batch } from './batchList';
import { propose } from './proposal';
import { AT_ONCE, readItem } from './reading';

export const MOST_FILES = 60;

const shelf = browserStore('batch');
const freshId = (): string => {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Writes what has changed since the last time, and forgets what is gone. */
function useKept(batch: Batch, isFound: boolean): void {
  const before = useRef<Batch>([]);
  useEffect(() => {
    if (!isFound) return;
    const old = new Map(before.current.map((item) => [item.id, item]));
    for (const item of batch) {
      if (old.get(item.id) !== item) void shelf.put(item.id, { item });
      old.delete(item.id);
    }
    for (const id of old.keys()) {
      void shelf.drop(id);
      void dropOriginal(id);
    }
    before.current = batch;
  }, [batch, isFound]);
}

/** What is too large is not sent at all; of everything else the server says best why it can't be read. */
function refusedAtOnce(item: BatchItem): BatchItem {
  if (fileProblem(item) !== 'tooLarge') return item;
  const code: RefusalCode = 'tooLarge';
  const details = { code, allowed: MAX_FILE_MB };
  return { ...item, state: 'failed', failure: { status: 0, code, message: '', details } };
}

/** The files of a batch: read two at a time, kept through a reload. */
export function useBatch(
  organs: readonly OrganChoice[],
  years: readonly string[],
  isReady: boolean,
) {
  const [batch, change] = useReducer(batchReducer, []);
  const [isFound, setFound] = useState(false);
  const running = useRef(new Map<string, AbortController>());
  useKept(batch, isFound);

  useEffect(() => {
    let isCurrent = true;
    void shelf.all().then((found) => {
      if (!isCurrent) return;
      const items = found.map((each) => (each as { item: BatchItem }).item);
      change({ type: 'add', items: resumed(items) });
      setFound(true);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  useEffect(() => {
    if (!isReady) return;
    const start = async ({ id, name }: BatchItem): Promise<void> => {
      const controller = new AbortController();
      running.current.set(id, controller);
      const outcome = await readItem(id, controller.signal);
      running.current.delete(id);
      if (controller.signal.aborted) return;
      if (!outcome.ok) return change({ type: 'fail', id, failure: outcome.failure });
      const preview = outcome.data;
      return change({ type: 'read', id, preview, proposal: propose(preview, name, organs, years) });
    };
    for (const item of nextToRead(batch, AT_ONCE)) {
      if (running.current.has(item.id)) continue;
      change({ type: 'start', id: item.id });
      void start(item);
    }
  }, [batch, isReady, organs, years]);

  const cancel = useCallback((id: string) => {
    running.current.get(id)?.abort();
    running.current.delete(id);
    change({ type: 'cancel', id });
  }, []);
  const stopAll = useCallback(() => {
    for (const controller of running.current.values()) controller.abort();
    running.current.clear();
  }, []);
  // Who leaves the page waits for nothing any more; what was being read waits for the next visit.
  useEffect(() => stopAll, [stopAll]);

  return useMemo(
    () => ({
      batch,
      change,
      isFound,
      cancel,
      cancelAll: () => {
        stopAll();
        change({ type: 'cancelAll' });
      },
      clear: () => {
        stopAll();
        change({ type: 'clear' });
      },
      /** How many were left out because the batch is full. */
      add: async (files: readonly File[]): Promise<number> => {
        const room = Math.max(0, MOST_FILES - batch.length);
        const taken = files.slice(0, room);
        const first = (batch.at(-1)?.order ?? -1) + 1;
        const items = taken.map(({ name, size }, at) =>
          refusedAtOnce(newItem(freshId(), first + at, name, size)),
        );
        await Promise.all(
          items.map(({ id, name, state }, at) => {
            const blob = taken[at];
            return blob && state === 'waiting' ? keepOriginal(id, { name, blob }) : undefined;
          }),
        );
        change({ type: 'add', items });
        return files.length - taken.length;
      },
    }),
    [batch, isFound, cancel, stopAll],
  );
}

export type BatchWork = ReturnType<typeof useBatch>;
