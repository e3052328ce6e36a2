import { renderColumnPage } from '../../server/src/pages';
import { columnView } from '../../server/src/services/site/listing';
import { feedOf, sitemapOf } from '../../server/src/services/site/maps';
import { createOrganIndex } from '../../server/src/services/site/organIndex';
import { makeTable } from '../../server/src/services/site/table';
import { createTurnstile } from '../../server/src/services/site/turnstile';
import { ORGAN_KINDS } from '../../domain/organ';
import type { EditionIndexRow, OrganRow } from '../../server/src/store';
import { attributeOf, elementsOf, named } from './support/dom';
import { BASE, FRAME } from './support/views';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const MANY = 5_000;

function organOf(index: number, changes: Partial<OrganRow> = {}): OrganRow {
  return {
    documentId: `d${index}`,
    name: `示例省示例市第${index}示例区文化广电和旅游体育事业发展局`,
    shortName: null,
    code: null,
    slug: `shili-wenhua-guangdian-lvyou-${index}`,
    formerSlugs: [],
    kind: ORGAN_KINDS[index % ORGAN_KINDS.length]!.id,
    level: null,
    order: index,
    ruleMaking: false,
    siteName: null,
    siteDomain: null,
    siteCode: null,
    contact: null,
    validFrom: null,
    validUntil: null,
    parentDocumentId: null,
    successorDocumentId: null,
    ...changes,
  };
}

const editionOf = (organ: OrganRow, year: number): EditionIndexRow => ({
  documentId: `e${organ.documentId}-${year}`,
  slot: `${organ.documentId}:${year}:own`,
  live: true,
  number: 1,
  organDocumentId: organ.documentId,
  organCode: '11100000000013160U',
  organName: organ.name,
  year: String(year),
  scope: 'own',
  digest: '',
  releasedAt: `${year + 1}-01-20T01:00:00.000Z`,
  publishedOn: `${year + 1}-01-20`,
  historical: false,
  withdrawnAt: null,
});

const tableOf = (organs: readonly OrganRow[], years: readonly number[]) =>
  makeTable(
    organs,
    organs.flatMap((organ) => years.map((year) => editionOf(organ, year))),
    [],
  );

describe('the column of 5,000 organs and seven years', () => {
  const organs = Array.from({ length: MANY }, (_, index) => organOf(index));
  const table = tableOf(organs, YEARS);
  const pagesOf = (list: 'year' | 'organs'): string[] => {
    const pages: string[] = [];
    for (let part = 1; ; part += 1) {
      const view = columnView(
        BASE,
        table,
        { list, ...(list === 'year' && { year: 2023 }), part },
        true,
      );
      if (!view) return pages;
      pages.push(renderColumnPage(FRAME, view));
    }
  };
  const linksOf = (page: string) =>
    named(elementsOf(page), 'a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((href) => href.startsWith(`${BASE}/shili`));

  test.each(['year', 'organs'] as const)('by %s: every one once, in pages of 60 kB', (list) => {
    const pages = pagesOf(list);
    const links = pages.map(linksOf);
    const expected = organs.map(({ slug }) => `${BASE}/${slug}${list === 'year' ? '/2023' : ''}`);
    expect(links.flat().sort()).toEqual(expected.sort());
    expect(Math.max(...links.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(Math.max(...pages.map((page) => Buffer.byteLength(page)))).toBeLessThanOrEqual(60_000);
  });

  test('the map of the column names every page once, in files that are not large', () => {
    const index = sitemapOf(FRAME, table) ?? '';
    const parts = index.match(/<loc>[^<]*\/sitemap\/\d+\.xml<\/loc>/gu) ?? [];
    expect(parts).toHaveLength(Math.ceil((2 + YEARS.length + MANY * (1 + YEARS.length)) / 5_000));
    const files = parts.map((_, at) => sitemapOf(FRAME, table, at + 1) ?? '');
    const urls = files.flatMap((file) => file.match(/<loc>[^<]*<\/loc>/gu) ?? []);
    expect(new Set(urls).size).toBe(2 + YEARS.length + MANY * (1 + YEARS.length));
    expect(sitemapOf(FRAME, table, parts.length + 1)).toBeUndefined();
    expect(Math.max(...files.map((file) => Buffer.byteLength(file)))).toBeLessThan(1_000_000);
  });

  test('the longest names there can be make more pages, not heavier ones', () => {
    const long = organs.slice(0, 150).map((organ) => ({ ...organ, name: '县'.repeat(255) }));
    const view = columnView(BASE, tableOf(long, [2023]), { list: 'year' }, false);
    expect(view?.paging.parts).toBeGreaterThan(2);
    expect(Buffer.byteLength(renderColumnPage(FRAME, view!))).toBeLessThanOrEqual(60_000);
  });
});

describe('the feed', () => {
  const organs = [organOf(1, { name: '示例<市>&"\u0001局' }), organOf(2)];
  const released = (organ: OrganRow, year: number, releasedAt: string) => ({
    ...editionOf(organ, year),
    releasedAt,
  });
  const table = makeTable(
    organs,
    [
      released(organs[0]!, 2019, '2026-02-01T01:00:00.000Z'),
      released(organs[1]!, 2025, '2026-01-20T01:00:00.000Z'),
    ],
    [],
  );
  const feed = feedOf(FRAME, table) ?? '';

  test('names what was released last first, with the day of the original', () => {
    expect(feed.match(/<published>[^<]*/gu)).toEqual([
      '<published>2020-01-20T00:00:00+08:00',
      '<published>2026-01-20T00:00:00+08:00',
    ]);
    expect(feed.match(/<updated>[^<]*/gu)?.[0]).toBe('<updated>2026-02-01T01:00:00.000Z');
    expect(feed).toContain(`<id>https://www.example.gov.cn${BASE}/${organs[0]!.slug}/2019</id>`);
  });

  test('is XML whatever the names hold', () => {
    expect(feed).toContain('示例&lt;市&gt;&amp;&quot;局');
    expect(feed).not.toContain('\u0001');
  });

  test('and the map need a domain and something to tell', () => {
    const nameless = { ...FRAME, site: { ...FRAME.site, domain: '' } };
    expect(feedOf(nameless, table)).toBeUndefined();
    expect(sitemapOf(nameless, table)).toBeUndefined();
    expect(feedOf(FRAME, makeTable(organs, [], []))).toBeUndefined();
  });
});

test('the organs that are missing are those that existed and published nothing', () => {
  const organs = [
    organOf(1),
    organOf(2),
    organOf(3, { validUntil: '2022-12-31' }),
    organOf(4, { validFrom: '2025-01-01' }),
  ];
  const table = makeTable(organs, [editionOf(organs[0]!, 2023)], []);
  const missing = columnView(BASE, table, { list: 'missing', year: 2023 }, true);
  expect(missing?.organs.map(({ name }) => name)).toEqual([organs[1]!.name]);
  expect(columnView(BASE, table, { list: 'missing', year: 2022 }, true)).toBeUndefined();
});

describe('organs by pinyin', () => {
  const organs = [
    organOf(1, { name: '示例市发展和改革委员会', shortName: '发改委' }),
    organOf(2, { name: '示例市财政局' }),
    organOf(3, { name: '长安街道办事处' }),
  ];
  const find = createOrganIndex();

  test.each([
    ['发改委', [1]],
    ['fgw', [1]],
    ['fagaiwei', [1]],
    ['czj', [2]],
    ['cai zheng', [2]],
    ['shilishi', [1, 2]],
    ['changan', [3]],
    ['办事处', [3]],
    ['constructor', []],
    ['', []],
  ])('%s', async (asked, expected) => {
    const found = await find(organs, asked);
    expect(found.map(({ documentId }) => documentId)).toEqual(expected.map((index) => `d${index}`));
  });

  test('follows an organ that is renamed', async () => {
    const renamed = [organOf(2, { name: '示例市审计局' })];
    expect(await find(renamed, 'sjj')).toHaveLength(1);
    expect(await find(renamed, 'czj')).toHaveLength(0);
  });
});

test('a turnstile lets some in, lets some wait, and turns the others away', async () => {
  const enter = createTurnstile(2, 3);
  let inside = 0;
  let most = 0;
  const visit = () =>
    enter(async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      return true;
    });
  const visits = await Promise.all(Array.from({ length: 10 }, visit));
  expect(visits.filter((seen) => seen)).toHaveLength(5);
  expect(most).toBe(2);
  await expect(enter(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await visit()).toBe(true);
});
