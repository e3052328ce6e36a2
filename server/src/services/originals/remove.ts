import type { Shelf } from '../../files';
import { ConflictError, notFound, organOfSlot, type Store } from '../../store';
import type { Clock } from '../clock';
import { readReason } from '../reports/step';

const removedAlready = (): ConflictError =>
  new ConflictError(
    'originalRemoved',
    '这份原件已经删除。 This original has been removed already.',
  );

/**
 * Takes the bytes of an original away. Its row stays with who, when and why, and the chain says so;
 * bytes that another report holds as well stay where they are.
 */
export function createRemove(store: Store, clock: Clock, shelf: Shelf) {
  return async (documentId: string, key: string, given: string): Promise<void> => {
    const reason = readReason(given);
    const sha256 = await store.writing(async () => {
      const row = await store.reports.lock(documentId);
      const original = row && (await store.originals.find(documentId, key));
      if (!row || !original) throw notFound();
      const removal = { at: clock.now().toISOString(), by: await store.actor(), reason };
      if (!(await store.originals.remove(documentId, key, removal))) throw removedAlready();
      await store.events.append({
        action: 'original.removed',
        organ: organOfSlot(row.slot),
        slot: row.slot,
        payload: {
          document: documentId,
          original: key,
          sha256: original.sha256,
          bytes: original.bytes,
          reason,
        },
      });
      return original.sha256;
    });
    if (!(await store.originals.isHeld(sha256))) await shelf.remove(sha256);
  };
}
