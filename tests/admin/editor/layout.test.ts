import {
  isLockedAddress,
  isLockedQuery,
  lockedPlugins,
  adaptLayout,
} from '../../../admin/src/editor/layout';

const layout = { layout: [[[{ name: 'title', disabled: false }], [{ name: 'overview' }]]], id: 1 };

const at = (search: string) => Object.assign(globalThis, { window: { location: { search } } });
afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

test('an open report keeps its layout', () => {
  at('');
  expect(adaptLayout({ layout }).layout).toEqual(layout);
});

test('every field of a locked report is read-only, nothing else changes', () => {
  at('?plugins[disclosure-report]=locked');
  expect(adaptLayout({ layout, query: {} })).toEqual({
    query: {},
    layout: {
      id: 1,
      layout: [[[{ name: 'title', disabled: true }], [{ name: 'overview', disabled: true }]]],
    },
  });
});

test.each([
  [1_000_000, {}],
  [255, { maxLength: 255 }],
])('a limit of %i characters is hinted as %j', (maxLength, attribute) => {
  at('');
  const field = { name: 'title', attribute: { maxLength } };
  const adapted = adaptLayout({ layout: { layout: [[[field]]] } }).layout.layout;
  expect(adapted).toEqual([[[{ name: 'title', attribute }]]]);
});

test.each([
  ['', false],
  ['?plugins[i18n][locale]=en', false],
  ['?plugins[disclosure-report]=locked', true],
  ['?plugins%5Bdisclosure-report%5D=locked&a=1', true],
])('address %j is locked: %s', (search, expected) => {
  expect(isLockedAddress(search)).toBe(expected);
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
