import {
  GENESIS,
  WALK_BEGINNING,
  endOfWalk,
  walkOn,
  type Anchor,
  type ChainFault,
  type ChainHead,
  type ChainWalk,
} from '../../../domain/chain';
import { digestOf } from './digest';
import type { createEditions } from './editions';
import type { createEvents, EventRow } from './events';

const BATCH = 500;

export interface Verdict {
  readonly ok: boolean;
  readonly events: number;
  readonly head: ChainHead | null;
  /** What doesn't fit, and where: the first fault of the chain, then editions without their event. */
  readonly faults: readonly (
    | ChainFault
    | { readonly edition: string; readonly fault: 'editionWithoutEvent' }
  )[];
}

interface Parts {
  readonly events: ReturnType<typeof createEvents>;
  readonly editions: ReturnType<typeof createEditions>;
}

/** A walk along the chain in the database. */
interface Walked extends ChainWalk {
  /** Slot, number and digest of every edition that an event tells of. */
  readonly published: ReadonlySet<string>;
}

const keyOf = (slot: string | null, number: unknown, digest: unknown): string =>
  `${slot}#${String(number)}#${String(digest)}`;

function publishedKey({ action, slot, payload }: EventRow): string[] {
  if (action !== 'edition.published') return [];
  try {
    const { number, digest } = JSON.parse(payload) as { number?: unknown; digest?: unknown };
    return [keyOf(slot, number, digest)];
  } catch {
    // A chain written anew from here with a payload that says nothing vouches for no edition.
    return [];
  }
}

async function walkChain(events: Parts['events'], anchor: Anchor | undefined): Promise<Walked> {
  const published = new Set<string>();
  let walk = WALK_BEGINNING;
  for (;;) {
    const batch = await events.since(walk.head?.seq ?? GENESIS - 1, BATCH);
    for (const event of batch) {
      walk = walkOn(walk, event, digestOf, anchor);
      publishedKey(event).forEach((key) => published.add(key));
    }
    if (walk.fault || batch.length < BATCH) return { ...endOfWalk(walk, anchor), published };
  }
}

/**
 * Walks the chain from its genesis. A cut tail leaves a sound chain, so the walk is compared with an
 * anchor (a head noted down outside the database) and with the editions that must each have an event.
 */
export function createVerify({ events, editions }: Parts) {
  const orphans = async ({ published }: Walked): Promise<Verdict['faults']> =>
    (await editions.all())
      .filter(({ slot, number, digest }) => !published.has(keyOf(slot, number, digest)))
      .map(({ documentId }) => ({ edition: documentId, fault: 'editionWithoutEvent' as const }));

  return async (anchor?: Anchor): Promise<Verdict> => {
    const walk = await walkChain(events, anchor);
    const { count, head, fault } = walk;
    // Behind a fault nobody knows what an event says.
    const isWalked = fault === undefined || fault.fault === 'truncated';
    const faults = [...(fault ? [fault] : []), ...(isWalked ? await orphans(walk) : [])];
    return { ok: faults.length === 0, events: count, head, faults };
  };
}
