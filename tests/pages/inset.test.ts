import {
  EMBED_SCRIPT,
  renderEmbed,
  renderFragment,
  renderReportPage,
} from '../../server/src/pages';
import { attributeOf, elementsOf, forbiddenIn, named, textOf } from './support/dom';
import { PAYLOADS } from './support/payloads';
import { BASE, FRAME, reportOf, viewOf } from './support/views';

const frame = { ...FRAME, inset: '/inset.css' };
const view = viewOf(reportOf('F2021'));

test('a fragment is the report of the page, its stylesheet, and nothing else', () => {
  const fragment = renderFragment(frame, view);
  const [link = '', ...article] = fragment.trimEnd().split('\n');
  expect(link).toBe('<link rel="stylesheet" href="/inset.css">');
  expect(renderReportPage(frame, view)).toContain(article.join('\n'));
  expect(fragment).not.toMatch(/<(?:html|head|body|script|title)/u);
  expect(forbiddenIn(fragment)).toEqual([]);
});

test('a framed report carries one script of its own site, and its links leave the frame', () => {
  const elements = elementsOf(renderEmbed(frame, view));
  expect(named(elements, 'script').map(({ attrs }) => attrs.map(({ name }) => name))).toEqual([
    ['src', 'defer'],
  ]);
  expect(attributeOf(named(elements, 'script')[0]!, 'src')).toBe(`${BASE}/embed/frame.js`);
  expect(named(elements, 'base').map((base) => attributeOf(base, 'target'))).toEqual(['_top']);
  expect(named(elements, 'h1')).toHaveLength(1);
  expect(named(elements, 'link').map((link) => attributeOf(link, 'href'))).toContain(
    `https://www.example.gov.cn${BASE}/jiaoyuju/2024`,
  );
});

test.each(PAYLOADS)('%j stays text in a frame', (payload) => {
  const page = renderEmbed(frame, viewOf({ ...view.report, title: payload }));
  expect(forbiddenIn(page)).toEqual(['<base>', 'base[target]', '<script>', 'script[defer]']);
  if (!payload.includes('\u0000'))
    expect(named(elementsOf(page), 'h1').map(textOf)).toEqual([payload]);
});

test('the script is one that parses', () => {
  expect(() => new Function(EMBED_SCRIPT)).not.toThrow();
});
