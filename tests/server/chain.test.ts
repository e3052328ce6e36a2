import { createStore } from '../../server/src/store';
import { serviceOf } from '../../server/src/services';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const TABLE = 'disclosure_events';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  const organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
  for (const year of [2022, 2023]) await clerk.published(organ, year);
});
afterAll(() => app?.destroy());

const verify = (anchor?: { seq: number; hash: string }) =>
  serviceOf(app.strapi, 'audit').verify(anchor);
// As somebody with the database's password would: below every guard.
const raw = () => app.strapi.db.connection(TABLE);
const rows = async () => (await raw().orderBy('seq')) as Record<string, unknown>[];

/** Does damage, looks, and puts the table back as it was. */
async function afterDamage(damage: () => Promise<unknown>, look: () => Promise<void>) {
  const before = await rows();
  try {
    await damage();
    await look();
  } finally {
    await raw().delete();
    for (const row of before) await raw().insert(row);
  }
}

test('every event follows its predecessor, from the genesis on', async () => {
  const { events } = createStore(app.strapi);
  const all = await events.since(-1, 1000);
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index));
  expect(all.map(({ action }) => action)).toEqual([
    'genesis',
    'organ.created',
    ...['report.created', 'report.submitted', 'report.approved', 'edition.published'],
    ...['report.created', 'report.submitted', 'report.approved', 'edition.published'],
  ]);
  expect(await verify()).toMatchObject({ ok: true, events: all.length, faults: [] });
  expect((await verify()).head).toEqual(await events.head());
});

test('events hold the acting user’s documentId and no more of a person', async () => {
  const text = JSON.stringify(await rows());
  expect(text).toContain(app.superAdmin.documentId);
  expect(text).not.toContain(app.superAdmin.email);
  expect(text).not.toMatch(/password|token|cookie|firstname/iu);
});

describe('damage done below the guards', () => {
  test.each(['at', 'actor', 'action', 'organ', 'slot', 'payload', 'previous_hash', 'hash'])(
    'to the column %s is found at its event',
    async (column) => {
      await afterDamage(
        () =>
          raw()
            .where({ seq: 4 })
            .update({ [column]: '"x"' }),
        async () => {
          const { ok, faults } = await verify();
          expect([ok, faults[0]]).toEqual([false, expect.objectContaining({ seq: 4 })]);
        },
      );
    },
  );

  test('an event taken out leaves a gap', () =>
    afterDamage(
      () => raw().where({ seq: 3 }).delete(),
      async () => expect((await verify()).faults).toEqual([{ seq: 4, fault: 'gap' }]),
    ));

  test('two events that changed places are found', () =>
    afterDamage(
      async () => {
        await raw().where({ seq: 3 }).update({ seq: 999 });
        await raw().where({ seq: 4 }).update({ seq: 3 });
        await raw().where({ seq: 999 }).update({ seq: 4 });
      },
      async () => expect((await verify()).faults[0]).toEqual({ seq: 3, fault: 'broken' }),
    ));

  test('a tail cut off is found by a head noted down, and by the edition that lost its event', async () => {
    const { head } = await verify();
    await afterDamage(
      () => raw().where('seq', '>', 5).delete(),
      async () => {
        expect(await verify(head ?? undefined)).toMatchObject({
          ok: false,
          faults: [{ fault: 'truncated' }, { fault: 'editionWithoutEvent' }],
        });
        expect((await verify()).faults).toEqual([
          { edition: expect.any(String), fault: 'editionWithoutEvent' },
        ]);
      },
    );
  });

  test('an empty chain is no chain', () =>
    afterDamage(
      () => raw().delete(),
      async () => expect((await verify()).ok).toBe(false),
    ));

  test('an older head is still part of the chain', async () => {
    const [, second] = await createStore(app.strapi).events.since(-1, 2);
    expect(second && (await verify(second)).ok).toBe(true);
  });
});

test('a failed transaction leaves neither its event nor a gap', async () => {
  const store = createStore(app.strapi);
  const before = await store.events.head();
  await expect(
    store.writing(async () => {
      await store.events.append({ action: 'organ.changed', organ: null, slot: null, payload: {} });
      throw new Error('half way');
    }),
  ).rejects.toThrow('half way');
  expect(await store.events.head()).toEqual(before);
});

test('a transaction that lost the race for its number is tried again, whole', async () => {
  const store = createStore(app.strapi);
  const lost = Object.assign(new Error('UNIQUE constraint failed: disclosure_events.seq'), {
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  });
  let attempts = 0;
  const done = await store.writing(async () => {
    attempts += 1;
    if (attempts < 3) throw lost;
    return 'done';
  });
  expect([done, attempts]).toEqual(['done', 3]);
  attempts = 0;
  await expect(
    store.writing(async () => {
      attempts += 1;
      throw lost;
    }),
  ).rejects.toBe(lost);
  expect(attempts).toBe(4);
});
