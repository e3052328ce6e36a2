import type { createEditions } from './editions';
import { hashEvent, type createEvents, type EventRow, type Head } from './events';
import { GENESIS } from './transaction';

const BATCH = 500;

export interface Verdict {
  readonly ok: boolean;
  readonly events: number;
  readonly head: Head | null;
  /** What doesn't fit, and where: the first fault of the chain, then editions without their event. */
  readonly faults: readonly {
    readonly seq?: number;
    readonly edition?: string;
    readonly fault: Fault;
  }[];
}

type Fault = 'gap' | 'broken' | 'altered' | 'truncated' | 'editionWithoutEvent';

interface Parts {
  readonly events: ReturnType<typeof createEvents>;
  readonly editions: ReturnType<typeof createEditions>;
}

/** What a walk along the chain has gathered. */
interface Walk {
  readonly count: number;
  readonly head: Head | null;
  readonly fault?: { readonly seq: number; readonly fault: Fault };
  readonly isAnchored: boolean;
  /** Slot, number and digest of every edition that an event tells of. */
  readonly published: ReadonlySet<string>;
}

function faultOf(event: EventRow, previous: Head | null): Fault | undefined {
  if (event.seq !== (previous ? previous.seq + 1 : GENESIS)) return 'gap';
  if (event.previousHash !== (previous?.hash ?? '')) return 'broken';
  return event.hash === hashEvent(event) ? undefined : 'altered';
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

async function walkChain(events: Parts['events'], anchor: Head | undefined): Promise<Walk> {
  const published = new Set<string>();
  let count = 0;
  let head: Head | null = null;
  let isAnchored = anchor === undefined;
  for (;;) {
    const batch = await events.since(head === null ? GENESIS - 1 : (head as Head).seq, BATCH);
    for (const event of batch) {
      const fault = faultOf(event, head);
      if (fault) return { count, head, isAnchored, published, fault: { seq: event.seq, fault } };
      head = { seq: event.seq, hash: event.hash };
      count += 1;
      if (event.seq === anchor?.seq) isAnchored = event.hash === anchor.hash;
      publishedKey(event).forEach((key) => published.add(key));
    }
    if (batch.length < BATCH) return { count, head, isAnchored, published };
  }
}

/**
 * Walks the chain from its genesis. A cut tail leaves a sound chain, so the walk is compared with an
 * anchor (a head noted down outside the database) and with the editions that must each have an event.
 */
export function createVerify({ events, editions }: Parts) {
  const orphans = async ({ published }: Walk): Promise<Verdict['faults']> =>
    (await editions.all())
      .filter(({ slot, number, digest }) => !published.has(keyOf(slot, number, digest)))
      .map(({ documentId }) => ({ edition: documentId, fault: 'editionWithoutEvent' }));

  return async (anchor?: Head): Promise<Verdict> => {
    const walk = await walkChain(events, anchor);
    const { count, head, fault, isAnchored } = walk;
    const isWhole = isAnchored && head !== null;
    const faults = fault
      ? [fault]
      : [...(isWhole ? [] : [{ fault: 'truncated' as const }]), ...(await orphans(walk))];
    return { ok: faults.length === 0, events: count, head, faults };
  };
}
