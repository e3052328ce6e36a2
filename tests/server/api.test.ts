import Ajv2020 from 'ajv/dist/2020';
import { RESOURCES } from '../../server/src/services/v1/resource';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const API = '/api/disclosure-report/v1';
const CELL = 'requests.received.naturalPerson';
const SERIES = `/series?cell=${CELL}`;

type Row = Record<string, unknown>;
interface Operation {
  responses: Record<string, { content?: { 'application/json': { schema: object } } }>;
}

let app: TestApp;
let clerk: Clerk;
let paths: Record<string, { get: Operation }>;
let withdrawn: string;
let slugs: string[];

const ajv = new Ajv2020({ strict: false });

/** Every answer is held against the document that the API gives of itself. */
async function get(address: string, status = 200) {
  const response = await app.request().get(API + address);
  const [path = ''] = address.split('?', 1);
  const schema = paths[path]?.get.responses[status]?.content?.['application/json'].schema;
  const problems = schema && !ajv.validate(schema, response.body) ? ajv.errorsText() : '';
  expect([address, response.status, Boolean(schema), problems]).toEqual([
    address,
    status,
    true,
    '',
  ]);
  return response;
}

async function all(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = '';
  do {
    const { body } = await get(address + cursor);
    rows.push(...body.data);
    cursor = body.next === null ? '' : `&cursor=${body.next}`;
  } while (cursor !== '');
  return rows;
}

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  paths = (await app.request().get(`${API}/openapi.json`).expect(200)).body.paths;
  const finance = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
  const water = await clerk.organ('示例市水务局');
  const silent = await clerk.organ('示例市林业局');
  for (const year of [2021, 2022, 2023]) await clerk.published(finance, year);
  withdrawn = await clerk.published(water, 2023);
  await clerk.published(water, 2022);
  await clerk.soundReport(silent, 2022);
  await clerk.soundReport(water, 2024);
  await clerk.act(withdrawn, 'withdraw', { reason: '数据有误' });
  slugs = (await app.strapi.db.query('plugin::disclosure-report.organ').findMany())
    .filter(({ name }) => name !== '示例市林业局')
    .map(({ slug }) => slug)
    .sort();
});
afterAll(() => app?.destroy());

test('the document lists every address there is', () => {
  expect(Object.keys(paths)).toEqual(RESOURCES.map(({ path }) => path));
});

describe('what is published', () => {
  test('editions are those that are current', async () => {
    const { body } = await get('/editions');
    const found = body.data.map(({ slug, year }: Row) => `${slug} ${year}`).sort();
    const [finance, water] = slugs;
    expect(found).toHaveLength(4);
    expect(found).not.toContain(`${water} 2023`);
    expect(found).not.toContain(`${finance} 2024`);
    const { body: one } = await get(`/editions?year=2022&organ=${body.data[0].slug}`);
    expect(one.data).toHaveLength(1);
    await app.request().get(one.data[0].json).expect(200);
  });

  test('organs are those that have one', async () => {
    expect((await get('/organs')).body.data.map(({ slug }: Row) => slug)).toEqual(slugs);
    expect((await get('/organs?kind=county')).body.data).toEqual([]);
  });

  test('facts are the figures of each report’s own data', async () => {
    const { body } = await get('/editions?year=2022&limit=1');
    const [{ slug, json }] = body.data;
    const { cells } = (await app.request().get(json)).body;
    const facts = await all(`/facts?organ=${slug}&year=2022&limit=50`);
    expect(facts).toHaveLength(Object.keys(cells).length);
    for (const { table, row, column, value } of facts) {
      const id = `${table}.${row}.${column}`;
      const own = cells[id].value;
      expect([id, typeof own === 'string' ? Number(value) : value]).toEqual([
        id,
        typeof own === 'string' ? Number(own) : own,
      ]);
    }
  });

  test('a series is one cell over organs and years', async () => {
    const rows = await all(`${SERIES}&limit=3`);
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ table, row, column }) => `${table}.${row}.${column}`))).toEqual(
      new Set([CELL]),
    );
  });
});

test.each(['/editions?', '/organs?', '/facts?year=2022&', `${SERIES}&`])(
  '%s pages hold each row once, in the same order',
  async (address) => {
    const whole = await all(`${address}limit=500`);
    expect(whole.length).toBeGreaterThan(1);
    expect(await all(`${address}limit=${Math.ceil(whole.length / 3)}`)).toEqual(whole);
  },
);

test('only the fields that are asked for', async () => {
  const { body } = await get('/editions?fields=year,slug&limit=1');
  expect(Object.keys(body.data[0])).toEqual(['year', 'slug']);
});

test.each([
  ['/editions?status=draft', 'status'],
  ['/editions?fields=waivers', 'fields'],
  ['/editions?fields=year,year', 'fields'],
  ['/editions?year=2022&year=2023', 'year'],
  ['/editions?year=22', 'year'],
  ['/editions?limit=0', 'limit'],
  ['/editions?limit=501', 'limit'],
  ['/editions?cursor=YWJj', 'cursor'],
  ['/organs?__proto__=1', '__proto__'],
  ['/facts?row[$ne]=1', 'row[$ne]'],
  ['/series', 'cell'],
  ['/series?cell=requests', 'cell'],
])('%s is refused in both languages', async (address, field) => {
  const { body } = await get(address, 400);
  expect(body.error.details).toEqual({ code: 'badInput', fields: [field] });
  expect(body.error.message).toMatch(/参数不对.*Wrong parameters/su);
  expect(body.error.message).toContain(field);
});

test('what has not changed is not sent again, and any site may read it without credentials', async () => {
  const { headers } = await get('/organs');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['access-control-allow-credentials']).toBeUndefined();
  const again = await app
    .request()
    .get(`${API}/organs`)
    .set('If-None-Match', String(headers['etag']));
  expect([again.status, again.text]).toEqual([304, '']);
  const other = await app
    .request()
    .get(`${API}/editions`)
    .set('If-None-Match', String(headers['etag']));
  expect(other.status).toBe(200);
  await app.request().options(`${API}/organs`).expect(204);
});

test('nothing can be written', async () => {
  for (const method of ['post', 'put', 'delete'] as const) {
    await app.request()[method](`${API}/editions`).send({}).expect(405);
  }
  await app.request().get(`${API}/reports`).expect(404);
});
