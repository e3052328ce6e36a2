import type { Response } from 'supertest';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { ORGAN, REPORT, clerkOf, type Clerk } from '../support/clerk';
import { serviceOf } from '../../server/src/services';

const CODE = '11100000000013127D';
const NOTICE = 'plugin::notices.notice';
const EXPLORER = 'plugin::content-manager.explorer';
const RELATIONS = '/content-manager/relations';

let app: TestApp;
let admin: Clerk;
let clerk: Clerk;
let inside: string;
let outside: string;
let own: string;
let foreign: string;
let notice: string;
let removed: string;

const everyField = (subject: string, fields: string[]) =>
  ['create', 'read', 'update'].map((action) => ({
    action: `${EXPLORER}.${action}`,
    subject,
    properties: { fields },
  }));

async function within(user: AdminUser, organs: string[]) {
  const body = { mode: 'list', organs };
  await admin.api('post', `/scopes/${user.documentId}`, body).expect(200);
}

beforeAll(async () => {
  app = await bootStrapi({ notices: true });
  admin = clerkOf(app);
  await serviceOf(app.strapi, 'roles').ensure();
  const person = await app.createAdminUser({
    role: '经办员',
    permissions: [
      ...everyField(NOTICE, ['text', 'organ', 'organs', 'report']),
      ...everyField(REPORT, ['title', 'organ', 'version', 'contact']),
      ...everyField(ORGAN, ['name', 'parent', 'successor', 'contact']),
    ],
  });
  clerk = clerkOf(app, person);
  outside = await admin.organ('外地县审计局', { code: CODE, contact: '外地电话' });
  inside = await admin.organ('示例市财政局', {
    code: CODE,
    parent: { connect: [{ documentId: outside }] },
  });
  own = await admin.soundReport(inside);
  foreign = await admin.soundReport(outside);
  removed = await admin.report(outside, 2023);
  await admin.content('delete', `${REPORT}/${removed}`).expect(200);
  const relate = (documentId: string) => ({ connect: [{ documentId }] });
  const made = await admin.content('post', NOTICE, {
    text: '公告',
    organ: relate(outside),
    report: relate(foreign),
    organs: { connect: [{ documentId: outside }, { documentId: inside }] },
  });
  notice = made.body.data.documentId;
  await within(person, [inside]);
});
afterAll(() => app?.destroy());

const ids = ({ body }: Response) =>
  (body.results as { documentId: string }[]).map(({ documentId }) => documentId).sort();
const bare = ({ status, text }: Response) => ({ status, text });

const PICKERS = [
  [`${REPORT}/organ`, () => inside, () => outside],
  [`${ORGAN}/parent`, () => inside, () => outside],
  [`${ORGAN}/successor`, () => inside, () => outside],
  [`${NOTICE}/organ`, () => inside, () => outside],
  [`${NOTICE}/organs`, () => inside, () => outside],
  [`${NOTICE}/report`, () => own, () => foreign],
] as const;

describe('what a relation of the Content Manager offers', () => {
  test.each(PICKERS)('%s lists own only', async (path, mine, theirs) => {
    const all = await admin.send('get', `${RELATIONS}/${path}`).expect(200);
    expect(ids(all)).toEqual([mine(), theirs()].sort());
    for (const query of ['', '?_q=%E5', '?page=1&pageSize=1', `?filters[documentId]=${theirs()}`]) {
      const { body } = await clerk.send('get', `${RELATIONS}/${path}${query}`).expect(200);
      expect([query, JSON.stringify(body).includes(theirs())]).toEqual([query, false]);
      const isOther = query.startsWith('?filters') || query.startsWith('?_q');
      if (!isOther) expect([query, body.pagination.total]).toEqual([query, 1]);
    }
    const found = await clerk.send('get', `${RELATIONS}/${path}`);
    expect(ids(found)).toEqual([mine()]);
  });

  test('searching tells nothing of what is out of reach', async () => {
    const search = (by: Clerk) =>
      by.send('get', `${RELATIONS}/${REPORT}/organ?_q=${encodeURIComponent('外地县')}`);
    expect((await search(admin)).body.pagination.total).toBe(1);
    expect((await search(clerk)).body).toMatchObject({ results: [], pagination: { total: 0 } });
  });
});

describe('what stands in a relation already', () => {
  test.each([
    [`${NOTICE}/{notice}/organ`, []],
    [`${NOTICE}/{notice}/report`, []],
    [`${NOTICE}/{notice}/organs`, ['inside']],
    [`${ORGAN}/{inside}/parent`, []],
    [`${REPORT}/{own}/organ`, ['inside']],
  ])('%s shows own only', async (path, expected) => {
    const at = path.replace('{notice}', notice).replace('{inside}', inside).replace('{own}', own);
    expect(ids(await admin.send('get', `${RELATIONS}/${at}`)).length).toBeGreaterThan(0);
    const found = await clerk.send('get', `${RELATIONS}/${at}`).expect(200);
    expect(ids(found)).toEqual(expected.map(() => inside));
    expect(found.text).not.toContain('外地县');
  });

  test.each([
    (id: string) => `${RELATIONS}/${REPORT}/${id}/organ`,
    (id: string) => `${RELATIONS}/${REPORT}/organ?id=${id}`,
    (id: string) => `/content-manager/collection-types/${REPORT}/${id}/actions/countDraftRelations`,
    (id: string) =>
      `/content-manager/collection-types/${REPORT}/actions/countManyEntriesDraftRelations?documentIds[]=${id}`,
  ])('of another organ’s report it is as of none: %s', async (addressOf) => {
    const [forbidden, ...absent] = await Promise.all(
      [foreign, 'absent', removed].map((id) => clerk.send('get', addressOf(id))),
    );
    expect(forbidden?.status).toBe(404);
    for (const each of absent) expect(bare(each)).toEqual(forbidden && bare(forbidden));
    expect((await clerk.send('get', addressOf(own))).status).toBe(200);
    expect((await admin.send('get', addressOf(foreign))).status).toBe(200);
  });
});

describe('what comes along with a document', () => {
  const LIST = `/content-manager/collection-types/${NOTICE}`;

  test('is within reach, in a list and alone', async () => {
    for (const path of [LIST, `${LIST}/${notice}`]) {
      const { text } = await clerk.send('get', path).expect(200);
      expect(text).toContain('公告');
      expect([path, text.includes('外地'), text.includes(foreign)]).toEqual([path, false, false]);
    }
    expect((await admin.send('get', LIST).expect(200)).text).toContain('外地县');
    const organ = await clerk.content('get', `${ORGAN}/${inside}`).expect(200);
    expect([organ.text.includes(inside), organ.text.includes(outside)]).toEqual([true, false]);
  });

  test('stays where it is when the document is saved', async () => {
    const saved = await clerk.content('put', `${NOTICE}/${notice}`, { text: '公告改' });
    expect([saved.status, saved.text.includes('外地县')]).toEqual([200, false]);
    const kept = await admin.send('get', `${RELATIONS}/${NOTICE}/${notice}/report`);
    expect(ids(kept)).toEqual([foreign]);
    await clerk.content('put', `${NOTICE}/${notice}`, { text: '公告' }).expect(200);
  });

  test.each(['report][title', 'organ][name', 'organs][name'])(
    'can’t be asked about: %s',
    async (path) => {
      const ask = async (by: Clerk, text: string) => {
        const filter = `filters[${path}][$contains]=${encodeURIComponent(text)}`;
        const { body } = await by.send('get', `${LIST}?${filter}`).expect(200);
        return body.pagination.total;
      };
      expect([await ask(admin, '外地'), await ask(admin, '没有')]).toEqual([1, 0]);
      expect(await ask(clerk, '外地')).toBe(await ask(clerk, '没有'));
      const negated = `filters[$not][${path}][$contains]=`;
      const [yes, no] = await Promise.all(
        ['外地', '没有'].map((text) =>
          clerk.send('get', `${LIST}?${negated}${encodeURIComponent(text)}`),
        ),
      );
      expect(yes?.body.pagination).toEqual(no?.body.pagination);
    },
  );

  test('is nothing of ours under /api, also for a full-access token', async () => {
    const { accessKey } = await app.strapi
      .service('admin::api-token')
      .create({ name: 'full', type: 'full-access', kind: 'content-api', lifespan: null });
    const ask = (path: string) =>
      app.request().get(`/api/notices${path}`).set('Authorization', `Bearer ${accessKey}`);
    for (const path of [
      '?populate=*',
      `/${notice}?populate[report]=true`,
      '?populate[organ]=true',
    ]) {
      const { status, text } = await ask(path);
      expect([path, status, text]).toEqual([path, 200, expect.stringContaining('公告')]);
      expect([path, /外地|示例市/u.test(text)]).toEqual([path, false]);
    }
    const ordered = ['asc', 'desc'].map((order) => ask(`?sort=report.title:${order}`));
    for (const { status } of await Promise.all(ordered)) expect(status).toBe(200);
    const counted = await ask(`?filters[report][title][$contains]=${encodeURIComponent('外地')}`);
    expect(counted.body.meta?.pagination.total).toBe(0);
  });
});

describe('the Content Manager’s own steps', () => {
  const STEPS = ['publish', 'unpublish', 'discard'];
  const BULK = ['bulkPublish', 'bulkUnpublish'];
  test.each([REPORT, ORGAN].flatMap((uid) => [...STEPS, ...BULK].map((step) => [uid, step])))(
    'say where it is done: %s %s',
    async (uid, step = '') => {
      const path = BULK.includes(step) ? `${uid}/actions/${step}` : `${uid}/${own}/actions/${step}`;
      for (const by of [admin, clerk]) {
        const { status, body } = await by.content('post', path, { documentIds: [own] });
        expect([status, body.error.details.code]).toEqual([400, 'otherDoor']);
        expect(body.error.message).toMatch(/自己的页面.*their own page/su);
      }
      const anonymous = await app.request().post(`/content-manager/collection-types/${path}`);
      expect(anonymous.status).toBe(401);
    },
  );

  test('are still there for other types', async () => {
    const { status, text } = await clerk.content('post', `${NOTICE}/${notice}/actions/publish`, {});
    expect([status, text.includes('otherDoor')]).toEqual([403, false]);
  });
});
