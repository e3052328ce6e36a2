import type { EventRow, Store } from '../../store';
import { makeTable, type AddressTable } from './table';

const PAGE_OF_EVENTS = 500;
/** Events that change what is public. */
const PUBLIC_ACTIONS = ['edition.', 'organ.'];

const isPublic = ({ action }: EventRow): boolean =>
  PUBLIC_ACTIONS.some((start) => action.startsWith(start));

export interface News {
  readonly table: AddressTable;
  /** Organs that the news is about; undefined where everything may have changed. */
  readonly organs: ReadonlySet<string> | undefined;
}

/**
 * Follows the events from where it last stood. The table is read after the events, so it is never
 * older than the position; what was written since is met again with the next look.
 */
export function createFollower(store: Store) {
  let position: number | undefined;

  const load = async (): Promise<AddressTable> => {
    const organs = await store.organs.list();
    const live = await store.editions.listLive();
    return makeTable(organs, live, await store.editions.listWithdrawn());
  };

  return async (): Promise<News | undefined> => {
    const { seq } = await store.events.head();
    if (seq === position) return undefined;
    // A chain that is shorter than what was seen has been restored from a backup.
    if (position === undefined || seq < position) {
      const news = { table: await load(), organs: undefined };
      position = seq;
      return news;
    }
    const events = await store.events.since(position, PAGE_OF_EVENTS);
    const last = events.at(-1)?.seq ?? position;
    const told = events.filter(isPublic);
    const organs = new Set(told.flatMap(({ organ }) => (organ === null ? [] : [organ])));
    const news = told.length > 0 ? { table: await load(), organs } : undefined;
    position = last;
    return news;
  };
}
