import type { ScopedPerson } from '../../../admin/src/api';
import { scopeWords } from '../../../admin/src/scopes/scopeWords';
import type { Say } from '../../../admin/src/words';

const ORGANS = ['甲局', '乙局', '丙局', '丁局'].map((name, at) => ({ id: `o${at}`, name }));
const say: Say = (key, values = {}) => `${key}(${Object.values(values).join('|')})`;

const PERSON: ScopedPerson = {
  ...{ id: 'p', name: '王五', email: 'w@example.gov.cn', isActive: true },
  ...{ isSuperAdmin: false, scope: null, isBeyond: false },
};
const words = (person: Partial<ScopedPerson>, enforced = true): string =>
  scopeWords({ ...PERSON, ...person }, { enforced, users: [], organs: ORGANS }, say);
const list = (...organs: string[]) => ({ mode: 'list' as const, organs });

test('whoever has no scope reaches all or nothing', () => {
  expect(words({ isSuperAdmin: true })).toBe('scopes.super()');
  expect(words({}, false)).toBe('scopes.everything()');
  expect(words({})).toBe('scopes.nothing()');
});

test('organs are named, three at most', () => {
  expect(words({ scope: list('o0') })).toBe('scopes.of.list(甲局)');
  expect(words({ scope: { mode: 'subtree', organs: ['o1'] } })).toBe('scopes.of.subtree(乙局)');
  expect(words({ scope: list('o0', 'o1', 'o2', 'o3') })).toBe(
    'scopes.of.list(scopes.more(甲局、乙局、丙局|1))',
  );
});

test('what lies beyond is told without a name', () => {
  expect(words({ scope: list(), isBeyond: true })).toBe('scopes.outside()');
  expect(words({ scope: list('o0'), isBeyond: true })).toBe(
    'scopes.andBeyond(scopes.of.list(甲局))',
  );
});
