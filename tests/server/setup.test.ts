import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { ORGAN, REPORT } from '../support/clerk';
import { createDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await createDatabase();
  app = await bootStrapi({ database });
});
afterAll(async () => {
  await app?.destroy();
  await database?.drop();
});

type Configuration = {
  settings: { mainField: string };
  layouts: { list: string[]; edit: { name: string }[][] };
};
const contentTypes = () => app.strapi.plugin('content-manager').service('content-types');
const configurationOf = (uid: string): Promise<Configuration> =>
  contentTypes().findConfiguration(app.strapi.contentType(uid as never));

test('the form of a report follows the printed report', async () => {
  const { layouts, settings } = await configurationOf(REPORT);
  expect(layouts.edit.flat().map(({ name }) => name)).toEqual([
    ...['title', 'preface', 'overview', 'proactive', 'proactiveTable', 'requests', 'requestsTable'],
    ...['proceedings', 'proceedingsTable', 'improvements', 'otherMatters'],
    ...['feeNotices', 'feeCharged', 'feeReceived', 'feeText', 'contact', 'correctionNote'],
    'categoryCounts',
  ]);
  expect(layouts.list).toEqual(['title', 'year', 'scope', 'updatedAt']);
  expect(settings.mainField).toBe('title');
});

test('an organ’s form shows all that a clerk may fill in', async () => {
  const { layouts } = await configurationOf(ORGAN);
  expect(layouts.edit.flat().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['name', 'code', 'slug', 'kind', 'parent', 'validUntil', 'successor']),
  );
  expect(layouts.edit.flat().map(({ name }) => name)).not.toContain('formerSlugs');
});

test('nothing of ours is built in the Content-Type Builder, and no draft-and-publish', () => {
  for (const [uid, type] of Object.entries(app.strapi.contentTypes)) {
    if (!uid.startsWith('plugin::disclosure-report.')) continue;
    const { options, pluginOptions } = type as {
      options?: { draftAndPublish?: boolean };
      pluginOptions?: Record<string, { visible?: boolean }>;
    };
    expect([uid, options?.draftAndPublish]).toEqual([uid, false]);
    expect([uid, pluginOptions?.['content-type-builder']?.visible]).toEqual([uid, false]);
  }
});

test('the statistics grid can be added to any content type', () => {
  const field = app.strapi.get('custom-fields').get('plugin::disclosure-report.statistics-grid');
  expect(field).toMatchObject({ type: 'json' });
});

test('a second start keeps the chain, and the view that somebody has configured', async () => {
  const configured = await configurationOf(REPORT);
  const changed = { ...configured, settings: { ...configured.settings, pageSize: 50 } };
  await contentTypes().updateConfiguration(app.strapi.contentType(REPORT as never), changed);
  const head = await createStore(app.strapi).events.head();
  await app.destroy();
  app = await bootStrapi({ database });
  expect((await configurationOf(REPORT)).settings).toMatchObject({ pageSize: 50 });
  expect(await createStore(app.strapi).events.head()).toEqual(head);
  expect(await createStore(app.strapi).verify()).toMatchObject({ ok: true, events: 1 });
});
