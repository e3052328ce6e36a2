import {
  isLockedAddress,
  isLockedQuery,
  lockedPlugins,
  adaptLayout,
  ORGAN_KIND_TYPE,
} from '../../../admin/src/editor/layout';

const layout = { layout: [[[{ name: 'title', disabled: false }], [{ name: 'overview' }]]], id: 1 };

const REPORTS = '/admin/content-manager/collection-types/plugin::disclosure-report.report/x';
const ORGANS = '/admin/content-manager/collection-types/plugin::disclosure-report.organ/x';
const at = (search: string, pathname = REPORTS) =>
  Object.assign(globalThis, { window: { location: { search, pathname } } });
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

const adapted = (field: object) => adaptLayout({ layout: { layout: [[[{ ...field }]]] } });

test('hints of database limits are left out in our own types alone', () => {
  const field = { name: 'title', attribute: { type: 'string', maxLength: 255 } };
  at('');
  expect(adapted(field).layout.layout).toEqual([[[{ ...field, attribute: { type: 'string' } }]]]);
  at('?plugins[disclosure-report]=locked', '/admin/content-manager/collection-types/api::a.a/x');
  expect(adapted(field).layout.layout).toEqual([[[field]]]);
});

test('the kind of an organ has an input of its own', () => {
  at('', ORGANS);
  const [[[kind]]] = adapted({ name: 'kind', type: 'enumeration' }).layout.layout as [[[object]]];
  expect(kind).toEqual({ name: 'kind', type: ORGAN_KIND_TYPE });
  const [[[name]]] = adapted({ name: 'name', type: 'string' }).layout.layout as [[[object]]];
  expect(name).toEqual({ name: 'name', type: 'string' });
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
