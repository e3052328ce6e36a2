import { createStore } from '../../server/src/store';
import { serviceOf } from '../../server/src/services';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;
let organ: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
});
afterAll(() => app?.destroy());

const SOURCE = {
  historical: true,
  name: '本机关网站发布的年报',
  url: 'https://www.shili.example/nb/2020.html',
  publishedOn: '2021-01-20',
};
const mark = async (documentId: string, body: object) =>
  clerk.act(documentId, 'historical', {
    version: (await clerk.status(documentId)).version,
    ...body,
  });

let refusedReport = '';
const refused = async (): Promise<string> => {
  refusedReport ||= await clerk.report(organ, 2022);
  return refusedReport;
};

test('an earlier report entered as printed is published with its blanks and its own date', async () => {
  const documentId = await clerk.report(organ, 2020);
  const before = await clerk.status(documentId);
  expect((await clerk.act(documentId, 'submit', await clerk.seen(documentId))).status).toBe(400);
  const { body, status } = await mark(documentId, SOURCE);
  expect([status, body.historical, body.version]).toEqual([200, true, before.version + 1]);
  expect(body.findings.map(({ severity }: { severity: string }) => severity)).not.toContain(
    'error',
  );
  await clerk.act(documentId, 'submit', await clerk.seen(documentId));
  await clerk.approve(documentId);
  const published = await clerk.act(documentId, 'publish', await clerk.seen(documentId));
  expect(published.body.editions).toMatchObject([{ publishedOn: '2021-01-20', live: true }]);
  const page = await app.request().get(published.body.path).expect(200);
  expect(page.text).toContain('按原件录入');
  const events = await createStore(app.strapi).events.since(-1, 100);
  const marked = events.find(({ action }) => action === 'report.historical');
  expect(JSON.parse(marked?.payload ?? '{}')).toMatchObject({ source: { name: SOURCE.name } });
});

test('the mark can be taken back, and every check applies again', async () => {
  const documentId = await clerk.report(organ, 2019);
  await mark(documentId, SOURCE);
  const { body } = await mark(documentId, {
    historical: false,
    name: '',
    url: '',
    publishedOn: '',
  });
  const severities = body.findings.map(({ severity }: { severity: string }) => severity);
  expect(body.historical).toBe(false);
  expect(severities).toContain('error');
});

test.each([
  ['without a name', { ...SOURCE, name: ' ' }, 'sourceRequired'],
  ['with an address that runs', { ...SOURCE, url: 'javascript:alert(1)' }, 'badUrl'],
  ['with another date', { ...SOURCE, publishedOn: '2021年1月20日' }, 'badDate'],
  ['with an unknown member', { ...SOURCE, extra: 1 }, 'badInput'],
])('is refused %s', async (_how, body, code) => {
  const documentId = await refused();
  const response = await mark(documentId, body);
  expect([response.status, response.body.error.details.code]).toEqual([400, code]);
  expect((await clerk.status(documentId)).historical).toBe(false);
});

test('is not for the year that is reported on now', async () => {
  const year = serviceOf(app.strapi, 'clock').reportingYear();
  const documentId = await clerk.report(organ, year);
  expect((await clerk.status(documentId)).actions).not.toContain('historical');
  expect((await mark(documentId, SOURCE)).body.error.details.code).toBe('notHistorical');
});

test('an older version of the report is refused', async () => {
  const documentId = await clerk.report(organ, 2023);
  const response = await clerk.act(documentId, 'historical', { version: 0, ...SOURCE });
  expect([response.status, response.body.error.details.code]).toEqual([409, 'stale']);
});
