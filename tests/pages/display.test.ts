import fc from 'fast-check';
import {
  DISPLAYS,
  FILE_FORMATS,
  displayed,
  pathIn,
  plainPath,
  renderGonePage,
  renderNotFoundPage,
  renderReportPage,
  splitDisplay,
} from '../../server/src/pages';
import { attributeOf, elementsOf, named, textOf } from './support/dom';
import { PAYLOADS } from './support/payloads';
import { BASE, FRAME, reportOf, viewOf } from './support/views';

const PATH = `${BASE}/jiaoyuju/2024`;
const view = viewOf(reportOf('F2021'));
const linksOf = (page: string) =>
  named(elementsOf(page), 'a').map((link) => [textOf(link), attributeOf(link, 'href')]);

describe('the ways in which a page is drawn', () => {
  test.each(DISPLAYS)('%s: its path is taken apart as it was put together', (display) => {
    const frame = displayed(FRAME, display);
    const path = pathIn(FRAME, PATH, display);
    expect(path).toBe(`${BASE}/_${display}/jiaoyuju/2024`);
    expect(splitDisplay(path.slice(BASE.length))).toEqual({ display, path: '/jiaoyuju/2024' });
    expect(plainPath(frame, path)).toBe(PATH);
    expect(pathIn(frame, path, undefined)).toBe(PATH);
    for (const other of DISPLAYS)
      expect(pathIn(frame, path, other)).toBe(pathIn(FRAME, PATH, other));
  });

  test('any other path stays whole', () => {
    const pieces = fc.constantFrom('/', '_', 'large', 'contrast', '-', 'a1', '2024', 'constructor');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const path = parts.join('');
        const { display, path: rest } = splitDisplay(path);
        expect(display ? `/_${display}${rest}` : rest).toBe(path);
        expect(display === undefined || rest === '' || rest.startsWith('/')).toBe(true);
      }),
    );
  });

  test('two switches lead to the same page, and back', () => {
    const switches = (display?: (typeof DISPLAYS)[number]) => {
      const frame = display ? displayed(FRAME, display) : FRAME;
      const page = renderReportPage(frame, { ...view, path: pathIn(FRAME, PATH, display) });
      return linksOf(page).filter(([label = '']) =>
        ['大字版', '标准字号', '高对比度', '标准配色'].includes(label),
      );
    };
    expect(switches()).toEqual([
      ['大字版', `${BASE}/_large/jiaoyuju/2024`],
      ['高对比度', `${BASE}/_contrast/jiaoyuju/2024`],
    ]);
    expect(switches('large')).toEqual([
      ['标准字号', PATH],
      ['高对比度', `${BASE}/_large-contrast/jiaoyuju/2024`],
    ]);
    expect(switches('large-contrast')).toEqual([
      ['标准字号', `${BASE}/_contrast/jiaoyuju/2024`],
      ['标准配色', `${BASE}/_large/jiaoyuju/2024`],
    ]);
  });

  test('the page says how it is drawn to its stylesheet alone', () => {
    const classOf = (page: string) => attributeOf(named(elementsOf(page), 'html')[0]!, 'class');
    expect(classOf(renderReportPage(FRAME, view))).toBeUndefined();
    expect(classOf(renderReportPage(displayed(FRAME, 'large-contrast'), view))).toBe(
      'large contrast',
    );
  });
});

describe('what stands beside a report', () => {
  test('contents lead to its six sections', () => {
    const elements = elementsOf(renderReportPage(FRAME, view));
    const ids = new Map(elements.map((each) => [attributeOf(each, 'id'), textOf(each)]));
    const contents = named(elements, 'nav').find(
      (nav) => attributeOf(nav, 'aria-label') === '目录',
    );
    const links = linksOf(renderReportPage(FRAME, view)).filter(([, href]) =>
      /^#r/u.test(href ?? ''),
    );
    expect(contents).toBeDefined();
    expect(links).toHaveLength(6);
    for (const [label, href = ''] of links) expect(ids.get(href.slice(1))).toBe(label);
  });

  const dataOf = (page: string): Record<string, unknown>[] =>
    named(elementsOf(page), 'script').map((block) => JSON.parse(textOf(block)));

  test('a schema.org Dataset names the report, its publisher and its data', () => {
    const [data] = dataOf(renderReportPage(displayed(FRAME, 'large'), view));
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: view.report.title,
      datePublished: '2025-01-20',
      temporalCoverage: '2024-01-01/2024-12-31',
      url: `https://www.example.gov.cn${PATH}`,
      publisher: { name: '示例市教育局', identifier: '11100000000013160U' },
      distribution: FILE_FORMATS.map(({ id, mediaType }) => ({
        encodingFormat: mediaType.split(';')[0],
        contentUrl: `https://www.example.gov.cn${PATH}.${id}`,
      })),
    });
  });

  test('an earlier edition is no dataset of its own', () => {
    const past = { ...view, edition: { ...view.edition, isLive: false } };
    expect(dataOf(renderReportPage(FRAME, past))).toEqual([]);
  });

  test.each(PAYLOADS)('%j in a title stays text in the data', (payload) => {
    const page = renderReportPage(FRAME, viewOf({ ...view.report, title: payload }));
    expect(dataOf(page).map(({ name }) => name)).toEqual([payload]);
  });
});

test.each([renderNotFoundPage(FRAME), renderGonePage(FRAME)])(
  'a page that says there is none is Chinese, not indexed, and leads to the column',
  (page) => {
    const [main] = named(elementsOf(page), 'main');
    expect(textOf(main!)).not.toMatch(/[a-z]/iu);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(linksOf(page)).toContainEqual(['返回政府信息公开年报', BASE]);
  },
);
