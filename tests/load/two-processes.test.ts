import { Client } from 'pg';
import supertest from 'supertest';
import logins from '../../examples/portal/src/sample/logins.json';
import { clerkOf, type Clerk } from '../support/clerk';
import { createDatabase, type TestDatabase } from '../support/database';
import { startPortal } from '../support/portal';
import type { StrapiProcess } from '../support/strapi-process';

const AT_ONCE = 50;
const YEAR = 2024;

let database: TestDatabase;
const portals: StrapiProcess[] = [];
const clerks: Clerk[] = [];
let first: Clerk;
let organ: string;

beforeAll(async () => {
  database = await createDatabase('postgres');
  // One after the other: Strapi brings the tables up to date without a lock.
  while (portals.length < 2) portals.push(await startPortal({ database }));
  for (const { url } of portals) clerks.push(await signIn(url));
  first = clerkOn(0);
  organ = await first.organ('并发测试局');
}, 180_000);

afterAll(async () => {
  await Promise.all(portals.map((portal) => portal.stop()));
  await database.drop();
});

async function signIn(url: string): Promise<Clerk> {
  const { email = '', password = '' } = logins[0] ?? {};
  const request = () => supertest(url);
  const { body } = await request().post('/admin/login').send({ email, password }).expect(200);
  const authorization = `Bearer ${body.data.token}`;
  return clerkOf({
    request,
    superAdmin: { id: 0, documentId: '', email, password, authorization },
  });
}

function clerkOn(process: number): Clerk {
  const clerk = clerks[process % clerks.length];
  if (!clerk) throw new Error('No process has been started.');
  return clerk;
}

/** The same act many times at once, on both processes in turn: how often each status came. */
async function storm(act: (clerk: Clerk, turn: number) => Promise<{ status: number }>) {
  const turns = Array.from({ length: AT_ONCE }, (_, turn) => turn);
  const answers = await Promise.all(turns.map((turn) => act(clerkOn(turn), turn)));
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client(database.settings.connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('of fifty saves of one version one wins, and the others are told', async () => {
  const report = await first.report(organ, YEAR);
  const { version } = await first.seen(report);
  const counts = await storm((clerk, turn) =>
    clerk.save(report, { version, title: `第${turn}稿` }),
  );
  expect(counts).toEqual({ 200: 1, 409: AT_ONCE - 1 });
  expect((await first.seen(report)).version).toBe(version + 1);
});

test('of fifty publishes one makes the edition', async () => {
  const report = await first.soundReport(organ, YEAR - 1);
  await first.submit(report);
  const seen = await first.seen(report);
  const counts = await storm((clerk) => clerk.act(report, 'publish', seen));
  expect(counts).toEqual({ 200: 1, 409: AT_ONCE - 1 });
  const slot = `${organ}:${YEAR - 1}:own`;
  expect(
    await rows(`SELECT number, live_slot FROM disclosure_editions WHERE slot = '${slot}'`),
  ).toEqual([{ number: 1, live_slot: slot }]);
});

test('fifty reports of as many years and organs leave no gap in the events', async () => {
  const organs = await Promise.all(
    Array.from({ length: 5 }, (_, index) => clerkOn(index).organ(`并发测试局${index}`)),
  );
  const counts = await storm((clerk, turn) =>
    clerk.api('post', '/reports', {
      organ: organs[turn % 5],
      year: 2019 + (Math.floor(turn / 5) % 5),
      scope: turn < 25 ? 'own' : 'aggregate',
    }),
  );
  expect(counts).toEqual({ 201: AT_ONCE });
  const sequence = (await rows('SELECT seq FROM disclosure_events ORDER BY seq')).map(({ seq }) =>
    Number(seq),
  );
  const start = sequence[0] ?? 0;
  expect(sequence.length).toBeGreaterThan(AT_ONCE);
  expect(sequence).toEqual(sequence.map((_, index) => start + index));
});

test('what one process publishes the other shows', async () => {
  const report = await first.published(organ, YEAR - 2);
  const { path } = await first.status(report);
  const shown = async () => (await fetch(`${portals[1]?.url}${path}`)).status;
  const deadline = Date.now() + 2_000;
  while ((await shown()) !== 200 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await shown()).toBe(200);
});
