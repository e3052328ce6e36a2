import { parseWaivers } from '../../../../domain/waiver';
import { ConflictError, type Store } from '../../store';
import { createStep, type Seen } from './step';

const gone = (): ConflictError =>
  new ConflictError(
    'stale',
    '要收回的理由已经不在了，请刷新页面再看。 The reason you take back is no longer there; reload the page.',
  );

/** Takes reasons back: their findings are open again. */
export function createUnsettle(store: Store) {
  const step = createStep(store);
  return (documentId: string, seen: Seen, keys: readonly string[]): Promise<void> =>
    step(documentId, 'settle', seen, async ({ row, organ, digest }) => {
      const asked = new Set(keys);
      const before = parseWaivers(row.waivers);
      const kept = before.filter(({ key }) => !asked.has(key));
      if (kept.length === before.length) throw gone();
      await store.reports.setWaivers(row, kept);
      const codes = before.filter(({ key }) => asked.has(key)).map(({ code }) => code);
      await store.events.append({
        action: 'report.unsettled',
        organ: organ.documentId,
        slot: row.slot,
        payload: { version: row.version, digest, codes },
      });
    });
}
