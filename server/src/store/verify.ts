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

interface Walk {
  count: number;
  previous: Head | null;
  /** Slot, number and digest of every edition that an event tells of. */
  published: Set<string>;
}

function faultOf(event: EventRow, previous: Head | null): Fault | undefined {
  if (event.seq !== (previous ? previous.seq + 1 : GENESIS)) return 'gap';
  if (event.previousHash !== (previous?.hash ?? '')) return 'broken';
  return event.hash === hashEvent(event) ? undefined : 'altered';
}

function publishedKey(event: EventRow): string {
  const { number, digest } = JSON.parse(event.payload) as { number: number; digest: string };
  return `${event.slot}#${number}#${digest}`;
}

/**
 * Walks the chain from its genesis. A cut tail leaves a sound chain, so the walk is compared with an
 * anchor (a head noted down outside the database) and with the editions that must each have an event.
 */
export function createVerify({ events, editions }: Parts) {
  return async (anchor?: Head): Promise<Verdict> => {
    const walk: Walk = { count: 0, previous: null, published: new Set() };
    let isAnchored = anchor === undefined;
    const verdict = (faults: Verdict['faults']): Verdict => ({
      ok: faults.length === 0,
      events: walk.count,
      head: walk.previous,
      faults,
    });
    for (;;) {
      const batch = await events.since(walk.previous?.seq ?? GENESIS - 1, BATCH);
      for (const event of batch) {
        const fault = faultOf(event, walk.previous);
        if (fault) return verdict([{ seq: event.seq, fault }]);
        walk.previous = { seq: event.seq, hash: event.hash };
        walk.count += 1;
        if (event.seq === anchor?.seq) isAnchored = event.hash === anchor.hash;
        if (event.action === 'edition.published') walk.published.add(publishedKey(event));
      }
      if (batch.length < BATCH) break;
    }
    const orphans = (await editions.all()).filter(
      ({ slot, number, digest }) => !walk.published.has(`${slot}#${number}#${digest}`),
    );
    return verdict([
      ...(isAnchored && walk.previous ? [] : [{ fault: 'truncated' as const }]),
      ...orphans.map(({ documentId }) => ({
        edition: documentId,
        fault: 'editionWithoutEvent' as const,
      })),
    ]);
  };
}
