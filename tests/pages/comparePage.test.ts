import { compareTables, compareTexts } from '../../domain/compare';
import { renderCompareGuide, renderComparePage, renderOrganPage } from '../../server/src/pages';
import { chosenIn } from '../../server/src/services/site/compare';
import { attributeOf, elementsOf, forbiddenIn, named, textOf } from './support/dom';
import { PAYLOADS } from './support/payloads';
import { BASE, FRAME, paragraph, reportOf } from './support/views';

const pageOf = (text: string): string => {
  const reports = [
    reportOf('F2019', { narrative: { overview: [paragraph(`旧${text}`)] } }),
    reportOf('F2021', { narrative: { overview: [paragraph(`新${text}`)] } }),
  ] as const;
  return renderComparePage(FRAME, {
    path: `${BASE}/compare/a1/2019/2024`,
    title: text,
    columns: [
      { label: text, path: '/a' },
      { label: '2024年', path: '/b' },
    ],
    tables: compareTables(reports, { onlyTotals: false }),
    texts: compareTexts(...reports),
  });
};

test('tables name every header, and forms that differ are explained', () => {
  const elements = elementsOf(pageOf('文字'));
  const ids = elements.flatMap((each) => attributeOf(each, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const cell of named(elements, 'td'))
    for (const id of (attributeOf(cell, 'headers') ?? '').split(' ')) expect(ids).toContain(id);
  expect(named(elements, 'p').map(textOf)).toContain(
    '这些年报采用的表式不同，只对比含义相同的栏目。',
  );
  expect(named(elements, 'del').map(textOf)).toContain('旧');
  expect(named(elements, 'ins').map(textOf)).toContain('新');
});

test.each(PAYLOADS)('%j stays text in a comparison', (payload) => {
  const count = (text: string) =>
    elementsOf(pageOf(text)).filter(({ tagName }) => !['del', 'ins', 'p'].includes(tagName)).length;
  expect(forbiddenIn(pageOf(payload))).toEqual([]);
  expect(count(payload)).toBeLessThanOrEqual(count('文字'));
});

test('an organ’s page offers its years and its peers', () => {
  const page = renderOrganPage(FRAME, {
    name: '示例市教育局',
    path: `${BASE}/jiaoyuju`,
    reports: [],
    choices: {
      slug: 'jiaoyuju',
      years: [2024, 2023],
      peers: [{ slug: 'caizhengju', name: '示例市财政局' }],
    },
  });
  const forms = named(elementsOf(page), 'form').filter((form) =>
    attributeOf(form, 'action')?.endsWith('/compare'),
  );
  expect(forms).toHaveLength(2);
  expect(forbiddenIn(page)).toEqual([]);
  expect(named(elementsOf(page), 'option').map(textOf)).toContain('示例市财政局');
  expect(forbiddenIn(renderCompareGuide(FRAME))).toEqual([]);
});

test.each([
  ['organ=a1&from=2024&to=2023', { of: 'years', slug: 'a1', years: [2023, 2024] }],
  ['organ=a1&with=b2&year=2024', { of: 'organs', year: 2024, slugs: ['a1', 'b2'] }],
  ['organ=a1&from=2024&to=2024', undefined],
  ['organ=%2F%2Fevil.example&from=2023&to=2024', undefined],
  ['organ=a1&with=../../admin&year=2024', undefined],
  ['', undefined],
])('the form’s question %s', (query, expected) => {
  if (expected) expect(chosenIn(query)).toMatchObject(expected);
  else expect(chosenIn(query)).toBeUndefined();
});
