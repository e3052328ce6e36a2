import {
  EVENT_ACTIONS,
  WALK_BEGINNING,
  endOfWalk,
  eventLabel,
  walkOn,
  type ChainEvent,
} from '../../domain/chain';
import { describeChainFault } from '../../domain/message';

const FAULTS = ['gap', 'broken', 'altered', 'otherChain', 'rewritten', 'truncated'] as const;
const event: ChainEvent = {
  ...{ seq: 1, at: '', actor: null, action: 'x', organ: null, slot: null },
  ...{ payload: '', previousHash: '', hash: '' },
};

test('every action has a name in both languages, and no two share one', () => {
  const names = EVENT_ACTIONS.flatMap(({ id }) => Object.values(eventLabel(id) ?? {}));
  expect(new Set(names).size).toBe(EVENT_ACTIONS.length * 2);
  expect(eventLabel('later.invented')).toBeUndefined();
});

test('nothing is looked at behind the first fault', () => {
  const broken = walkOn(WALK_BEGINNING, event, () => '');
  expect(broken).toEqual({ count: 0, head: null, fault: { seq: 1, fault: 'gap' } });
  expect(walkOn(broken, { ...event, seq: 9 }, () => '')).toBe(broken);
  expect(endOfWalk(broken)).toBe(broken);
  expect(endOfWalk(WALK_BEGINNING).fault).toEqual({ fault: 'truncated' });
});

test('every fault is told in both languages, with its event', () => {
  for (const fault of FAULTS) {
    const [zh, en] = (['zh', 'en'] as const).map((locale) =>
      describeChainFault({ seq: 77, fault }, locale),
    );
    expect([fault, zh]).toEqual([fault, expect.stringMatching(/^\p{Script=Han}.*。$/u)]);
    expect([fault, en]).toEqual([fault, expect.stringMatching(/^[A-Z].*\.$/u)]);
    expect([fault, zh?.includes('77'), en?.includes('77')]).toEqual([
      ...[fault, fault !== 'truncated', fault !== 'truncated'],
    ]);
  }
  const orphan = { fault: 'editionWithoutEvent', edition: 'abc' } as const;
  expect(describeChainFault(orphan, 'zh')).toContain('abc');
});
