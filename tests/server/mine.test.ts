import { actionOf } from '../../server/src/permissions';
import { serviceOf } from '../../server/src/services';
import type { MyReport } from '../../server/src/services/mine/myReport';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const CODE = '11100000000013127D';
const YEAR = 2024;

let app: TestApp;
let clerk: Clerk;
let organ: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  serviceOf(app.strapi, 'clock').now = () => new Date('2025-01-21T02:00:00.000Z');
  organ = await clerk.organ('示例市我的局', { code: CODE });
});
afterAll(() => app?.destroy());

const mine = async (by: Clerk = clerk) => (await by.api('get', `/mine?year=${YEAR}`)).body;
const of = async (id: string, by: Clerk = clerk): Promise<MyReport & { daysLeft: number | null }> =>
  (await mine(by)).reports.find((each: MyReport) => each.organ.documentId === id);
const standings = ({ steps }: MyReport) => steps.map(({ standing }) => standing).join(' ');

test('a year that nobody has begun names the deadline and the days that are left', async () => {
  expect(await of(organ)).toMatchObject({
    ...{ documentId: null, state: null, scope: 'own', errors: 0, comments: [] },
    ...{ deadline: '2025-01-31', daysLeft: 10 },
  });
  expect((await mine()).years).toContain(String(YEAR));
});

test('follows a report from its first cell to the public page', async () => {
  const id = await clerk.report(organ, YEAR);
  const begun = await of(organ);
  expect(begun).toMatchObject({ documentId: id, state: 'drafting', path: null });
  expect(begun.steps[1]).toMatchObject({ id: 'tables', standing: 'open' });
  expect(begun.steps[1]?.missing).toBeGreaterThan(100);
  await clerk.content('delete', `plugin::disclosure-report.report/${id}`).expect(200);

  const sound = await clerk.soundReport(organ, YEAR);
  expect(standings(await of(organ))).toMatch(/^done done done (?:done|open) open open$/u);
  expect((await clerk.submit(sound)).status).toBe(200);
  expect(await of(organ)).toMatchObject({ state: 'submitted', waitsFor: '审核' });
  expect(standings(await of(organ))).toBe('done done done done waits open');

  const reviewer = clerkOf(app, app.approver);
  const { version } = await reviewer.seen(sound);
  const remark = { version, place: 'overview', passage: '12条', text: '请核对台账' };
  await reviewer.act(sound, 'comments', remark);
  await reviewer.act(sound, 'return', { version, reason: '见批注' });
  const returned = await of(organ);
  expect(returned).toMatchObject({
    state: 'returned',
    returned: { by: 'Fixture User', reason: '见批注' },
    openComments: 1,
    comments: [{ place: 'overview', passage: '12条', text: '请核对台账', by: 'Fixture User' }],
  });
  expect(returned.steps[4]).toEqual({ id: 'submit', standing: 'open', missing: 1, at: 'overview' });

  const [comment] = (await clerk.api('get', `/reports/${sound}/comments`)).body.comments;
  await clerk.act(sound, `comments/${comment.id}/resolve`, { outcome: 'resolved' });
  await clerk.submit(sound);
  await clerk.approve(sound);
  expect(standings(await of(organ))).toBe('done done done done done waits');
  const { path } = (await clerk.publish(sound)).body;
  expect(await of(organ)).toMatchObject({ state: 'published', path, daysLeft: null });
  expect(standings(await of(organ))).toBe('done done done done done done');
});

test('says the same of a report as its own page and the board do', async () => {
  const { errors, warnings, documentId } = await of(organ);
  const board = (await clerk.api('get', `/board?year=${YEAR}`)).body;
  const row = board.rows.find((each: { documentId: string }) => each.documentId === documentId);
  expect(row).toMatchObject({ errors, warnings });
});

test('shows an organ scope no more than its organs', async () => {
  const other = await clerk.organ('示例市别人局');
  const user = await app.createAdminUser({
    role: '我的年报',
    permissions: [{ action: actionOf('read') }],
  });
  const person = clerkOf(app, user);
  expect((await person.api('get', '/organs')).body.isOwn).toBe(false);
  await clerk.api('post', `/scopes/${user.documentId}`, { mode: 'list', organs: [other] });
  const { reports, more } = await mine(person);
  expect(reports.map((each: MyReport) => each.organ.documentId)).toEqual([other]);
  expect(more).toBe(0);
  expect((await person.api('get', '/organs')).body).toMatchObject({
    isOwn: true,
    organs: [{ documentId: other }],
  });
  await clerk.api('post', `/scopes/${user.documentId}/remove`, {});
});

/** Statements that requests ask the database meanwhile; the public site looks for news by itself. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const onQuery = () => {
    if (app.strapi.requestContext.get()) count += 1;
  };
  app.strapi.db.connection.on('query', onQuery);
  await work();
  app.strapi.db.connection.removeListener('query', onQuery);
  return count;
}

test.each(['mine', 'board'])(
  '%s asks the database as often for many reports as for few',
  async (page) => {
    const read = () => clerk.api('get', `/${page}?year=${YEAR}`).expect(200);
    await read();
    const few = await statements(read);
    for (let index = 0; index < 4; index += 1) {
      await clerk.soundReport(await clerk.organ(`示例市${page}第${index}局`, { code: CODE }), YEAR);
    }
    expect(await statements(read)).toBe(few);
    expect(few).toBeGreaterThan(5);
    expect(few).toBeLessThan(25);
  },
);

test.each(['?year=20', '?year=2024&organ=x', '?x=1'])('/mine%s is refused', async (query) => {
  expect((await clerk.api('get', `/mine${query}`)).status).toBe(400);
});
