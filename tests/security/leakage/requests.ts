import fc from 'fast-check';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What stands in the database, as somebody outside might know or guess it. */
export interface Known {
  readonly slug: string;
  readonly report: string;
  readonly organ: string;
  readonly notice: string;
  readonly canary: string;
}

const COLUMN = '/zfxxgk/zfxxgknb';
const API = '/api/disclosure-report/v1';
const TYPES = ['report', 'organ', 'edition', 'event', 'approval', 'comment', 'organ-scope', 'fact'];

const publicPaths = ({ slug }: Known): string[] => {
  const years = ['2022', '2023', '2024'];
  const endings = [
    '',
    '.json',
    '.csv',
    '.docx',
    '.xlsx',
    '.pdf',
    '/aggregate',
    '/v1',
    '/v2',
    '/v9',
  ];
  const tables = ['/proactive.csv', '/requests.json', '/proceedings.csv'];
  const reports = years.flatMap((year) =>
    [...endings, ...tables].map((ending) => `${COLUMN}/${slug}/${year}${ending}`),
  );
  const lists = [
    '',
    '/organs',
    '/2024',
    '/2023',
    '/2024/missing',
    '/search',
    '/feed.xml',
    '/compare',
  ];
  const inset = ['fragment', 'embed'].flatMap((kind) =>
    years.map((year) => `${COLUMN}/${kind}/${slug}/${year}`),
  );
  const others = ['/sitemap.xml', '/openapi.json', `/${slug}`, '/compare/x', `/${slug}/x`];
  const api = ['editions', 'organs', 'facts', 'openapi.json', 'reports'].map(
    (it) => `${API}/${it}`,
  );
  const asked = [
    ...['2022', '2023', '2024'].map((year) => `${API}/editions?organ=${slug}&year=${year}`),
    `${API}/facts?organ=${slug}&year=2024`,
    `${API}/series?cell=requests.received.total`,
  ];
  return [
    ...api,
    ...asked,
    ...reports,
    ...inset,
    ...[...lists, ...others].map((path) => COLUMN + path),
  ];
};

const closedPaths = ({ report, organ, notice }: Known): string[] => [
  ...TYPES.flatMap((name) => [
    `/api/${name}s`,
    `/api/disclosure-report/${name}s`,
    `/api/disclosure-report/${name}s/${report}`,
    `/content-manager/collection-types/plugin::disclosure-report.${name}`,
    `/content-manager/relations/plugin::disclosure-report.${name}/organ`,
  ]),
  ...[
    '/api/notices',
    `/api/notices/${notice}`,
    '/api/upload/files',
    '/api/users',
    '/api/i18n/locales',
  ],
  ...[
    '/disclosure-report/board',
    '/disclosure-report/mine',
    `/disclosure-report/reports/${report}`,
  ],
  ...[`/disclosure-report/reports/${report}/files/json`, '/disclosure-report/audit/export'],
  ...[`/api/disclosure-report/v1/reports/${organ}`, '/admin/init', '/uploads/', '/_health'],
  `/content-manager/collection-types/plugin::disclosure-report.report/${report}`,
];

const STATUS = ['draft', 'zzz', '', 'DRAFT', 'modified'];

const parameters = ({ canary, report, organ }: Known): string[] => [
  ...STATUS.map((status) => `status=${status}`),
  ...[
    'status[]=published',
    'status[]=draft',
    'publicationState=preview',
    '_publicationState=preview',
  ],
  ...['publicationFilter=never-published', 'hasPublishedVersion=false', 'lookup[state]=drafting'],
  ...['populate=*', 'populate=deep', 'populate[report]=true', 'populate[report][populate]=*'],
  ...['populate[organ][fields]=contact', 'populate[organs]=true', 'populate[createdBy]=*'],
  ...[
    'fields=*',
    'fields[]=waivers',
    'fields[0]=state',
    'sort=report.title:asc',
    'sort[report]=title',
  ],
  ...['sort=-updatedAt', 'locale=*', 'locale=zh-Hans', 'locale[]=', 'count=true', 'withCount=true'],
  ...['pagination[pageSize]=1000', 'pagination[limit]=-1', 'pagination[start]=0', 'page=2', 'p=1'],
  ...[
    `_q=${canary}`,
    `q=${canary}`,
    `q=${encodeURIComponent('草稿')}`,
    `filters[documentId]=${report}`,
  ],
  ...[
    `filters[report][title][$contains]=${canary}`,
    `filters[report][contact][$startsWith]=${canary}`,
  ],
  ...[`filters[$or][0][report][documentId]=${report}`, `where[report]=${report}`, `organ=${organ}`],
  ...[`filters[createdBy][resetPasswordToken][$notNull]=true`, `filters[report][state]=drafting`],
  ...[
    'edition=draft',
    'v=working',
    'preview=1',
    'draft=true',
    'from=working',
    'to=last',
    'a[__proto__]=1',
  ],
];

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'strapi-response-format': 'v4' },
  { accept: 'application/json' },
  { accept: 'text/csv;q=1, */*;q=0.1' },
  { accept: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { 'accept-encoding': 'gzip, br' },
  { 'x-forwarded-host': 'evil.example', 'x-http-method-override': 'PUT' },
  { origin: 'https://evil.example', referer: 'https://evil.example/' },
  { 'x-original-url': '/disclosure-report/board', 'x-rewrite-url': '/disclosure-report/board' },
  { range: 'bytes=0-9999' },
];

/** Other spellings of one path, some of which a careless server takes for it. */
const SPELLINGS: readonly ((path: string) => string)[] = [
  (path) => path.toUpperCase(),
  (path) => `${path}/`,
  (path) => path.replaceAll('/', '//'),
  (path) => path.replace(/[a-z](?=[^/]*$)/u, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => path.replace(/[a-z](?=[^/]*$)/u, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path}%00`,
  (path) => `${path};v=draft`,
  (path) => `/x/..${path}`,
  (path) => `/%2e%2e${path}`,
  (path) => `${path}.json.json`,
  (path) => path.replace(/\/([^/]*)$/u, '%2f$1'),
];

const QUERIES = ({ canary, report, notice }: Known): string[] => [
  '{ __schema { types { name fields { name } inputFields { name } } } }',
  '{ noticesNotices { text documentId report { title } organ { name } } }',
  '{ noticesNotices { text organs { name contact } } }',
  '{ noticesNotices_connection { nodes { text report { title } } } }',
  `{ noticesNotices(filters: { report: { title: { contains: "${canary}" } } }) { text } }`,
  '{ noticesNotices(sort: "report.title:asc") { text } }',
  '{ noticesNotices(status: DRAFT) { text } }',
  `{ noticesNotice(documentId: "${notice}") { text report { documentId title } } }`,
  '{ disclosureReportReports { title } }',
  '{ reports { title } }',
  `{ report(documentId: "${report}") { title } }`,
  '{ editions { content } events { payload } }',
  '{ disclosureReportOrgans(status: DRAFT) { name } }',
  '{ uploadFiles { name url related { __typename } } }',
  '{ me { id } }',
  '{ noticesNotices { text documentId } }',
  `{ noticesNotice(documentId: "${notice}") { text createdAt } }`,
  '{ __type(name: "NoticesNotice") { fields { name type { name } } } }',
  '{ __type(name: "NoticesNoticeFiltersInput") { inputFields { name type { name } } } }',
];

const joined = (path: string, query: readonly string[]): string =>
  query.length > 0 ? `${path.includes('?') ? '&' : '?'}${query.join('&')}` : '';

/** Every query of GraphQL, and as many more as are wanted over everything else that can be reached. */
export function requestsFor(known: Known, count: number): Request[] {
  const queries = QUERIES(known).map((query) => ({
    ...{ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ query }),
  }));
  const asked = fc.record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS'),
    path: fc.oneof(fc.constantFrom(...publicPaths(known)), fc.constantFrom(...closedPaths(known))),
    spelling: fc.oneof(
      { weight: 2, arbitrary: fc.constant((path: string) => path) },
      { weight: 1, arbitrary: fc.constantFrom(...SPELLINGS) },
    ),
    query: fc.subarray(parameters(known), { maxLength: 3 }),
    headers: fc.constantFrom(...HEADERS),
  });
  const generated = fc.sample(asked, count - queries.length);
  return [
    ...queries,
    ...generated.map(({ method, path, spelling, query, headers }) => ({
      ...{ method, headers },
      path: spelling(path) + joined(path, query),
    })),
  ];
}
