import { notFound, type Store } from '../store';
import type { Clock } from './clock';

/** A window says every 20 seconds that it is open; one that missed three turns is closed. */
const FRESH_MS = 65_000;

/** Somebody else who has the same working copy open. */
export interface OtherPerson {
  readonly name: string;
  /** Seconds since they last typed something; null where they have not. */
  readonly changedAgo: number | null;
}

export interface Presence {
  readonly others: readonly OtherPerson[];
  /** Of the working copy as it is saved now. */
  readonly version: number;
}

/** Tells those who have one working copy open of each other; nothing of it stands in the audit chain. */
export function createPresence(store: Store, clock: Clock) {
  return async (documentId: string, hasTyped: boolean): Promise<Presence> => {
    const row = await store.reports.find(documentId);
    if (!row) throw notFound();
    const person = await store.actor();
    if (person !== null) await store.presences.note(documentId, person, hasTyped);
    const now = clock.now().getTime();
    const since = new Date(now - FRESH_MS).toISOString();
    const found = await store.presences.others(documentId, since);
    const names = await store.people.namesOf(found.map(({ person: other }) => other));
    const others = found.flatMap(({ person: other, changedAt }) => {
      const name = names.get(other);
      if (name === undefined) return [];
      const ago = changedAt === null ? null : Math.max(now - Date.parse(changedAt), 0);
      return [{ name, changedAgo: ago === null ? null : Math.round(ago / 1000) }];
    });
    return { others, version: row.version };
  };
}
