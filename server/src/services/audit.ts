import type { Anchor, ChainHead } from '../../../domain/chain';
import { pathOf } from '../pages';
import type { EventFilter, EventRow, Reach, Store, Verdict } from '../store';
import type { Settings } from './settings';

const PAGE = 50;
const BATCH = 500;

/** An event as it is shown: names of people and organs beside what the chain holds. */
export interface ShownEvent extends Omit<EventRow, 'payload'> {
  readonly payload: unknown;
  readonly actorName: string | null;
  readonly organName: string | null;
}

export interface EventPage {
  readonly events: readonly ShownEvent[];
  /** Ask for events before this one for the next page; null on the last one. */
  readonly next: number | null;
  readonly head: ChainHead;
}

/** What a list of events can be narrowed to. */
export interface AuditChoices {
  /** Those who have acted. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly organs: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly string[];
  /** Where anybody reads the head of the chain. */
  readonly headPath: string;
}

/** What the chain holds, and nothing of the row around it. */
const plain = (event: EventRow): EventRow => ({
  seq: event.seq,
  at: event.at,
  actor: event.actor,
  action: event.action,
  organ: event.organ,
  slot: event.slot,
  payload: event.payload,
  previousHash: event.previousHash,
  hash: event.hash,
});

function readPayload(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    // Somebody has written into the row; verify says so.
    return payload;
  }
}

async function* linesOf(store: Store, { isAll, includes }: Reach): AsyncGenerator<string> {
  for (let seq = -1; ; ) {
    const batch = await store.events.since(seq, BATCH);
    const mine = batch.filter(({ organ }) => isAll || (organ !== null && includes(organ)));
    if (mine.length > 0) yield mine.map((event) => `${JSON.stringify(plain(event))}\n`).join('');
    seq = batch.at(-1)?.seq ?? seq;
    if (batch.length < BATCH) return;
  }
}

/** The audit chain for those who may read it: of the organs they reach. */
export function createAudit(store: Store, settings: Settings) {
  const withinReach = async (filter: EventFilter): Promise<EventFilter> => {
    const { isAll, organs } = await store.reach();
    return isAll ? filter : { ...filter, within: organs };
  };

  const shown = async (events: readonly EventRow[]): Promise<ShownEvent[]> => {
    const people = await store.people.namesOf(events.map(({ actor }) => actor));
    const organs = new Map(
      (await store.organs.list()).map(({ documentId, name }) => [documentId, name]),
    );
    return events.map((event) => ({
      ...plain(event),
      payload: readPayload(event.payload),
      actorName: people.get(event.actor ?? '') ?? null,
      organName: organs.get(event.organ ?? '') ?? null,
    }));
  };

  return {
    /** Walks the whole chain. */
    verify: (anchor?: Anchor): Promise<Verdict> => store.verify(anchor),

    /** Newest first, 50 a page. */
    async page(filter: EventFilter, before?: number): Promise<EventPage> {
      const rows = await store.events.newest(PAGE + 1, await withinReach(filter), before);
      const events = await shown(rows.slice(0, PAGE));
      const next = rows.length > PAGE ? (events.at(-1)?.seq ?? null) : null;
      return { events, next, head: await store.events.head() };
    },

    async choices(): Promise<AuditChoices> {
      const people = await store.people.namesOf(await store.events.actors(await withinReach({})));
      const organs = await store.organs.listWithin();
      return {
        people: [...people].map(([id, name]) => ({ id, name })),
        organs: organs.map(({ documentId, name }) => ({ id: documentId, name })),
        years: [...(await store.reports.years())].sort().reverse(),
        headPath: pathOf(settings().basePath, { page: 'chain' }),
      };
    },

    /** Every event within reach as one line of JSON, oldest first, exactly as the chain holds it. */
    async lines(): Promise<AsyncIterable<string>> {
      // Asked now: the lines are written when the request that asks for them is over.
      return linesOf(store, await store.reach());
    },
  };
}
