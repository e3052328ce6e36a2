import { browserStore } from './browserStore';

/** A source's own bytes, kept in the browser until they are accepted or given up. */
export interface Original {
  /** As it was chosen; what was pasted has a name by its kind. */
  readonly name: string;
  readonly blob: Blob;
}

const shelf = browserStore('originals');

/** What the browser does not let us store is at hand until the page is left. */
const atHand = new Map<string, Original>();

/** Keeps a source under a key, through a reload where the browser has room. */
export async function keepOriginal(key: string, { name, blob }: Original): Promise<void> {
  atHand.set(key, { name, blob });
  await shelf.put(key, { name, blob });
}

export async function findOriginal(key: string): Promise<Original | undefined> {
  return atHand.get(key) ?? ((await shelf.get(key)) as Original | undefined);
}

export async function dropOriginal(key: string): Promise<void> {
  atHand.delete(key);
  await shelf.drop(key);
}
