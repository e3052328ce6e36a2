import { createStore, slotOf } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, soundContent, type Clerk } from '../support/clerk';
import { holdingsOf } from '../support/holdings';

const WRITE = /^(before|after)(Create|Update|Delete)/u;

let app: TestApp;
let clerk: Clerk;
let organ: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);

const everything = () => holdingsOf(app);

/** Breaks the database at the n-th write to a table of ours, before and after it in turn. */
function breakAt(step: number): () => number {
  let seen = 0;
  const stop = app.strapi.db.lifecycles.subscribe(async ({ action, model }) => {
    if (!WRITE.test(action) || !model.uid.startsWith('plugin::disclosure-report.')) return;
    seen += 1;
    if (seen === step) throw new Error('the disk is full');
  });
  return () => {
    stop();
    return seen;
  };
}

/** Fails every step of a write in turn; each failure must leave everything as it was. */
async function failEveryStep(write: () => PromiseLike<{ status: number }>): Promise<number> {
  const before = await everything();
  for (let step = 1; ; step += 1) {
    const stop = breakAt(step);
    const { status } = await Promise.resolve(write()).finally(stop);
    if (status < 400) return step - 1;
    expect([step, status]).toEqual([step, 500]);
    expect(await everything()).toEqual(before);
  }
}

test('creating a report is all or nothing', async () => {
  const steps = await failEveryStep(() =>
    clerk.api('post', '/reports', { organ, year: 2023, scope: 'own' }),
  );
  expect(steps).toBeGreaterThanOrEqual(4);
});

test('saving a report is all or nothing', async () => {
  const id = await clerk.report(organ, 2022);
  const steps = await failEveryStep(() => clerk.save(id, { ...soundContent(2022), version: 1 }));
  expect(steps).toBeGreaterThanOrEqual(4);
  expect((await clerk.status(id)).version).toBe(2);
});

test('accepting an import with its original is all or nothing', async () => {
  const text = '示例市财政局2021年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。';
  const { body } = await clerk.api('post', '/import/read', { kind: 'text', text, hints: null });
  const source = { name: '年报', sha256: body.source.sha256, publishedOn: '' };
  const acceptance = {
    organ,
    year: 2021,
    scope: 'own',
    target: null,
    report: body.report,
    source,
  };
  const steps = await failEveryStep(() =>
    clerk.accept(acceptance, { name: 'paste.txt', bytes: Buffer.from(text) }),
  );
  expect(steps).toBeGreaterThanOrEqual(8);
});

test('publishing, correcting and withdrawing are all or nothing', async () => {
  const id = await clerk.soundReport(organ, 2024);
  await clerk.submit(id);
  expect(await failEveryStep(() => clerk.approve(id))).toBeGreaterThanOrEqual(5);
  expect(await failEveryStep(() => clerk.publish(id))).toBeGreaterThanOrEqual(12);
  const reopen = () => clerk.act(id, 'correct', { reason: '有误' });
  expect(await failEveryStep(reopen)).toBeGreaterThanOrEqual(6);
  const { version } = await clerk.seen(id);
  await clerk.save(id, { version, correctionNote: '更正。' });
  await clerk.submit(id);
  expect(await failEveryStep(() => clerk.approve(id))).toBeGreaterThanOrEqual(5);
  expect(await failEveryStep(() => clerk.publish(id))).toBeGreaterThanOrEqual(12);
  const withdraw = () => clerk.act(id, 'withdraw', { reason: '有误' });
  expect(await failEveryStep(withdraw)).toBeGreaterThanOrEqual(8);
  const slot = slotOf({ organDocumentId: organ, year: '2024', scope: 'own' });
  expect((await store().editions.earlier(slot)).map(({ live }) => live)).toEqual([false, false]);
});

test('changing and deleting an organ is all or nothing', async () => {
  const idle = await clerk.organ('示例市档案局');
  const path = `plugin::disclosure-report.organ/${idle}`;
  await failEveryStep(() => clerk.content('put', path, { name: '示例市档案馆' }));
  expect(await failEveryStep(() => clerk.content('delete', path))).toBeGreaterThanOrEqual(4);
});

test('and the chain is sound after all of it', async () => {
  expect(await store().verify()).toMatchObject({ ok: true, faults: [] });
});
