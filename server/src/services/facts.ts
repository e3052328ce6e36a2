import type { Store } from '../store';

/** Facts are derived: this writes all of them anew from the live editions. */
export const createFacts = (store: Store) => ({
  rebuild: (): Promise<number> =>
    store.writing(async () => {
      await store.facts.removeAll();
      const live = await store.editions.listLive();
      for (const row of live) {
        const edition = await store.editions.findLive(row);
        if (edition) await store.facts.addFromContent(row, edition.content);
      }
      return live.length;
    }),
});
