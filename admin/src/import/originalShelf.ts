/** A source's own bytes, kept in the browser until they are accepted or given up. */
export interface Original {
  /** As it was chosen; what was pasted has a name by its kind. */
  readonly name: string;
  readonly blob: Blob;
}

interface Shelved extends Original {
  readonly id: string;
  readonly at: number;
}

const DATABASE = 'disclosure-report:originals';
const STORE = 'originals';
const SESSION = 'disclosure-report:session';
/** What a closed window has left behind goes when the page is opened next, after this time. */
const LONGEST_STAY_MS = 12 * 3_600_000;

/** What the browser does not let us store is at hand until the page is left. */
const atHand = new Map<string, Original>();

/** Another window's sources are not this one's. */
function sessionId(): string {
  const known = sessionStorage.getItem(SESSION);
  if (known) return known;
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const fresh = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem(SESSION, fresh);
  return fresh;
}

const idOf = (key: string): string => `${sessionId()}:${key}`;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser could not store it.'));
  });

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  let database: IDBDatabase | undefined;
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
    database = await settled(opening);
    return await work(database.transaction(STORE, mode).objectStore(STORE));
  } catch {
    // Private windows and full disks refuse: then a reload asks for the source again.
    return undefined;
  } finally {
    database?.close();
  }
}

/** Keeps a source under a key, through a reload where the browser has room. */
export async function keepOriginal(key: string, original: Original): Promise<void> {
  atHand.set(key, original);
  const shelved: Shelved = { ...original, id: idOf(key), at: Date.now() };
  await withStore('readwrite', (store) => settled(store.put(shelved)));
}

export async function findOriginal(key: string): Promise<Original | undefined> {
  const near = atHand.get(key);
  if (near) return near;
  const found: unknown = await withStore('readonly', (store) => settled(store.get(idOf(key))));
  return found as Shelved | undefined;
}

export async function dropOriginal(key: string): Promise<void> {
  atHand.delete(key);
  await withStore('readwrite', (store) => settled(store.delete(idOf(key))));
}

/** Takes away what windows that were closed have left. */
export async function sweepOriginals(): Promise<void> {
  const before = Date.now() - LONGEST_STAY_MS;
  await withStore('readwrite', async (store) => {
    const all = (await settled(store.getAll())) as Shelved[];
    const old = all.filter(({ at }) => at < before);
    await Promise.all(old.map(({ id }) => settled(store.delete(id))));
  });
}
