import { isLockedQuery, lockedPlugins, lockLayout } from '../../../admin/src/editor/layout';

const layout = { layout: [[[{ name: 'title', disabled: false }], [{ name: 'overview' }]]], id: 1 };

test('an open report keeps its layout', () => {
  expect(lockLayout({ layout, query: {} }).layout).toBe(layout);
});

test('every field of a locked report is read-only, nothing else changes', () => {
  const query = { plugins: lockedPlugins({}, true) };
  expect(lockLayout({ layout, query }).layout).toEqual({
    id: 1,
    layout: [[[{ name: 'title', disabled: true }], [{ name: 'overview', disabled: true }]]],
  });
});

test.each([
  [undefined, false],
  [{}, false],
  [{ plugins: { i18n: { locale: 'en' } } }, false],
  [{ plugins: { 'disclosure-report': 'locked' } }, true],
])('query %j is locked: %s', (query, expected) => {
  expect(isLockedQuery(query)).toBe(expected);
});

test('locking leaves the parts of other plugins alone', () => {
  const query = { plugins: { i18n: { locale: 'zh' } } };
  const locked = lockedPlugins(query, true);
  expect(locked).toEqual({ i18n: { locale: 'zh' }, 'disclosure-report': 'locked' });
  expect(lockedPlugins({ plugins: locked }, false)).toEqual(query.plugins);
});
