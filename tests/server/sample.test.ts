import { SAMPLE_ORGANS, sampleReports, seedSample } from '../../examples/portal/src/sample';
import logins from '../../examples/portal/src/sample/logins.json';
import { bootStrapi, type TestApp } from '../support/boot';

const REPORT = 'plugin::disclosure-report.report';
const EDITION = 'plugin::disclosure-report.edition';
const ORGAN = 'plugin::disclosure-report.organ';

const reports = sampleReports();
const inState = (...states: string[]) =>
  reports.filter(({ state }) => states.includes(state)).length;

let app: TestApp;
beforeAll(async () => {
  app = await bootStrapi();
  await app.strapi.db.query('admin::user').deleteMany({});
  await seedSample(app.strapi);
});
afterAll(() => app?.destroy());

const count = (uid: string, where: object = {}): Promise<number> =>
  app.strapi.db.query(uid).count({ where });

test('everything is there, in its state', async () => {
  expect(await count(ORGAN)).toBe(SAMPLE_ORGANS.length);
  expect(await count(REPORT)).toBe(reports.length);
  expect(await count(REPORT, { state: 'drafting' })).toBe(inState('drafting'));
  expect(await count(REPORT, { state: 'submitted' })).toBe(inState('submitted'));
  expect(await count(EDITION)).toBe(inState('published') + 2 * inState('corrected'));
  expect(await count(EDITION, { liveSlot: { $notNull: true } })).toBe(
    inState('published', 'corrected'),
  );
});

test('a report is dated as it was published', async () => {
  const edition = await app.strapi.db
    .query(EDITION)
    .findOne({ where: { year: '2023', organName: '示例市财政局' } });
  const sample = reports.find(({ organ, year }) => organ === 'caizhengju' && year === 2023);
  expect(edition.publishedOn).toBe(sample?.publishedOn);
});

test('a correction leaves the first edition behind and says what was changed', async () => {
  const editions = await app.strapi.db.query(EDITION).findMany({
    where: { year: '2024', organName: '示例市市场监督管理局' },
    orderBy: { number: 'asc' },
  });
  expect(editions.map(({ number, liveSlot }) => [number, liveSlot !== null])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(JSON.parse(editions[0].content).correctionNote).toBeNull();
  expect(JSON.parse(editions[1].content).correctionNote).toContain('更正为');
});

test('the audit chain holds', async () => {
  const audit = app.strapi.plugin('disclosure-report').service('audit');
  expect(await audit.verify()).toMatchObject({ ok: true });
});

test('what is there already is left alone', async () => {
  await seedSample(app.strapi);
  expect(await count(ORGAN)).toBe(SAMPLE_ORGANS.length);
  expect(await count('admin::user')).toBe(logins.length);
});

describe('the printed logins', () => {
  test.each(logins)('$nameZh', async ({ email, password }) => {
    const answer = await app.request().post('/admin/login').send({ email, password });
    expect(answer.status).toBe(200);
    const own = await app
      .request()
      .get('/admin/users/me/permissions')
      .set('Authorization', `Bearer ${answer.body.data.token}`);
    const actions = own.body.data.map(({ action }: { action: string }) => action);
    expect(actions).toContain('plugin::disclosure-report.read');
    expect(actions).toContain('plugin::content-manager.explorer.read');
  });
});
