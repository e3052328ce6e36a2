import { createCache } from './cache';

/** What was made, and for how long it may be kept. */
export interface Made<Ready> {
  readonly ready: Ready;
  readonly isKept: boolean;
  /** Whose news drops it; undefined for what lists several organs. */
  readonly organ?: string;
}

/** A page with its compressed forms takes some 50 kB. */
const CACHE_LIMIT = 1_000;

/** Makes each page once and keeps it until there is news about it. */
export function createWorkshop<Ready>(make: (path: string) => Promise<Made<Ready>>) {
  const cache = createCache<Ready>(CACHE_LIMIT);
  const making = new Map<string, Promise<Ready>>();
  // Rises with every piece of news: what was begun before it is not kept.
  let generation = 0;

  const build = async (path: string): Promise<Ready> => {
    const born = generation;
    const { ready, isKept, organ } = await make(path);
    if (isKept && born === generation) cache.put(path, organ, ready);
    return ready;
  };

  return {
    kept: (path: string): Ready | undefined => cache.get(path),

    /** Visitors who come while a page is being made wait for the same one. */
    make(path: string): Promise<Ready> {
      const waiting = making.get(path);
      if (waiting) return waiting;
      const building = build(path).finally(() => {
        if (making.get(path) === building) making.delete(path);
      });
      making.set(path, building);
      return building;
    },

    /** Drops what shows these organs, or everything. */
    forget(organs: ReadonlySet<string> | undefined): void {
      generation += 1;
      making.clear();
      if (organs) cache.drop(organs);
      else cache.clear();
    },
  };
}
