/** Ready answers by path, the least recently used dropped first. */
export interface Cache<Entry> {
  get(path: string): Entry | undefined;
  /** `organ` is whose news drops the entry; undefined for what lists several organs. */
  put(path: string, organ: string | undefined, entry: Entry): void;
  /** Drops what shows one of these organs, and every list. */
  drop(organs: ReadonlySet<string>): void;
  clear(): void;
  readonly size: number;
}

export function createCache<Entry>(limit: number): Cache<Entry> {
  const entries = new Map<string, { organ: string | undefined; entry: Entry }>();
  return {
    get(path) {
      const found = entries.get(path);
      if (!found) return undefined;
      entries.delete(path);
      entries.set(path, found);
      return found.entry;
    },

    put(path, organ, entry) {
      entries.delete(path);
      entries.set(path, { organ, entry });
      const [oldest] = entries.keys();
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
    },

    drop(organs) {
      for (const [path, { organ }] of entries) {
        if (organ === undefined || organs.has(organ)) entries.delete(path);
      }
    },

    clear: () => entries.clear(),
    get size() {
      return entries.size;
    },
  };
}
