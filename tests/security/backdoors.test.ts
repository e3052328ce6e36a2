import { createStore } from '../../server/src/store';
import { serviceOf } from '../../server/src/services';
import { bootStrapi, type TestApp } from '../support/boot';
import { REPORT, clerkOf, type Clerk } from '../support/clerk';

const EDITION = 'plugin::disclosure-report.edition';
const PAGE = '/zfxxgk/zfxxgknb';
const CODE = '11100000000013127D';
const ALTERED = '被人改过的内容';

let app: TestApp;
let clerk: Clerk;
let organ: string;
let slug: string;
let approved: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市财政局', { code: CODE });
  await clerk.published(organ, 2023);
  approved = await clerk.soundReport(organ, 2024);
  for (const step of ['submit', 'approve'] as const) await clerk[step](approved);
  slug = (await createStore(app.strapi).organs.find(organ))?.slug ?? '';
  await serviceOf(app.strapi, 'site').refresh();
});
afterAll(() => app?.destroy());

const knex = () => app.strapi.db.connection;
const page = () => app.request().get(`${PAGE}/${slug}/2023`);
const sweep = () => serviceOf(app.strapi, 'site').sweep();

/** As `strapi import` and `strapi transfer` write: the guards on rows are switched off. */
async function asImport<T>(write: () => Promise<T>): Promise<T> {
  app.strapi.db.lifecycles.disable();
  try {
    return await write();
  } finally {
    app.strapi.db.lifecycles.enable();
  }
}

/** Lists as their column takes them; the drivers give some of them parsed. */
const asStored = (value: unknown): unknown =>
  Array.isArray(value) ? JSON.stringify(value) : value;

const WAYS: [string, (content: string) => Promise<unknown>][] = [
  [
    'knex by hand',
    (content) => knex()('disclosure_editions').where({ year: '2023' }).update({ content }),
  ],
  [
    'import or transfer',
    (content) =>
      asImport(() =>
        app.strapi.db.query(EDITION).updateMany({ where: { year: '2023' }, data: { content } }),
      ),
  ],
];

test.each(WAYS)(
  'an edition altered by %s is not shown, and an alarm is raised',
  async (_, alter) => {
    const row = await app.strapi.db.query(EDITION).findOne({ where: { year: '2023' } });
    const alarms: unknown[] = [];
    const stop = app.strapi.eventHub.on('disclosure-report.tampered', async (details: unknown) => {
      alarms.push(details);
    });
    try {
      expect((await page()).status).toBe(200);
      await alter(row.content.replace('主动公开', ALTERED));
      await sweep();
      const refused = await page();
      expect([refused.status, refused.text.includes(ALTERED)]).toEqual([503, false]);
      expect(alarms).toEqual([expect.objectContaining({ organ, number: 1, digest: row.digest })]);
    } finally {
      stop();
      await alter(row.content);
    }
    expect((await page()).status).toBe(200);
  },
);

test('an edition that was put in without its event is told by the chain', async () => {
  const row = await knex()('disclosure_editions').where({ year: '2023' }).first();
  const copy = Object.fromEntries(
    Object.entries(row as object)
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name, asStored(value)]),
  );
  await knex()('disclosure_editions').insert({
    ...{ ...copy, document_id: 'x'.repeat(24), number: 9, live_slot: null },
  });
  const verdict = await createStore(app.strapi).verify();
  await knex()('disclosure_editions').where({ number: 9 }).delete();
  expect(verdict).toMatchObject({
    ok: false,
    faults: [{ fault: 'editionWithoutEvent', edition: 'x'.repeat(24) }],
  });
});

test('a working copy altered by import is not published: its approval was of other bytes', async () => {
  const where = { documentId: approved };
  await asImport(() =>
    app.strapi.db.query(REPORT).updateMany({ where, data: { contact: ALTERED } }),
  );
  const refused = await clerk.publish(approved);
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'notApproved']);
  await asImport(() => app.strapi.db.query(REPORT).updateMany({ where, data: { contact: null } }));
});

test('a draft that was declared approved by hand is not published', async () => {
  const draft = await clerk.soundReport(organ, 2022);
  await knex()('disclosure_reports').where({ document_id: draft }).update({ state: 'approved' });
  const refused = await clerk.publish(draft);
  expect(refused.status).toBe(400);
  expect(['notApproved', 'findings']).toContain(refused.body.error.details.code);
});

test('the Content-Type Builder shows none of our types', async () => {
  const { body } = await clerk.send('get', '/content-type-builder/content-types');
  const shown = (body.data as { uid: string; schema: { visible: boolean } }[])
    .filter(({ uid, schema }) => uid.startsWith('plugin::disclosure-report.') && schema.visible)
    .map(({ uid }) => uid);
  expect(body.data.length).toBeGreaterThan(0);
  expect(shown).toEqual([]);
});
