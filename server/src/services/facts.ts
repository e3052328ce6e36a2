import type { EditionIndexRow, Store } from '../store';
import { intactReport } from './site/integrity';

/** Facts are derived from the live editions, and can be written anew from them. */
export function createFacts(store: Store) {
  /** Only what was published is counted: the page of an edition that was altered says so. */
  const write = async (editions: readonly EditionIndexRow[]): Promise<number> => {
    let count = 0;
    for (const row of editions) {
      const edition = await store.editions.findLive(row);
      const report = edition && intactReport(edition);
      if (!report) continue;
      // Another instance that starts with this one may have been first.
      await store.facts.remove(row);
      await store.facts.add(row, report);
      count += 1;
    }
    return count;
  };

  return {
    /** Writes all of them anew; the number of editions that they are of. */
    rebuild: (): Promise<number> =>
      store.writing(async () => {
        await store.facts.removeAll();
        return write(await store.editions.listLive());
      }),

    /** Writes those of live editions that have none, as after `strapi import`; the number of editions. */
    complete: async (): Promise<number> => {
      // Asked outside of the transaction: on SQLite there is no second connection.
      const missing = new Set(await store.facts.missing());
      if (missing.size === 0) return 0;
      return store.writing(async () => {
        const live = await store.editions.listLive();
        return write(live.filter(({ documentId }) => missing.has(documentId)));
      });
    },
  };
}
