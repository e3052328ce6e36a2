import type { Response } from 'supertest';
import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';
import { holdingsOf } from '../support/holdings';
import { startInstance, type Death, type Instance } from '../support/instance';
import { isFull } from '../support/size';

/** The steps of a report's life in their order, and the state that each leads to. */
const LIFE = [
  ['submit', 'submitted'],
  ['approve', 'approved'],
  ['publish', 'published'],
  ['withdraw', 'withdrawn'],
] as const;
type Act = (typeof LIFE)[number][0];

const EVERY = Array.from({ length: 60 }, (_, index) => index + 1);
/** Which writes of each step its process is killed at; beyond its last write the step is done. */
const WRITES: Readonly<Record<Act, readonly number[]>> = isFull
  ? { submit: EVERY, approve: EVERY, publish: EVERY, withdraw: EVERY }
  : { submit: [2], approve: [3], publish: [11], withdraw: [5] };
const AT_RANDOM = isFull ? 100 : 2;
const LONGEST_MS = 400;
const TIMEOUT_MS = 30 * 60_000;
/** Mostly within the fifty milliseconds that a step takes. */
const moment = (): number => Math.floor(Math.random() ** 3 * LONGEST_MS);

let app: TestApp;
let clerk: Clerk;
let organs = 0;
/** The next process is started while the present one is at work. */
let next: Promise<Instance>;

// A log-in ends after half an hour, which the full size may take.
beforeEach(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  next = startInstance();
});
afterEach(async () => {
  await (await next)?.stop();
  await app?.destroy();
});

const stateOf = async (id: string): Promise<string> => (await clerk.status(id)).state;

/** What the one who takes a step sends; looked up beforehand, so that only the step itself is cut off. */
async function bodyOf(id: string, act: Act): Promise<object> {
  if (act === 'withdraw') return { reason: '有误' };
  const seen = await clerk.seen(id);
  if (act !== 'approve') return seen;
  const { review } = await clerk.status(id);
  return { ...seen, step: review.next, opinion: '同意' };
}

/** A step through a process that is doomed; the answer, or nothing where it ended before. */
async function takeDoomed(id: string, act: Act, death: Death): Promise<Response | undefined> {
  const instance = await next;
  next = startInstance();
  const body = await bodyOf(id, act);
  const by = act === 'approve' ? app.approver : app.superAdmin;
  const through = clerkOf({ ...app, request: instance.request }, by);
  await instance.doom(death);
  const answer = await through.act(id, act, body).catch(() => undefined);
  if (answer && 'dieAt' in death) await instance.stop();
  await instance.ended;
  return answer;
}

async function expectSound(): Promise<void> {
  const store = createStore(app.strapi);
  expect(await store.verify()).toMatchObject({ ok: true, faults: [] });
  const { reports, editions } = await holdingsOf(app);
  const live = editions.filter((edition) => edition.live).map(({ slot }) => slot);
  const published = reports.filter(({ state }) => state === 'published').map(({ slot }) => slot);
  expect(live.sort()).toEqual(published.sort());
}

/** A report that is ready to be submitted, with every warning answered. */
async function readyReport(): Promise<string> {
  organs += 1;
  const id = await clerk.soundReport(await clerk.organ(`示例市第${organs}局`), 2024);
  await clerk.submit(id);
  const { version } = await clerk.seen(id);
  await clerk.act(id, 'recall', { version });
  return id;
}

test(
  'a process that is killed at a write leaves nothing of its step',
  async () => {
    const id = await readyReport();
    let kills = 0;
    for (const [act, state] of LIFE) {
      for (const write of WRITES[act]) {
        const before = await holdingsOf(app);
        const answer = await takeDoomed(id, act, { dieAt: write });
        await expectSound();
        if (answer) break;
        kills += 1;
        expect([act, write, await holdingsOf(app)]).toEqual([act, write, before]);
      }
      if ((await stateOf(id)) !== state) {
        const by = act === 'approve' ? app.approver : app.superAdmin;
        const answer = await clerkOf(app, by).act(id, act, await bodyOf(id, act));
        expect([act, answer.status]).toEqual([act, 200]);
      }
      expect(await stateOf(id)).toBe(state);
    }
    process.stdout.write(`killed at a write: ${kills}\n`);
    expect(kills).toBeGreaterThanOrEqual(4);
  },
  TIMEOUT_MS,
);

test(
  'a process that is killed at any moment leaves a step undone or done',
  async () => {
    let id = await readyReport();
    let at = 0;
    const came = { undone: 0, done: 0, answered: 0 };
    for (let trial = 0; trial < AT_RANDOM; trial += 1) {
      const [act, state] = LIFE[at % LIFE.length] ?? LIFE[0];
      const before = await holdingsOf(app);
      const answer = await takeDoomed(id, act, { dieAfter: moment() });
      await expectSound();
      const isDone = (await stateOf(id)) === state;
      // Whoever was told that it is done was told the truth.
      if (answer) expect([act, answer.status, isDone]).toEqual([act, 200, true]);
      if (!isDone) expect(await holdingsOf(app)).toEqual(before);
      came[isDone ? (answer ? 'answered' : 'done') : 'undone'] += 1;
      if (!isDone) continue;
      at += 1;
      if (at % LIFE.length === 0) id = await readyReport();
    }
    process.stdout.write(`killed at random: ${JSON.stringify(came)}\n`);
    expect(came.undone + came.done + came.answered).toBe(AT_RANDOM);
  },
  TIMEOUT_MS,
);
