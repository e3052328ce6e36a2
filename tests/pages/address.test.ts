import fc from 'fast-check';
import { TABLE_IDS } from '../../domain/form';
import {
  FILE_FORMATS,
  TEXT_FORMATS,
  parseAddress,
  pathOf,
  type Address,
} from '../../server/src/pages';

const slug = fc.constantFrom('jiaoyuju', 'a1', 'shi-li-xian');
const year = fc.integer({ min: 1000, max: 2999 });

const part = fc.integer({ min: 2, max: 99999 });

const addresses: fc.Arbitrary<Address> = fc.oneof(
  fc.constant({ page: 'column' } as const),
  fc.constant({ page: 'search' } as const),
  fc.constant({ page: 'feed' } as const),
  fc.constant({ page: 'embedScript' } as const),
  fc.record({
    page: fc.constantFrom('fragment' as const, 'embed' as const),
    slug,
    year,
    scope: fc.constantFrom('own' as const, 'aggregate' as const),
  }),
  fc.constantFrom<Address>(
    { page: 'compare', of: 'nothing' },
    { page: 'compare', of: 'years', slug: 'a1', scope: 'own', years: [2022, 2023, 2024] },
    { page: 'compare', of: 'years', slug: 'a1', scope: 'aggregate', years: [2022, 2024] },
    { page: 'compare', of: 'editions', slug: 'a1', scope: 'own', year: 2024, numbers: [1, 2] },
    {
      page: 'compare',
      of: 'editions',
      slug: 'a1',
      scope: 'aggregate',
      year: 2024,
      numbers: [1, 9],
    },
    { page: 'compare', of: 'organs', year: 2024, slugs: ['a1', 'b2'] },
  ),
  fc.record({ page: fc.constant('sitemap' as const), part: fc.integer({ min: 1, max: 9999 }) }),
  fc.constant({ page: 'sitemap' } as const),
  fc.record(
    { page: fc.constantFrom('year' as const, 'missing' as const), year, part },
    { requiredKeys: ['page', 'year'] },
  ),
  fc.record({ page: fc.constant('organs' as const), part }, { requiredKeys: ['page'] }),
  fc.record({ page: fc.constant('organ' as const), slug }),
  fc.record(
    {
      page: fc.constant('report' as const),
      slug,
      year,
      scope: fc.constantFrom('own' as const, 'aggregate' as const),
      format: fc.constantFrom('html' as const, ...FILE_FORMATS.map(({ id }) => id)),
      number: fc.integer({ min: 1, max: 9999 }),
    },
    { requiredKeys: ['page', 'slug', 'year', 'scope', 'format'] },
  ) as fc.Arbitrary<Address>,
  fc.record({
    page: fc.constant('report' as const),
    slug,
    year,
    scope: fc.constantFrom('own' as const, 'aggregate' as const),
    table: fc.constantFrom(...TABLE_IDS),
    format: fc.constantFrom(...TEXT_FORMATS),
  }),
);

test('a path leads back to its address', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseAddress(pathOf('', address))).toEqual(address);
    }),
  );
});

test('an address has one path only: what parses is written the same way', () => {
  const pieces = fc.constantFrom(
    '/',
    'v1',
    'v01',
    '2024',
    '.json',
    '.csv',
    'requests',
    'aggregate',
    'organs',
    'missing',
    'search',
    'compare',
    'fragment',
    'embed',
    '2023',
    'p1',
    'p2',
    'p02',
    'a1',
    'A',
    '%2f',
    '..',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const path = parts.join('');
      const address = parseAddress(path);
      if (address) expect(pathOf('', address)).toBe(path);
    }),
  );
});

test.each([
  '/compare/a1',
  '/compare/a1/2024',
  '/compare/a1/2024/2023',
  '/compare/a1/2024/2024',
  '/compare/a1/2024/v2/v1',
  '/compare/a1/2024/v1',
  '/compare/2024/a1',
  '/compare/2024/a1/a1',
  '/compare/2024/aggregate/a1',
  '/compare/2024/a1/compare',
  '/compare/a1/2018/2019/2020/2021/2022/2023/2024',
  '/compare.json',
  '/assets',
  '/feed/2024',
  '/A1',
  '/2024.json',
  '/organs.json',
  '/search.json',
  '/search/p2',
  '/2024/p1',
  '/2024/p0',
  '/2024/p100000',
  '/2024/missing/x',
  '/organs/p1',
  '/fragment',
  '/fragment/a1',
  '/fragment/a1/2024/v1',
  '/fragment/a1/2024.json',
  '/embed/a1/2024/x',
  '/embed/frame',
  '/embed/embed/2024',
  '/feed',
  '/sitemap',
  '/sitemap/0.xml',
  '/sitemap/01.xml',
  '/sitemap/1',
  '/feed.xml.json',
  '/a1.json',
  '/a1.csv',
  '/2024.csv',
  '/a1/2024/requests',
  '/a1/2024/nothing.csv',
  '/a1/2024/requests/v1.csv',
  '/a1/2024.csv.json',
  '/a1/24',
  '/a1/2024/v1/v2',
  'a1',
  '/a1/2024/aggregate/',
])('%s is no address', (path) => {
  expect(parseAddress(path)).toBeUndefined();
});
