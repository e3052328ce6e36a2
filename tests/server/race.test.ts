import fc from 'fast-check';
import type { Response } from 'supertest';
import type { EventAction } from '../../domain/chain';
import { createStore, slotOf } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';
import { isFull } from '../support/size';
import { tally, times } from '../support/tally';

const CODE = '11100000000013127D';
const YEAR = 2024;
const WRITERS = 50;
const ROUNDS = isFull ? 20 : 4;
const PUBLISHERS = 20;
const TAKEN_ONCE = isFull ? 50 : 2;
const RANDOM = isFull ? 500 : 6;
const LONGEST_PAUSE_MS = 40;

let app: TestApp;
let clerk: Clerk;
let reviewer: Clerk;
let turn = 0;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  reviewer = clerkOf(app, app.approver);
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
async function report(): Promise<{ id: string; slot: string; organ: string }> {
  turn += 1;
  const organ = await clerk.organ(`示例市第${turn}局`, { code: CODE });
  const id = await clerk.soundReport(organ, YEAR);
  return { id, organ, slot: slotOf({ organDocumentId: organ, year: String(YEAR), scope: 'own' }) };
}

const eventsOf = (slot: string, action: EventAction) => store().events.at(action, [slot]);

test(`of ${WRITERS} writers on one version one wins, ${ROUNDS} times over`, async () => {
  const { id } = await report();
  for (const round of times(ROUNDS, (index) => index)) {
    const { version } = await clerk.seen(id);
    const answers = await Promise.all(
      times(WRITERS, (writer) => clerk.save(id, { version, contact: `第${round}轮${writer}` })),
    );
    expect([round, tally(answers)]).toEqual([round, { 200: 1, 409: WRITERS - 1 }]);
    const winner = answers.findIndex(({ status }) => status === 200);
    const row = await store().reports.find(id);
    expect([row?.version, row?.['contact']]).toEqual([version + 1, `第${round}轮${winner}`]);
    // Whoever was too late is shown what stands there now.
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body.error.details).toMatchObject({
        code: 'stale',
        version: version + 1,
        content: { contact: `第${round}轮${winner}` },
      });
    }
  }
});

async function publishAtOnce(): Promise<void> {
  const { id, slot } = await report();
  await clerk.submit(id);
  await clerk.approve(id);
  const seen = await clerk.seen(id);
  const answers = await Promise.all(times(PUBLISHERS, () => clerk.act(id, 'publish', seen)));
  expect(tally(answers)).toEqual({ 200: 1, 409: PUBLISHERS - 1 });
  expect(await store().editions.earlier(slot)).toHaveLength(1);
  expect(await eventsOf(slot, 'edition.published')).toHaveLength(1);
  // Pressed once more, it is answered as the others were.
  const again = await clerk.act(id, 'publish', seen);
  expect([again.status, again.body.error.details.code]).toEqual([409, 'locked']);
}

async function acceptAtOnce(): Promise<void> {
  turn += 1;
  const organ = await clerk.organ(`示例市第${turn}局`, { code: CODE });
  const text = '示例市某局2024年政府信息公开工作年度报告\n一、总体情况\n主动公开信息120条。';
  const read = await clerk.api('post', '/import/read', { kind: 'text', text, hints: null });
  const acceptance = {
    ...{ organ, year: YEAR, scope: 'own', target: null, report: read.body.report },
    source: { name: '年报.txt', sha256: '', publishedOn: '' },
  };
  const answers = await Promise.all(times(4, () => clerk.accept(acceptance)));
  expect(tally(answers)).toEqual({ 201: 1, 409: 3 });
  const slot = slotOf({ organDocumentId: organ, year: String(YEAR), scope: 'own' });
  expect(await eventsOf(slot, 'report.imported')).toHaveLength(1);
}

async function againAndAgain(once: () => Promise<void>): Promise<void> {
  for (let round = 0; round < TAKEN_ONCE; round += 1) await once();
}

test(`of ${PUBLISHERS} publications at once one makes an edition, with one event, ${TAKEN_ONCE} times over`, () =>
  againAndAgain(publishAtOnce));

test(`a file that is accepted several times at once is taken once, ${TAKEN_ONCE} times over`, () =>
  againAndAgain(acceptAtOnce));

interface Race {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}
type Runner = (race: Race) => Promise<Response>;

const RUNNERS: Readonly<Record<string, Runner>> = {
  /** Takes the report back and changes it, as fast as that goes. */
  edit: async ({ id, version }) => {
    const recalled = await clerk.act(id, 'recall', { version });
    return recalled.status === 200 ? clerk.save(id, { version, contact: '抢先改' }) : recalled;
  },
  approve: ({ id, version, digest }) =>
    reviewer.act(id, 'approve', { version, digest, step: '审核', opinion: '同意' }),
  publish: ({ id, version, digest }) => clerk.act(id, 'publish', { version, digest }),
};

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) =>
        permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
      );

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whoever won, what is public is what was approved, and the report stands where its events say. */
async function run(isApproved: boolean, order: readonly string[], pauses: readonly number[]) {
  const { id, slot } = await report();
  await clerk.submit(id);
  if (isApproved) await clerk.approve(id);
  const race = { id, ...(await clerk.seen(id)) };
  const answers = await Promise.all(
    order.map(async (name, at) => {
      await wait(pauses[at] ?? 0);
      return RUNNERS[name]?.(race);
    }),
  );
  for (const answer of answers) expect([200, 400, 409]).toContain(answer?.status);
  const row = await store().reports.find(id);
  const editions = await store().editions.earlier(slot);
  expect(editions.map(({ digest }) => digest)).toEqual(
    row?.state === 'published' ? [race.digest] : [],
  );
  const published = answers[order.indexOf('publish')]?.status === 200;
  expect(editions).toHaveLength(Number(published));
  if (published) expect(row?.version).toBe(race.version);
  expect(await eventsOf(slot, 'edition.published')).toHaveLength(Number(published));
}

describe('an edit, an approval and a publication at once', () => {
  const orders = permutations(Object.keys(RUNNERS));
  const schedules = [false, true].flatMap((isApproved) =>
    orders.map((order): [boolean, string[]] => [isApproved, order]),
  );

  test.each(schedules)('approved before: %s; %j', async (isApproved, order) => {
    await run(isApproved, order, []);
  });

  const pause = fc.nat({ max: LONGEST_PAUSE_MS });
  const random = fc.tuple(fc.constantFrom(...schedules), fc.tuple(pause, pause, pause));

  test(`with pauses between them, ${RANDOM} times`, () =>
    fc.assert(
      fc.asyncProperty(random, ([[isApproved, order], pauses]) => run(isApproved, order, pauses)),
      { numRuns: RANDOM, endOnFailure: true },
    ));
});

test('and all of it stands in one sound chain', async () => {
  const verdict = await store().verify();
  expect(verdict).toMatchObject({ ok: true, faults: [] });
});
