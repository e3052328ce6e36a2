import { actionOf } from '../../server/src/permissions';
import { linkedText } from '../../domain/chain';
import { createStore, digestOf, type EventRow } from '../../server/src/store';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const CODE = '11100000000013127D';

let app: TestApp;
let admin: Clerk;
let organ: string;
let other: string;
let auditor: AdminUser;

beforeAll(async () => {
  app = await bootStrapi();
  admin = clerkOf(app);
  organ = await admin.organ('示例市财政局', { code: CODE });
  other = await admin.organ('示例市审计局', { code: CODE });
  await admin.published(organ);
  for (let index = 0; index < 50; index += 1) await admin.organ(`示例市第${index}局`);
  auditor = await app.createAdminUser({
    role: '审计员',
    permissions: [{ action: actionOf('audit') }],
  });
});
afterAll(() => app?.destroy());

const audit = (path = '', by: Clerk = admin) => by.api('get', `/audit${path}`);
const lines = async (by: Clerk): Promise<EventRow[]> => {
  const response = await audit('/export', by)
    .buffer(true)
    .parse((res, done) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      res.on('end', () => done(null, text));
    });
  return String(response.body)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as EventRow);
};

test('is paged from the newest on, and filtered', async () => {
  const first = (await audit().expect(200)).body;
  expect(first.events).toHaveLength(50);
  const second = (await audit(`?before=${first.next}`)).body;
  expect(second.next).toBeNull();
  const whole = (await audit('?before=999999999999999').expect(200)).body;
  expect(whole.events).toEqual(first.events);
  const all = [...first.events, ...second.events].map(({ seq }: { seq: number }) => seq);
  expect(all).toEqual(all.map((_, index) => first.head.seq - index));
  const published = (await audit('?action=edition.published')).body.events;
  expect(published).toMatchObject([
    { organName: '示例市财政局', actorName: 'Fixture User', payload: { number: 1 } },
  ]);
  expect((await audit(`?organ=${other}`)).body.events).toHaveLength(1);
  expect((await audit(`?slot=${organ}:2024:own`)).body.events).toHaveLength(4);
});

const found = async (query: string, by: Clerk = admin) =>
  ((await audit(query, by).expect(200)).body.events as EventRow[]).length;

test('is narrowed to a year reported on, a person, and days as Shanghai counts them', async () => {
  expect([await found('?year=2024'), await found('?year=2023')]).toEqual([4, 0]);
  expect(await found(`?year=2024&actor=${app.approver.documentId}`)).toBe(1);
  const [first] = await createStore(app.strapi).events.since(-1, 1);
  const at = new Date(first?.at ?? '');
  const day = (days: number): string =>
    new Date(at.getTime() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
  expect(await found(`?until=${day(-1)}`)).toBe(0);
  expect(await found(`?from=${day(0)}&until=${day(1)}&year=2024`)).toBe(4);
  expect(await found(`?from=${day(2)}`)).toBe(0);
});

test('says what it can be narrowed to', async () => {
  const { body } = await audit('/choices').expect(200);
  expect(body.people).toEqual(
    expect.arrayContaining(
      [app.superAdmin, app.approver].map(({ documentId }) => ({
        id: documentId,
        name: 'Fixture User',
      })),
    ),
  );
  expect(body.people).toHaveLength(2);
  expect(body.organs).toHaveLength(52);
  expect([body.years, body.headPath]).toEqual([['2024'], '/zfxxgk/zfxxgknb/chain.json']);
});

test('its head is public, and says nothing of what it is the head of', async () => {
  const { events } = createStore(app.strapi);
  const response = await app.request().get('/zfxxgk/zfxxgknb/chain.json').expect(200);
  const { seq, hash } = await events.head();
  const [genesis] = await events.since(-1, 1);
  expect(response.body).toEqual({
    ...{ algorithm: 'sha256', events: seq + 1, seq, hash, genesis: genesis?.hash },
  });
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
  });
  await admin.organ('示例市档案局');
  const next = await app.request().get('/zfxxgk/zfxxgknb/chain.json');
  expect(next.body.seq).toBe(seq + 1);
  expect(await createStore(app.strapi).verify(next.body)).toMatchObject({ ok: true });
  expect(await createStore(app.strapi).verify({ seq, hash: 'sha256:0' })).toMatchObject({
    ok: false,
    faults: [{ seq, fault: 'rewritten' }],
  });
  const elsewhere = { ...next.body, genesis: hash };
  expect((await createStore(app.strapi).verify(elsewhere)).faults).toEqual([
    { seq: 0, fault: 'otherChain' },
  ]);
  await app.request().get('/zfxxgk/zfxxgknb/chain').expect(404);
});

test.each([
  '?x=1',
  '?before=-1',
  '?year=24',
  '?from=2024-13-01',
  '?actor[]=x',
  '?action[]=x',
  '?organ=__PROTO__',
  '?slot=x',
])('%s is refused', async (query) => {
  expect((await audit(query)).body.error.details.code).toBe('badInput');
});

test('is verified, and given out so that anybody can verify it', async () => {
  const { body } = await audit('/verify').expect(200);
  expect(body).toMatchObject({ ok: true, faults: [] });
  const exported = await lines(admin);
  expect(exported).toHaveLength(body.events);
  exported.forEach((event, index) => {
    expect(event.hash).toBe(digestOf(linkedText(event)));
    expect(event.previousHash).toBe(exported[index - 1]?.hash ?? '');
  });
  expect(JSON.stringify(exported)).not.toMatch(/password|token|cookie|firstname|example\.com/iu);
});

test('shows only the organs that its reader reaches', async () => {
  await admin.api('post', `/scopes/${auditor.documentId}`, { mode: 'list', organs: [other] });
  const by = clerkOf(app, auditor);
  const { events } = (await audit('', by)).body;
  expect(events.map((event: EventRow) => [event.action, event.organ])).toEqual([
    ['organ.created', other],
  ]);
  expect((await audit(`?organ=${organ}`, by)).body.events).toEqual([]);
  expect((await lines(by)).map((event) => event.organ)).toEqual([other]);
  expect(await createStore(app.strapi).verify()).toMatchObject({ ok: true });
});
