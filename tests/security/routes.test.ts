import { PERMISSIONS, actionOf } from '../../server/src/permissions';
import { bootStrapi, type TestApp } from '../support/boot';
import { REPORT, clerkOf } from '../support/clerk';

type Route = {
  method: string;
  path: string;
  config: {
    auth?: unknown;
    policies: (string | { name: string; config: { actions: string[] } })[];
  };
};

let app: TestApp;
let routes: Route[];

beforeAll(async () => {
  app = await bootStrapi();
  const groups = Object.values(app.strapi.plugin('disclosure-report').routes) as {
    type: string;
    routes: Route[];
  }[];
  expect(groups.map(({ type }) => type)).toEqual(['admin']);
  routes = groups.flatMap((group) => group.routes);
});
afterAll(() => app?.destroy());

const actionsOf = ({ config }: Route): string[] =>
  config.policies.flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions));
const addressOf = ({ path }: Route) => `/disclosure-report${path.replaceAll(/:\w+/gu, 'absent')}`;
const methodOf = ({ method }: Route) => method.toLowerCase() as 'get' | 'post';

test('every route asks for one registered right of the plugin', () => {
  const rights = PERMISSIONS.map(({ uid }) => actionOf(uid));
  expect(routes.length).toBeGreaterThan(5);
  for (const route of routes) {
    expect(route.config.auth).not.toBe(false);
    expect(route.config.policies[0]).toBe('admin::isAuthenticatedAdmin');
    expect([addressOf(route), actionsOf(route).length]).toEqual([addressOf(route), 1]);
    expect(rights).toContain(actionsOf(route)[0]);
  }
});

test('every right is registered with Strapi, and needed by some route', () => {
  const { actionProvider } = app.strapi.service('admin::permission');
  const needed = new Set(routes.flatMap(actionsOf));
  for (const { uid } of PERMISSIONS) {
    expect(actionProvider.get(actionOf(uid))).toBeDefined();
    expect([uid, needed.has(actionOf(uid))]).toEqual([uid, true]);
  }
});

test('nobody without a session gets further than 401', async () => {
  for (const route of routes) {
    const response = await app.request()[methodOf(route)](addressOf(route)).send({});
    expect([addressOf(route), response.status]).toEqual([addressOf(route), 401]);
    const forged = await app
      .request()
      [methodOf(route)](addressOf(route))
      .set('Authorization', 'Bearer forged')
      .send({});
    expect([addressOf(route), forged.status]).toEqual([addressOf(route), 401]);
  }
});

test('a role with every right of the Content Manager and none of ours gets 403', async () => {
  const user = await app.createAdminUser({
    role: '无权者',
    permissions: [{ action: 'plugin::content-manager.explorer.update', subject: REPORT }],
  });
  const clerk = clerkOf(app, user);
  for (const route of routes) {
    const response = await clerk.send(methodOf(route), addressOf(route), {});
    expect([addressOf(route), response.status]).toEqual([addressOf(route), 403]);
  }
});

test.each(PERMISSIONS.map(({ uid }) => uid))(
  'the right to %s opens its routes alone',
  async (uid) => {
    const user = await app.createAdminUser({
      role: `只能 ${uid}`,
      permissions: [{ action: actionOf(uid) }],
    });
    const clerk = clerkOf(app, user);
    for (const route of routes) {
      const response = await clerk.send(methodOf(route), addressOf(route), {});
      const isOpen = actionsOf(route)[0] === actionOf(uid);
      expect([addressOf(route), response.status === 403]).toEqual([addressOf(route), !isOpen]);
      expect(response.status).toBeLessThan(500);
    }
  },
);

test('a report says only what its reader may do', async () => {
  const admin = clerkOf(app);
  const organ = await admin.organ('示例市财政局');
  const documentId = await admin.report(organ);
  const reader = clerkOf(
    app,
    await app.createAdminUser({ role: '只读', permissions: [{ action: actionOf('read') }] }),
  );
  const mine = [
    ...['edit', 'delete', 'historical', 'settle', 'waive', 'submit'],
    ...['comment', 'suggest', 'resolve', 'accept'],
  ];
  expect((await admin.status(documentId)).actions).toEqual(mine);
  expect((await reader.status(documentId)).actions).toEqual([]);
});

test('no answer names a person or a secret', async () => {
  const admin = clerkOf(app);
  const documentId = await admin.published(
    await admin.organ('示例市审计局', { code: '11100000000013127D' }),
  );
  const answers = [
    await admin.api('get', '/organs'),
    await admin.api('get', '/board?year=2024'),
    await admin.api('get', `/reports/${documentId}`),
  ];
  for (const { text } of answers) {
    expect(text).not.toMatch(/password|resetPasswordToken|createdBy|updatedBy|"id":/u);
    expect(text).not.toContain(app.superAdmin.documentId);
  }
});
