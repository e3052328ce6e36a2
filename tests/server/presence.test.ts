import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const START = Date.parse('2025-01-20T02:00:00.000Z');
const SECOND = 1000;

let app: TestApp;
let clerk: Clerk;
let other: Clerk;
let id: string;
let now = START;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  other = clerkOf(app, app.approver);
  id = await clerk.report(await clerk.organ('示例市同编局'));
  const clock = app.strapi.plugin('disclosure-report').service('clock') as { now: () => Date };
  clock.now = () => new Date(now);
});
afterAll(() => app?.destroy());

const open = async (by: Clerk, changed = false, report = id) =>
  (await by.act(report, 'presence', { changed })).body;
const rows = () => app.strapi.db.connection('disclosure_presences').select('*');
const later = (seconds: number) => {
  now += seconds * SECOND;
};

test('two who have one report open are told of each other, and of nobody else', async () => {
  expect(await open(clerk)).toMatchObject({ others: [] });
  expect((await open(other)).others).toEqual([{ name: 'Fixture User', changedAgo: null }]);
  expect((await open(clerk)).others).toEqual([{ name: 'Fixture User', changedAgo: null }]);
  const elsewhere = await clerk.report(await clerk.organ('示例市另一局'));
  expect((await open(other, false, elsewhere)).others).toEqual([]);
});

test('the time is that of the last typing, by the server’s clock', async () => {
  await open(other, true);
  later(50);
  await open(other);
  expect((await open(clerk)).others).toEqual([{ name: 'Fixture User', changedAgo: 50 }]);
});

test('whoever is not heard of any more is forgotten, in the database too', async () => {
  later(70);
  expect((await open(clerk)).others).toEqual([]);
  const left = (await rows()).filter(({ report }: { report: string }) => report === id);
  expect(left.map(({ person }: { person: string }) => person)).toEqual([app.superAdmin.documentId]);
});

test('it tells the version that is saved by now', async () => {
  const { version } = await clerk.status(id);
  expect(await open(other)).toMatchObject({ version });
  await clerk.save(id, { version, contact: '改' });
  expect(await open(other)).toMatchObject({ version: version + 1 });
});

test('many windows of one person at the same moment make one row', async () => {
  const one = await clerk.report(await clerk.organ('示例市多窗局'));
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => other.act(one, 'presence', { changed: true })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  const stored = (await rows()).filter(({ report }: { report: string }) => report === one);
  expect(stored).toHaveLength(1);
});

test.each([
  ['nothing', {}],
  ['a word', { changed: 'yes' }],
  ['a name', { changed: true, name: '冒名' }],
])('%s is refused', async (_, body) => {
  expect((await clerk.act(id, 'presence', body)).status).toBe(400);
});

test('neither the chain nor a report that is not there learns of it, and a deleted one takes it along', async () => {
  const events = await createStore(app.strapi).events.since(-1, 1000);
  expect(events.map(({ action }) => action).filter((each) => each.includes('presence'))).toEqual(
    [],
  );
  expect((await clerk.act('absent', 'presence', { changed: false })).status).toBe(404);
  const draft = await clerk.report(await clerk.organ('示例市待删局'));
  await open(clerk, true, draft);
  await clerk.content('delete', `plugin::disclosure-report.report/${draft}`).expect(200);
  expect((await rows()).filter(({ report }: { report: string }) => report === draft)).toEqual([]);
});
