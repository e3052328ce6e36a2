import { createStore, slotOf } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';
import { databaseKind } from '../support/database';
import { startInstance, type Instance } from '../support/instance';
import { tally, times } from '../support/tally';
import { isFull } from '../support/size';

const APPENDINGS = isFull ? 5 : 1;
const CODE = '11100000000013127D';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
async function expectSoundChain() {
  const verdict = await store().verify();
  expect(verdict).toMatchObject({ ok: true, faults: [] });
  expect(verdict.events).toBe((verdict.head?.seq ?? 0) + 1);
}

describe('in one process', () => {
  test('a slot is given out once', async () => {
    const organ = await clerk.organ('示例市财政局', { code: CODE });
    const answers = await Promise.all(
      times(12, () => clerk.api('post', '/reports', { organ, year: 2024, scope: 'own' })),
    );
    expect(tally(answers)).toEqual({ 201: 1, 409: 11 });
    const winner = answers.find(({ status }) => status === 201)?.body.documentId;
    const losers = answers.filter(({ status }) => status === 409);
    expect(losers.map(({ body }) => body.error.details)).toEqual(
      times(11, () => ({ code: 'slotTaken', documentId: winner })),
    );
    await expectSoundChain();
  });

  test('the database itself refuses a second row of a slot, or a second live edition', async () => {
    const organ = await clerk.organ('示例市教育局', { code: CODE });
    await clerk.published(organ);
    const slot = slotOf({ organDocumentId: organ, year: '2024', scope: 'own' });
    const { connection } = app.strapi.db;
    const copies = [
      ['disclosure_reports', { slot }],
      ['disclosure_editions', { live_slot: slot, slot: 'x', number: 1 }],
      ['disclosure_editions', { slot, number: 1 }],
      ['disclosure_events', { seq: 0 }],
      ['disclosure_organs', { slug: (await store().organs.find(organ))?.slug }],
    ] as const;
    for (const [table, row] of copies) {
      // The driver's error is no Error of this realm when another test file loaded the driver.
      const answer = await connection(table)
        .insert(row)
        .then(
          () => 'inserted',
          ({ message }: { message: string }) => message,
        );
      expect([table, answer]).toEqual([table, expect.stringMatching(/unique|duplicate/iu)]);
    }
    await connection('disclosure_editions').insert([{ number: 901 }, { number: 902 }]);
    await connection('disclosure_editions').where('number', '>', 900).delete();
  });

  test('several deletions in one transaction each have their event', async () => {
    const organs = await Promise.all(times(8, (index) => clerk.organ(`示例市第${index}局`)));
    const reports = await Promise.all(organs.map((organ) => clerk.report(organ)));
    const path = 'plugin::disclosure-report.report/actions/bulkDelete';
    await clerk.content('post', path, { documentIds: reports }).expect(200);
    const deleted = (await store().events.since(-1, 10_000)).filter(
      ({ action }) => action === 'report.deleted',
    );
    expect(deleted).toHaveLength(8);
    await expectSoundChain();
  });
});

const suite = databaseKind === 'sqlite' ? describe.skip : describe;
suite('in two processes on one database server', () => {
  let clerks: Clerk[];
  let instances: Instance[];
  const clerkFor = (index: number): Clerk => clerks[index % clerks.length] ?? clerk;

  beforeAll(async () => {
    instances = [await startInstance(), await startInstance()];
    clerks = instances.map(({ request }) =>
      clerkOf({ request, superAdmin: app.superAdmin, approver: app.approver }),
    );
  });
  afterAll(() => Promise.all((instances ?? []).map(({ stop }) => stop())));

  test('of 50 saves of one version one wins', async () => {
    const id = await clerk.report(await clerk.organ('示例市公安局', { code: CODE }));
    const answers = await Promise.all(
      times(50, (index) => clerkFor(index).save(id, { version: 1, contact: `第${index}人` })),
    );
    expect(tally(answers)).toEqual({ 200: 1, 409: 49 });
    const winner = answers.findIndex(({ status }) => status === 200);
    const row = await store().reports.find(id);
    expect([row?.version, row?.['contact']]).toEqual([2, `第${winner}人`]);
  });

  test('of 50 publications one makes an edition', async () => {
    const organ = await clerk.organ('示例市民政局', { code: CODE });
    const id = await clerk.soundReport(organ);
    await clerk.submit(id);
    await clerk.approve(id);
    const seen = await clerk.seen(id);
    const answers = await Promise.all(
      times(50, (index) => clerkFor(index).act(id, 'publish', seen)),
    );
    expect(tally(answers)).toEqual({ 200: 1, 409: 49 });
    const slot = slotOf({ organDocumentId: organ, year: '2024', scope: 'own' });
    expect(await store().editions.earlier(slot)).toHaveLength(1);
    const events = (await store().events.since(-1, 10_000)).filter((event) => event.slot === slot);
    expect(events.filter(({ action }) => action === 'edition.published')).toHaveLength(1);
    await expectSoundChain();
  });

  test(`200 events written at once leave no gap and no fork, ${APPENDINGS} times over`, async () => {
    for (const round of times(APPENDINGS, (index) => index)) {
      const before = (await store().events.head()).seq;
      const organs = await Promise.all(
        times(100, (index) => clerkFor(index).organ(`示例市并发${round}之${index}局`)),
      );
      await Promise.all(organs.map((organ, index) => clerkFor(index).report(organ)));
      expect((await store().events.head()).seq).toBe(before + 200);
      await expectSoundChain();
    }
  });

  test('an edit and a submission never both win', async () => {
    for (const round of times(6, (index) => index)) {
      const id = await clerk.soundReport(await clerk.organ(`示例市轮次${round}局`, { code: CODE }));
      const seen = await clerk.seen(id);
      const [save, submit] = await Promise.all([
        clerkFor(round).save(id, { version: seen.version, contact: '后改' }),
        clerkFor(round + 1).act(id, 'submit', seen),
      ]);
      expect([save?.status, submit?.status].sort()).toEqual([200, 409]);
    }
  });
});
