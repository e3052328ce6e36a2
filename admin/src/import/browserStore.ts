const DATABASE = 'disclosure-report:import';
const SESSION = 'disclosure-report:session';
/** What a closed window has left behind goes when the page is opened next, after this time. */
const LONGEST_STAY_MS = 12 * 3_600_000;

export const STORES = ['originals', 'batch'] as const;
export type StoreName = (typeof STORES)[number];

interface Record {
  readonly id: string;
  readonly at: number;
}

/** Another window's sources are not this one's. */
function sessionId(): string {
  const known = sessionStorage.getItem(SESSION);
  if (known) return known;
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const fresh = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem(SESSION, fresh);
  return fresh;
}

const prefix = (): string => `${sessionId()}:`;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser could not store it.'));
  });

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    for (const name of STORES) opening.result.createObjectStore(name, { keyPath: 'id' });
  };
  return settled(opening);
}

/** undefined where the browser refuses, as private windows and full disks do. */
async function withStore<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  let database: IDBDatabase | undefined;
  try {
    database = await open();
    return await work(database.transaction(name, mode).objectStore(name));
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

/** What this window keeps in the browser beyond a reload; all of it may be refused. */
export const browserStore = (name: StoreName) => ({
  async put(key: string, value: object): Promise<void> {
    const kept = { ...value, id: prefix() + key, at: Date.now() };
    await withStore(name, 'readwrite', (store) => settled(store.put(kept)));
  },

  get: (key: string): Promise<unknown> =>
    withStore(name, 'readonly', (store) => settled(store.get(prefix() + key))),

  async all(): Promise<unknown[]> {
    const found = await withStore(name, 'readonly', (store) => settled(store.getAll()));
    return ((found ?? []) as Record[]).filter(({ id }) => id.startsWith(prefix()));
  },

  async drop(key: string): Promise<void> {
    await withStore(name, 'readwrite', (store) => settled(store.delete(prefix() + key)));
  },
});

/** Takes away what windows that were closed have left. */
export async function sweepBrowserStores(): Promise<void> {
  const before = Date.now() - LONGEST_STAY_MS;
  for (const name of STORES) {
    await withStore(name, 'readwrite', async (store) => {
      const all = (await settled(store.getAll())) as Record[];
      const old = all.filter(({ at }) => at < before);
      await Promise.all(old.map(({ id }) => settled(store.delete(id))));
    });
  }
}
