import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CONTENT_MARK,
  HEAD_MARK,
  displayed,
  isPartlyBlocked,
  parseHostShell,
  renderReportPage,
  type HostShell,
} from '../../server/src/pages';
import { stylesheetsOf } from '../../server/src/pages/stylesheet';
import { elementsOf, forbiddenIn, named } from './support/dom';
import { FRAME, reportOf, viewOf } from './support/views';

const EXAMPLE = readFileSync(
  path.resolve(__dirname, '../../examples/embedding/shell.html'),
  'utf8',
);

function shellOf(text: string): HostShell {
  const read = parseHostShell(text);
  if (!('start' in read)) throw new Error(read.join());
  return read;
}

const HOSTED = { ...FRAME, host: shellOf(EXAMPLE) };
const page = renderReportPage(HOSTED, viewOf(reportOf('F2021')));

test('the page stands in the portal’s own page, with one head, one title and one main', () => {
  const elements = elementsOf(page);
  for (const name of ['html', 'head', 'title', 'body', 'main']) {
    expect(named(elements, name)).toHaveLength(1);
  }
  expect(page).toContain('<p><a href="/">示例市人民政府门户网站</a></p>');
  expect(page).toContain('<p>主办：示例市人民政府办公室</p>');
  expect(forbiddenIn(page)).toEqual([]);
});

test('what is not ours comes out byte for byte', () => {
  const [before, after] = EXAMPLE.split(CONTENT_MARK);
  expect(page.endsWith(after ?? '')).toBe(true);
  expect(page.startsWith(before?.split(HEAD_MARK)[0] ?? '')).toBe(true);
});

test('neither our header nor our footer is drawn', () => {
  expect(page).not.toContain('class="brand');
  expect(page).not.toContain('网站标识码');
});

test('large type and high contrast join the classes of the portal’s own <html>', () => {
  const host = shellOf(EXAMPLE.replace('<html lang="zh-CN">', '<html class="gov" lang="zh-CN">'));
  const large = renderReportPage(displayed({ ...FRAME, host }, 'large'), viewOf(reportOf('F2021')));
  expect(large).toContain('<html lang="zh-CN" class="gov large">');
});

test.each<[problem: string, text: string]>([
  ['noHtml', `${HEAD_MARK}${CONTENT_MARK}`],
  ['headMark', `<html><body>${CONTENT_MARK}</body></html>`],
  ['headMark', `<html>${HEAD_MARK}${HEAD_MARK}<body>${CONTENT_MARK}</body></html>`],
  ['contentMark', `<html>${HEAD_MARK}<body></body></html>`],
  ['contentMark', `<html>${CONTENT_MARK}${HEAD_MARK}</html>`],
  ['title', EXAMPLE.replace(HEAD_MARK, `<title>门户</title>${HEAD_MARK}`)],
  ['main', EXAMPLE.replace(CONTENT_MARK, `<main>${CONTENT_MARK}</main>`)],
  ['main', EXAMPLE.replace(CONTENT_MARK, `<div id="main">${CONTENT_MARK}</div>`)],
])('%s is named, and nothing is drawn with such a file', (problem, text) => {
  expect(parseHostShell(text)).toContain(problem);
});

test.each(['<script src="/a.js"></script>', '<style>a{}</style>', '<p style="color:red">'])(
  '%s is known to be stopped by the policy',
  (part) => {
    expect(isPartlyBlocked(EXAMPLE.replace(CONTENT_MARK, part + CONTENT_MARK))).toBe(true);
    expect(isPartlyBlocked(EXAMPLE)).toBe(false);
  },
);

/** `main` is ours in such a page, and `html.large` a class that only our display sets. */
const OWN = /^(?:main\b|html\.large$)/u;

test('no rule of the stylesheet reaches an element of the portal’s by its bare name', () => {
  const sheet = stylesheetsOf(FRAME.look.colors).find(({ within }) => within[0] === 'host');
  const selectors = [...(sheet?.text ?? '').matchAll(/(?:^|[{}])\s*([^{}@;]+)(?=\{)/gu)]
    .flatMap(([, group = '']) => group.split(','))
    .map((selector) => selector.trim());
  expect(selectors.length).toBeGreaterThan(100);
  expect(selectors.filter((each) => /^[a-z*]/u.test(each) && !OWN.test(each))).toEqual([]);
});
