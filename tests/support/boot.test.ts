import { bootStrapi, type TestApp } from './boot';
import { databaseKind } from './database';

describe('the fixture app', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi({ graphql: true });
  });
  afterAll(() => app.destroy());

  test('answers its health check', async () => {
    await app.request().get('/_health').expect(204);
  });

  test('runs on the database the run was started for', () => {
    expect(app.strapi.db.config.connection.client).toBe(databaseKind);
  });

  test('carries the plugin from its sources', () => {
    expect(app.strapi.plugin('disclosure-report')).toBeDefined();
  });

  test('knows a super admin', async () => {
    await app
      .request()
      .get('/admin/users/me')
      .set('Authorization', app.superAdmin.authorization)
      .expect(200);
  });

  test('gives a limited role exactly its permissions', async () => {
    const clerk = await app.createAdminUser({
      role: '经办员',
      permissions: [{ action: 'plugin::upload.read' }],
    });
    const as = (path: string) => app.request().get(path).set('Authorization', clerk.authorization);
    await as('/upload/files').expect(200);
    await as('/admin/users').expect(403);
  });

  test('serves GraphQL where it is asked for', async () => {
    await app.request().post('/graphql').send({ query: '{ __typename }' }).expect(200);
  });
});
