import { ORGAN_KINDS } from '../../domain/organ';
import { renderColumnPage, renderNotFoundPage, renderOrganPage } from '../../server/src/pages';
import { attributeOf, elementsOf, forbiddenIn, named, textOf } from './support/dom';
import { BASE, FRAME, columnOf } from './support/views';

const view = columnOf(ORGAN_KINDS.map(({ label }) => `示例${label.zh}`));
const kinds = {
  ...view,
  organs: view.organs.map((organ, index) => ({ ...organ, kind: ORGAN_KINDS[index]!.id })),
};
const page = renderColumnPage(FRAME, kinds);
const elements = elementsOf(page);
const organs = renderColumnPage(FRAME, { ...kinds, list: 'organs', path: `${BASE}/organs` });

test('every kind of organ has its place in the column, in 机构序列 order', () => {
  const links = (of: string) => named(elementsOf(of), 'a').map((link) => attributeOf(link, 'href'));
  for (const { path } of kinds.organs) {
    expect(links(organs).filter((href) => href === path)).toHaveLength(1);
    expect(links(page).filter((href) => href === `${path}/2024`)).toHaveLength(1);
  }
  expect(links(page)).toContain(`${BASE}/organs`);
  expect([...new Set(named(elements, 'h2').map(textOf))].slice(0, 4)).toEqual([
    '政府',
    '部门',
    '县区',
    '乡镇街道',
  ]);
});

test('the years are plain links without a query, the one shown is marked', () => {
  const years = named(elements, 'a').filter((link) =>
    /\/20\d\d$/u.test(attributeOf(link, 'href') ?? ''),
  );
  const marked = years.filter((link) => attributeOf(link, 'aria-current') === 'true');
  expect(marked.map(textOf)).toEqual(['2024年']);
  expect(page).not.toContain('?');
});

test('the column is marked in the navigation, and stands in it even where nobody configured it', () => {
  const current = (each: string) =>
    named(elementsOf(each), 'a')
      .filter((link) => attributeOf(link, 'class') === 'current')
      .map((link) => attributeOf(link, 'href'));
  const bare = { ...FRAME, look: { ...FRAME.look, navigation: [] } };
  expect(current(page)).toEqual([BASE]);
  expect(current(renderColumnPage(bare, kinds))).toEqual([BASE]);
});

test('a list that is longer than a page leads to the one before and the one after', () => {
  const middle = { part: 2, parts: 3, previous: `${BASE}/2024`, next: `${BASE}/2024/p3` };
  const paged = renderColumnPage(FRAME, { ...kinds, path: `${BASE}/2024/p2`, paging: middle });
  const links = named(elementsOf(paged), 'a').filter((link) => attributeOf(link, 'rel'));
  expect(links.map((link) => [attributeOf(link, 'rel'), attributeOf(link, 'href')])).toEqual([
    ['prev', `${BASE}/2024`],
    ['next', `${BASE}/2024/p3`],
  ]);
  expect(paged).toContain('（第2页，共3页）_示例市人民政府</title>');
  expect(page).not.toContain('共1页');
});

test('organs without a report are named, not linked, and only where they are asked for', () => {
  const missing = renderColumnPage(FRAME, { ...kinds, list: 'missing', isColumn: false });
  expect(missing).toContain('<h1>2024年度尚未发布年报的机构</h1>');
  expect(missing).toContain('content="noindex"');
  expect(named(elementsOf(missing), 'a').map(textOf)).not.toContain(kinds.organs[0]?.name);
  expect(page).not.toContain('尚未发布年报');
  const withLink = { ...kinds, missingPath: `${BASE}/2024/missing` };
  expect(renderColumnPage(FRAME, withLink)).toContain(`href="${BASE}/2024/missing"`);
});

test('a column without reports and an organ without any say so', () => {
  const empty = { ...kinds, year: undefined, years: [], organs: [] };
  expect(renderColumnPage(FRAME, empty)).toContain('本栏目尚未发布年度报告。');
  const organ = { name: '示例市教育局', path: `${BASE}/a1`, reports: [] };
  const organPage = renderOrganPage(FRAME, organ);
  expect(organPage).toContain('该机构尚未发布年度报告。');
  expect(organPage).toContain('content="noindex"');
});

test('each of them has one h1, one main, a skip link to it, and plain elements only', () => {
  const organ = { name: '示例市教育局', path: `${BASE}/a1`, reports: kinds.organs[0]!.reports };
  for (const each of [page, organs, renderOrganPage(FRAME, organ), renderNotFoundPage(FRAME)]) {
    const all = elementsOf(each);
    expect(named(all, 'h1')).toHaveLength(1);
    expect(named(all, 'main').map((main) => attributeOf(main, 'id'))).toEqual(['main']);
    expect(attributeOf(named(all, 'a')[0]!, 'href')).toBe('#main');
    expect(attributeOf(named(all, 'html')[0]!, 'lang')).toBe('zh-CN');
    expect(forbiddenIn(each)).toEqual([]);
  }
});
