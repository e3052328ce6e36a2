import type { UID } from '@strapi/strapi';
import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { ORGAN, REPORT, clerkOf, type Clerk } from '../support/clerk';
import { callTool, listTools } from '../support/mcp';

const EDITION = 'plugin::disclosure-report.edition';
const EVENT = 'plugin::disclosure-report.event';
const APPROVAL = 'plugin::disclosure-report.approval';
const COMMENT = 'plugin::disclosure-report.comment';
const SCOPE = 'plugin::disclosure-report.organ-scope';
const FACT = 'plugin::disclosure-report.fact';
const CONTENT_MANAGER = 'plugin::content-manager.explorer';

let app: TestApp;
let admin: Clerk;
/** A role with every right of the Content Manager on our types, and none of the plugin's. */
let limited: Clerk;
let organ: string;
let drafting: string;
let submitted: string;
let published: string;

beforeAll(async () => {
  app = await bootStrapi({ graphql: true, mcp: true });
  admin = clerkOf(app);
  const fieldsOf = (uid: string) =>
    Object.keys(app.strapi.contentType(uid as UID.ContentType).attributes);
  const rights = [ORGAN, REPORT].flatMap((subject) => [
    ...['create', 'read', 'update'].map((action) => ({
      action: `${CONTENT_MANAGER}.${action}`,
      subject,
      properties: { fields: fieldsOf(subject) },
    })),
    { action: `${CONTENT_MANAGER}.delete`, subject },
  ]);
  limited = clerkOf(app, await app.createAdminUser({ role: '经办员', permissions: rights }));
  organ = await admin.organ('示例市财政局', { code: '11100000000013127D' });
  drafting = await admin.soundReport(organ, 2022);
  submitted = await admin.soundReport(organ, 2023);
  await admin.submit(submitted);
  published = await admin.published(organ, 2024);
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
const version = async (id: string) => (await store().reports.find(id))?.version;

/** The row but for the times that Strapi writes at every save. */
async function found(id: string) {
  const row = await store().reports.find(id);
  return { ...row, updatedAt: null, publishedAt: null };
}

/** What must be the same before and after an attack. */
async function everything() {
  const reports = await Promise.all([drafting, submitted, published].map(found));
  return { reports, head: await store().events.head(), editions: await store().editions.all() };
}

describe('through the Content Manager, a role with every right there', () => {
  test.each([
    'state',
    'waivers',
    'provenance',
    'historical',
    'slot',
    'lastEditor',
    'organ',
    'year',
    'scope',
  ])('can’t write %s', async (name) => {
    const before = await found(drafting);
    const response = await limited.save(drafting, {
      version: await version(drafting),
      [name]:
        name === 'historical'
          ? true
          : name === 'organ'
            ? { disconnect: [{ documentId: organ }] }
            : 'published',
    });
    expect(response.status).toBe(200);
    expect(await found(drafting)).toEqual(before);
    expect((await admin.status(drafting)).organ.documentId).toBe(organ);
  });

  test.each(['submitted', 'published'])('can’t save a %s report', async (state) => {
    const id = state === 'submitted' ? submitted : published;
    const before = await everything();
    const response = await limited.save(id, { version: await version(id), contact: '改' });
    expect([response.status, response.body.error.details]).toEqual([
      409,
      { code: 'locked', state },
    ]);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['create', 'post', REPORT, { title: '另一份', year: '2024' }],
    ['auto-clone', 'post', `${REPORT}/auto-clone/`, {}],
    ['clone', 'post', `${REPORT}/clone/`, { title: '复制' }],
    ['publish', 'post', `${REPORT}/actions/publish`, { title: '发布' }],
  ] as const)('can’t %s a report', async (_, method, path, body) => {
    const before = await everything();
    const target = path.endsWith('/') ? `${path}${drafting}` : path;
    const response = await limited.content(method, target, body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await everything()).toEqual(before);
    expect(await app.strapi.db.query(REPORT).count()).toBe(3);
  });

  test('is told where reports are made', async () => {
    const response = await limited.content('post', REPORT, { title: '另一份' });
    expect(response.body.error.message).toMatch(/新建年报.*New report/su);
  });

  test('deletes in bulk all or nothing', async () => {
    const before = await everything();
    const response = await limited.content('post', `${REPORT}/actions/bulkDelete`, {
      documentIds: [drafting, published, submitted],
    });
    expect(response.status).toBe(409);
    expect(await everything()).toEqual(before);
  });

  test.each([EDITION, EVENT, APPROVAL, COMMENT, SCOPE])('doesn’t see %s', async (uid) => {
    await limited.content('get', uid).expect(403);
    await limited.content('post', uid, { slot: 'x' }).expect(403);
    await admin.content('post', uid, { slot: 'x' }).expect(403);
  });
});

describe('below the document service', () => {
  const write = (uid: string, action: string) => {
    const query = app.strapi.db.query(uid) as unknown as Record<
      string,
      (p: object) => Promise<unknown>
    >;
    return query[action]?.({
      where: { id: { $gt: 0 } },
      data: action === 'createMany' ? [{}] : {},
    });
  };
  const actions = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'];

  test.each(
    [REPORT, ORGAN, EDITION, EVENT, APPROVAL, COMMENT, SCOPE, FACT].flatMap((uid) =>
      actions.map((action) => [uid, action]),
    ),
  )('strapi.db.query(%s).%s is refused', async (uid = '', action = '') => {
    const before = await everything();
    await expect(write(uid, action)).rejects.toMatchObject({ code: 'otherDoor' });
    expect(await everything()).toEqual(before);
  });

  test.each(['create', 'update', 'delete', 'clone'])(
    'documents(edition).%s is refused',
    async (action) => {
      const [edition] = await store().editions.all();
      const documents = app.strapi.documents(EDITION as never) as unknown as Record<
        string,
        (p: object) => Promise<unknown>
      >;
      await expect(
        documents[action]?.({ documentId: edition?.documentId, data: { liveSlot: null } }),
      ).rejects.toMatchObject({ code: 'otherDoor' });
    },
  );

  test('even the store itself can’t change what was published, nor the chain', async () => {
    const attempts = [
      () => app.strapi.db.query(EDITION).updateMany({ where: {}, data: { content: '{}' } }),
      () => app.strapi.db.query(EDITION).deleteMany({ where: {} }),
      () => app.strapi.db.query(EVENT).updateMany({ where: {}, data: { actor: null } }),
      () => app.strapi.db.query(EVENT).deleteMany({ where: {} }),
    ];
    for (const attempt of attempts) {
      await expect(store().writing(attempt)).rejects.toMatchObject({ code: 'otherDoor' });
    }
  });
});

describe('from outside', () => {
  test('a full-access API token finds nothing of ours under /api', async () => {
    const token = await app.strapi
      .service('admin::api-token')
      .create({ name: 'full', type: 'full-access', kind: 'content-api', lifespan: null });
    const names = [
      'organ',
      'report',
      'edition',
      'event',
      'approval',
      'comment',
      'organ-scope',
      'fact',
    ].flatMap((name) => [name, `${name}s`]);
    for (const name of names) {
      for (const path of [
        `/api/${name}`,
        `/api/disclosure-report/${name}`,
        `/api/disclosure-report/${name}/${drafting}`,
      ]) {
        for (const method of ['get', 'post', 'put', 'delete'] as const) {
          const response = await app
            .request()
            [method](path)
            .set('Authorization', `Bearer ${token.accessKey}`)
            .send({ data: {} });
          expect([path, method, [404, 405].includes(response.status)]).toEqual([
            path,
            method,
            true,
          ]);
        }
      }
    }
  });

  test('GraphQL knows no query, mutation or type of ours', async () => {
    const { body } = await app
      .request()
      .post('/graphql')
      .send({ query: '{ __schema { types { name fields { name } } } }' });
    const text = JSON.stringify(body.data.__schema.types);
    expect(text).toContain('UploadFile');
    expect(text).not.toMatch(/disclosure/iu);
  });

  test('users-permissions can grant nothing of ours', async () => {
    const actions = await app.strapi
      .plugin('users-permissions')
      .service('users-permissions')
      .getActions({ defaultEnable: false });
    expect(JSON.stringify(actions)).not.toContain('disclosure-report');
  });
});

describe('through the MCP server', () => {
  const title = '由 MCP 改';
  let token: string;

  beforeAll(async () => {
    const all = await app.strapi.service('admin::permission').findMany({
      where: { role: { users: { id: app.superAdmin.id } } },
    });
    const user = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { id: app.superAdmin.id }, populate: ['roles'] });
    const created = await app.strapi.service('admin::api-token-admin').create(
      {
        name: 'mcp',
        kind: 'admin',
        lifespan: null,
        adminPermissions: all
          .filter(({ subject }: { subject: string }) => [ORGAN, REPORT].includes(subject))
          .map(({ action, subject, properties, conditions }: Record<string, unknown>) => ({
            action,
            subject,
            properties,
            conditions,
          })),
      },
      user,
    );
    token = created.accessKey;
  });

  test('editions and events have no tools, reports none for publishing', async () => {
    const ours = (await listTools(app, token)).filter((name) => name.includes('disclosure-report'));
    expect(ours).toContain('update_plugin-disclosure-report_report');
    expect(ours.filter((name) => /edition|event|fact|publish/u.test(name))).toEqual([]);
  });

  const tool = (verb: string, args: object) =>
    callTool(app, token, `${verb}_plugin-disclosure-report_report`, args);

  test('a report can’t be created', async () => {
    const before = await everything();
    const answer = await tool('create', { data: { title } });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain('新建年报');
    expect(await everything()).toEqual(before);
  });

  test('a locked report can’t be changed or deleted', async () => {
    const before = await everything();
    const data = { title, version: await version(submitted) };
    expect((await tool('update', { documentId: submitted, data })).isError).toBe(true);
    expect((await tool('delete', { documentId: submitted })).isError).toBe(true);
    expect(await everything()).toEqual(before);
  });

  test('a draft is changed on its version only, by a known user', async () => {
    const stale = await tool('update', { documentId: drafting, data: { title } });
    expect(stale.isError).toBe(true);
    const data = { title, version: await version(drafting) };
    expect((await tool('update', { documentId: drafting, data })).text).toContain(title);
    expect(await store().reports.find(drafting)).toMatchObject({
      title,
      state: 'drafting',
      lastEditor: app.superAdmin.documentId,
    });
  });
});
