import type { Response } from 'supertest';
import { actionOf } from '../../server/src/permissions';
import { serviceOf } from '../../server/src/services';
import { createStore } from '../../server/src/store';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { ORGAN, REPORT, clerkOf, type Clerk } from '../support/clerk';

const CODE = '11100000000013127D';

let app: TestApp;
let admin: Clerk;
let person: AdminUser;
let clerk: Clerk;
let city: string;
let inside: string;
let outside: string;
let foreign: string;
let own: string;
let originalOf: string;

const scopeOf = (user: AdminUser, body: object, by: Clerk = admin) =>
  by.api('post', `/scopes/${user.documentId}`, body);

beforeAll(async () => {
  app = await bootStrapi();
  admin = clerkOf(app);
  await serviceOf(app.strapi, 'roles').ensure();
  person = await app.createAdminUser({ role: 'disclosure-report-clerk' });
  clerk = clerkOf(app, person);
  city = await admin.organ('示例市人民政府', { kind: 'government' });
  const parent = { connect: [{ documentId: city }] };
  inside = await admin.organ('示例市财政局', { code: CODE, parent });
  outside = await admin.organ('外地县审计局', { code: CODE });
  foreign = await admin.soundReport(outside);
  own = await admin.soundReport(inside);
  originalOf = `/reports/${foreign}/originals`;
});
afterAll(() => app?.destroy());

test('while nobody has a scope everybody reaches all; a super admin sets the first', async () => {
  expect((await clerk.status(foreign)).organ.documentId).toBe(outside);
  const granter = await app.createAdminUser({
    role: '范围员',
    permissions: [{ action: actionOf('scope') }],
  });
  const early = await scopeOf(person, { mode: 'list', organs: [city] }, clerkOf(app, granter));
  expect([early.status, early.body.error.details.code]).toEqual([400, 'noAccess']);
  const { body } = await admin.api('get', '/scopes').expect(200);
  expect(body.enforced).toBe(false);
  expect(body.organs).toHaveLength(3);
  expect(body.organs[0]).toEqual({ id: city, name: '示例市人民政府' });
  const set = await scopeOf(person, { mode: 'subtree', organs: [city] });
  expect(set.body.enforced).toBe(true);
  const mine = set.body.users.find(({ id }: { id: string }) => id === person.documentId);
  expect(mine).toMatchObject({
    email: person.email,
    isSuperAdmin: false,
    scope: { mode: 'subtree', organs: [city] },
  });
  expect(set.text).not.toMatch(/password|resetPasswordToken/u);
  const [event] = (await createStore(app.strapi).events.since(-1, 1000)).slice(-1);
  expect(event).toMatchObject({ action: 'scope.changed', actor: app.superAdmin.documentId });
  await scopeOf(granter, { mode: 'list', organs: [inside] });
  const wider = await scopeOf(person, { mode: 'list', organs: [outside] }, clerkOf(app, granter));
  expect(wider.status).toBe(404);
  const self = await scopeOf(granter, { mode: 'list', organs: [inside] }, clerkOf(app, granter));
  expect(self.body.error.details.code).toBe('noAccess');
  const narrow = await clerkOf(app, granter).api('get', '/scopes').expect(200);
  const seen = narrow.body.users.find(({ id }: { id: string }) => id === person.documentId);
  expect([mine.isBeyond, seen.isBeyond, seen.scope.organs]).toEqual([false, true, []]);
});

describe('with a scope', () => {
  test('own organs are worked on as before', async () => {
    const { version } = await clerk.status(own);
    expect((await clerk.save(own, { version, contact: '电话' })).status).toBe(200);
    expect((await clerk.submit(own)).status).toBe(200);
    const { body } = await clerk.api('get', '/organs');
    expect(body.organs.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      city,
      inside,
    ]);
    const board = await clerk.api('get', '/board?year=2024');
    expect(JSON.stringify(board.body)).not.toContain('外地县');
    expect(board.body.rows).toHaveLength(1);
  });

  const bare = ({ status, body }: Response) => ({ status, error: body.error });

  test.each([
    ['get', '', undefined],
    ['get', '/originals', undefined],
    ['get', '/comments', undefined],
    ['post', '/submit', { version: 2, digest: `sha256:${'0'.repeat(64)}` }],
    ['post', '/recall', { version: 2 }],
    ['post', '/comments', { version: 2, place: 'title', passage: '', text: '看' }],
    ['post', '/settle', { version: 2, keys: ['x'], menu: 'verified', words: '', standing: false }],
  ] as const)(
    '%s /reports/:id%s of another organ is answered as absent',
    async (method, path, body) => {
      const forbidden = await clerk.api(method, `/reports/${foreign}${path}`, body);
      const absent = await clerk.api(method, `/reports/absent${path}`, body);
      expect(forbidden.status).toBe(404);
      expect(bare(forbidden)).toEqual(bare(absent));
    },
  );

  test('no report is made or read in for another organ', async () => {
    const made = await clerk.api('post', '/reports', { organ: outside, year: 2023, scope: 'own' });
    const absent = await clerk.api('post', '/reports', {
      organ: 'absent',
      year: 2023,
      scope: 'own',
    });
    expect(made.status).toBe(404);
    expect(bare(made)).toEqual(bare(absent));
    expect(originalOf).toContain(foreign);
  });

  test('the Content Manager shows and changes nothing of another organ', async () => {
    const before = await createStore(app.strapi).reports.find(foreign);
    const body = { version: before?.version, contact: '改' };
    for (const method of ['get', 'put', 'delete'] as const) {
      const given = method === 'put' ? body : undefined;
      const forbidden = await clerk.content(method, `${REPORT}/${foreign}`, given);
      const absent = await clerk.content(method, `${REPORT}/absent`, given);
      expect(forbidden.status).toBeGreaterThanOrEqual(400);
      expect([method, bare(forbidden)]).toEqual([method, bare(absent)]);
    }
    const list = await clerk.content('get', `${REPORT}?page=1&pageSize=100`).expect(200);
    expect(list.body.pagination.total).toBe(1);
    expect(list.text).not.toContain('外地县');
    const organs = await clerk.content('get', `${ORGAN}?page=1&pageSize=100`).expect(200);
    expect(organs.body.pagination.total).toBe(2);
    const bulk = await clerk.content('post', `${REPORT}/actions/bulkDelete`, {
      documentIds: [foreign],
    });
    expect(bulk.status).toBeGreaterThanOrEqual(400);
    expect(await createStore(app.strapi).reports.find(foreign)).toEqual(before);
  });

  test('organs are made and moved below one’s own only', async () => {
    const editor = await app.createAdminUser({
      role: '机关管理',
      permissions: ['create', 'read', 'update', 'delete'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: ORGAN,
        properties: { fields: ['name', 'kind', 'parent'] },
      })),
    });
    await scopeOf(editor, { mode: 'subtree', organs: [inside] });
    const by = clerkOf(app, editor);
    const make = (parent?: string) =>
      by.content('post', ORGAN, {
        name: '示例市新设局',
        kind: 'department',
        ...(parent ? { parent: { connect: [{ documentId: parent }] } } : {}),
      });
    expect((await make()).body.error.details.code).toBe('noAccess');
    expect((await make(outside)).body.error.details.code).toBe('noAccess');
    const made = await make(inside);
    expect(made.status).toBe(201);
    const rename = await by.content('put', `${ORGAN}/${outside}`, { name: '改名' });
    expect(rename.status).toBe(404);
    expect((await by.content('delete', `${ORGAN}/${outside}`)).status).toBe(404);
    const id = made.body.data.documentId;
    const move = await by.content('put', `${ORGAN}/${id}`, {
      parent: { connect: [{ documentId: outside }], disconnect: [{ documentId: inside }] },
    });
    expect(move.body.error.details.code).toBe('noAccess');
  });
});

test('without a scope nothing is reached once scopes are set, super admins aside', async () => {
  const nobody = clerkOf(app, await app.createAdminUser({ role: 'disclosure-report-clerk' }));
  expect((await nobody.api('get', '/organs')).body).toEqual({ organs: [], isOwn: true });
  expect((await nobody.api('get', `/reports/${own}`)).status).toBe(404);
  expect((await admin.status(foreign)).organ.documentId).toBe(outside);
});

test('the ready-made roles are made once', async () => {
  expect((await admin.api('post', '/roles', {})).body).toEqual({ created: [] });
});
