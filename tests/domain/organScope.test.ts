import { isScopeMode, organsWithin } from '../../domain/organ';

const node = (documentId: string, parentDocumentId: string | null = null) => ({
  documentId,
  parentDocumentId,
});
const TREE = [
  node('city'),
  node('finance', 'city'),
  node('county', 'city'),
  node('town', 'county'),
  node('ringA', 'ringB'),
  node('ringB', 'ringA'),
];
const within = (mode: 'list' | 'subtree', ...organs: string[]) =>
  [...organsWithin({ mode, organs }, TREE)].sort();

test('a list reaches its organs alone, a subtree everything below', () => {
  expect(within('list', 'city')).toEqual(['city']);
  expect(within('subtree', 'city')).toEqual(['city', 'county', 'finance', 'town']);
  expect(within('subtree', 'county', 'finance')).toEqual(['county', 'finance', 'town']);
  expect(within('subtree')).toEqual([]);
});

test('parents in a ring end', () => {
  expect(within('subtree', 'ringA')).toEqual(['ringA', 'ringB']);
});

test('there are two modes', () => {
  expect(['list', 'subtree', 'all', '', null].map(isScopeMode)).toEqual([
    ...[true, true, false, false, false],
  ]);
});
