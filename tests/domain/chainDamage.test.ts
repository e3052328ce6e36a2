import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  GENESIS,
  WALK_BEGINNING,
  endOfWalk,
  linkedText,
  walkOn,
  type Anchor,
  type ChainEvent,
} from '../../domain/chain';

const EVENTS = 10_000;
const TRIALS = 500;
const LAST = EVENTS - 1;

const digestOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** An event as it is written behind another one. */
function follow(previous: ChainEvent | undefined, more: Partial<ChainEvent>): ChainEvent {
  const seq = previous ? previous.seq + 1 : GENESIS;
  const linked = {
    ...{ seq, at: new Date(1_735_689_600_000 + seq * 60_000).toISOString() },
    ...{ actor: `person${seq % 7}`, action: 'report.submitted', organ: `organ${seq % 31}` },
    ...{ slot: `organ${seq % 31}:2024:own`, payload: `{"version":${seq}}` },
    ...more,
    previousHash: previous?.hash ?? '',
  };
  return { ...linked, hash: digestOf(linkedText(linked)) };
}

const chain: ChainEvent[] = [];
for (let seq = GENESIS; seq < EVENTS; seq += 1) chain.push(follow(chain.at(-1), {}));
const at = (seq: number): ChainEvent => {
  const event = chain[seq];
  if (!event) throw new Error(`The chain has no event ${seq}.`);
  return event;
};
const head: Anchor = { seq: LAST, hash: at(LAST).hash, genesis: at(GENESIS).hash };

/**
 * Verified from the first event that was touched: those before it are the same, and were verified once.
 */
function faultOf(events: readonly ChainEvent[], from: number, anchor?: Anchor) {
  const before = from > GENESIS ? at(from - 1) : undefined;
  let walk = before
    ? { count: from, head: { seq: before.seq, hash: before.hash } }
    : WALK_BEGINNING;
  for (const event of events) {
    walk = walkOn(walk, event, digestOf, anchor);
    if ('fault' in walk) break;
  }
  return endOfWalk(walk, anchor).fault;
}

const seqs = fc.nat({ max: LAST });
const told: Record<string, number> = {};
const check = (kind: string, property: fc.IProperty<[number]> | fc.IProperty<[number, number]>) => {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: TRIALS });
  told[kind] = TRIALS;
};

test('the whole chain is sound, with and without its head', () => {
  expect(faultOf(chain, GENESIS)).toBeUndefined();
  expect(faultOf(chain, GENESIS, head)).toBeUndefined();
});

const EDITS: readonly ((event: ChainEvent) => ChainEvent)[] = [
  (event) => ({ ...event, at: new Date(Date.parse(event.at) + 1).toISOString() }),
  (event) => ({ ...event, actor: null }),
  (event) => ({ ...event, actor: `${event.actor}x` }),
  (event) => ({ ...event, action: 'report.approved' }),
  (event) => ({ ...event, organ: null }),
  (event) => ({ ...event, slot: `${event.slot} ` }),
  (event) => ({ ...event, payload: `${event.payload} ` }),
  (event) => ({ ...event, payload: '{}' }),
  (event) => ({ ...event, hash: digestOf(event.hash) }),
  (event) => ({ ...event, previousHash: digestOf(event.hash) }),
  (event) => ({ ...event, seq: event.seq + 1 }),
];

test('every event that was edited is found, at its place', () => {
  check(
    'edit',
    fc.property(seqs, fc.nat({ max: EDITS.length - 1 }), (seq, kind) => {
      const edited = (EDITS[kind] ?? EDITS[0])?.(at(seq));
      const fault = faultOf(edited ? [edited, ...chain.slice(seq + 1, seq + 3)] : [], seq);
      expect([kind, fault?.seq]).toEqual([kind, edited?.seq]);
    }),
  );
});

test('an edit with a fitting hash of its own is found at the next event, or by the head', () => {
  check(
    'edit, hashed again',
    fc.property(seqs, (seq) => {
      const edited = follow(seq > GENESIS ? at(seq - 1) : undefined, { payload: '{"forged":1}' });
      const fault = faultOf([edited, ...chain.slice(seq + 1, seq + 3)], seq, head);
      const found = seq === LAST || seq === GENESIS ? seq : seq + 1;
      expect([seq, fault?.seq]).toEqual([seq, found]);
    }),
  );
});

test('a whole tail that was written anew is found by the head', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), (length) => {
      const from = LAST - length;
      const tail: ChainEvent[] = [];
      for (let seq = from; seq <= LAST; seq += 1) {
        const previous = tail.at(-1) ?? (seq > GENESIS ? at(seq - 1) : undefined);
        tail.push(follow(previous, seq === from ? { payload: '{"forged":1}' } : {}));
      }
      expect(faultOf(tail, from)).toBeUndefined();
      expect(faultOf(tail, from, head)).toEqual({ seq: LAST, fault: 'rewritten' });
    }),
    { numRuns: 50 },
  );
});

test('every event that was taken out is found', () => {
  check(
    'delete',
    fc.property(seqs, fc.integer({ min: 1, max: 20 }), (seq, length) => {
      const rest = chain.slice(seq + length, seq + length + 2);
      const fault = faultOf(rest, seq, head);
      expect([seq, length, fault?.fault]).toEqual([
        ...[seq, length, rest.length > 0 ? 'gap' : 'truncated'],
      ]);
    }),
  );
});

test('every two events that changed places are found', () => {
  check(
    'swap',
    fc.property(seqs, seqs, (one, other) => {
      fc.pre(one !== other);
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const moved = [at(second), ...chain.slice(first + 1, second), at(first)];
      expect(faultOf(moved, first)).toEqual({ seq: second, fault: 'gap' });
      const renumbered = { ...at(second), seq: first };
      expect(faultOf([renumbered], first)?.seq).toBe(first);
    }),
  );
});

test('every event that was put in is found', () => {
  check(
    'insert',
    fc.property(fc.nat({ max: LAST - 1 }), (seq) => {
      const forged = follow(at(seq), { payload: '{"forged":1}' });
      const copied = { ...at(seq), seq: seq + 1 };
      expect(faultOf([forged, ...chain.slice(seq + 1, seq + 3)], seq + 1)?.seq).toBe(seq + 1);
      expect(faultOf([copied, ...chain.slice(seq + 1, seq + 3)], seq + 1)?.seq).toBe(seq + 1);
    }),
  );
});

test('every tail that was cut off is found by the head that was noted down', () => {
  check(
    'truncate',
    fc.property(seqs, (seq) => {
      expect(faultOf([], seq)?.fault).toBe(seq === GENESIS ? 'truncated' : undefined);
      expect(faultOf([], seq, head)?.fault).toBe('truncated');
    }),
  );
});

afterAll(() => {
  process.stdout.write(`chain of ${EVENTS}: all found, trials ${JSON.stringify(told)}\n`);
});
