import fc from 'fast-check';
import type { Response } from 'supertest';
import { serviceOf } from '../../server/src/services';
import { createStore, slotOf } from '../../server/src/store';
import { commands } from '../domain/workflow/command';
import {
  BEGINNING,
  after,
  answerTo,
  attemptOf,
  isSound,
  withPeople,
  type Answer,
  type Attempt,
  type Command,
  type Deed,
  type Office,
  type World,
} from '../domain/workflow/model';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';
import { isFull } from '../support/size';

const RUNS = isFull ? 300 : 20;
const MOST = isFull ? 30 : 16;
const YEAR = 2024;
const CODE = '11100000000013127D';

let app: TestApp;
let admin: Clerk;
let people: AdminUser[];
let flat: object;
const told = { runs: 0, attempts: 0, done: 0, refused: 0, published: 0 };

const roleIds = new Map<Office, number>();
const assign = (user: AdminUser, offices: readonly Office[]) =>
  app.strapi
    .service('admin::user')
    .updateById(user.id, { roles: offices.map((office) => roleIds.get(office)) });
const activate = (user: AdminUser, isActive: boolean) =>
  app.strapi.db.query('admin::user').update({ where: { id: user.id }, data: { isActive } });

/** What is read in: the sound report, as its own Word file says it. */
async function readSound(): Promise<object> {
  const id = await admin.soundReport(await admin.organ('示例市蓝本局', { code: CODE }), YEAR);
  const file = await admin.api('get', `/reports/${id}/files/docx`).responseType('blob').expect(200);
  const read = await admin.api('post', '/import/read').attach('file', file.body, '年报.docx');
  expect(read.status).toBe(200);
  return read.body.report;
}

beforeAll(async () => {
  app = await bootStrapi();
  admin = clerkOf(app);
  await serviceOf(app.strapi, 'roles').ensure();
  for (const office of ['clerk', 'reviewer', 'publisher'] as const) {
    const code = `disclosure-report-${office}`;
    roleIds.set(office, (await app.strapi.service('admin::role').findOne({ code })).id);
  }
  people = [];
  for (const { offices } of BEGINNING.people) {
    const user = await app.createAdminUser({ role: 'disclosure-report-clerk' });
    await assign(user, offices);
    people.push(user);
  }
  flat = await readSound();
});
afterAll(() => {
  process.stdout.write(`model on the server: ${JSON.stringify(told)}\n`);
  return app?.destroy();
});

const ANSWERS: Readonly<Record<number, Answer>> = {
  ...{ 200: 'done', 400: 'refused', 401: 'loggedOut', 403: 'forbidden', 409: 'conflict' },
};

interface Play {
  readonly organ: string;
  readonly id: string;
  /** The digest of each content that has stood there. */
  readonly digests: Map<number, string>;
  digest: string;
}

function ask({ id, organ, digest }: Play, world: World, attempt: Attempt): Promise<Response> {
  const { deed, who, isStale } = attempt;
  const by = clerkOf(app, people[who]);
  const version = isStale ? world.version - 1 : world.version;
  const seen = { version, digest };
  const reason = { reason: '有误' };
  const note = world.editions > 0 ? { correctionNote: '更正联系方式' } : {};
  const ASK: Readonly<Record<Deed, () => Promise<Response>>> = {
    edit: () => by.save(id, { version, contact: `第${world.version}稿`, ...note }),
    import: () =>
      by.accept({
        ...{ organ, year: YEAR, scope: 'own', target: { documentId: id, version }, report: flat },
        source: { name: '年报.docx', sha256: '', publishedOn: '' },
      }),
    submit: () => by.act(id, 'submit', seen),
    recall: () => by.act(id, 'recall', { version }),
    approve: () => by.act(id, 'approve', { ...seen, step: '审核', opinion: '同意' }),
    return: () => by.act(id, 'return', { version, ...reason }),
    publish: () => by.act(id, 'publish', seen),
    correct: () => by.act(id, 'correct', reason),
    withdraw: () => by.act(id, 'withdraw', reason),
  };
  return ASK[deed]();
}

async function begin(): Promise<Play> {
  const organ = await admin.organ(`示例市${told.runs}局`, { code: CODE });
  const id = await admin.soundReport(organ, YEAR);
  const { digest } = await admin.seen(id);
  return { organ, id, digest, digests: new Map([[0, digest]]) };
}

/** The report and what is public of it are as the model has them. */
async function expectAs(play: Play, world: World): Promise<void> {
  const store = createStore(app.strapi);
  const slot = slotOf({ organDocumentId: play.organ, year: String(YEAR), scope: 'own' });
  const editions = await store.editions.earlier(slot);
  const live = editions.filter((edition) => edition.live);
  const row = await store.reports.find(play.id);
  expect({
    state: row?.state,
    version: row?.version,
    editions: editions.length,
    live: live.map(({ digest }) => digest),
  }).toEqual({
    state: world.state,
    version: world.version,
    editions: world.editions,
    live: world.live ? [play.digests.get(world.live.content)] : [],
  });
  expect(isSound(world)).toBe(true);
}

async function attempted(play: Play, world: World, attempt: Attempt): Promise<World> {
  const { deed, who, isStale } = attempt;
  const expected = answerTo(world, deed, who, isStale);
  // What stands against a report is not what this is about.
  if (deed === 'submit' && expected === 'done') await admin.settle(play.id);
  const { status, text } = await ask(play, world, attempt);
  const said = [deed, world.state, ANSWERS[status] ?? status, text];
  expect(said).toEqual([deed, world.state, expected, expect.anything()]);
  told.attempts += 1;
  told.done += Number(expected === 'done');
  told.refused += Number(expected === 'refused');
  told.published += Number(expected === 'done' && deed === 'publish');
  if (expected !== 'done') return world;
  const next = after(world, deed, who, world.content + 1);
  play.digest = (await admin.seen(play.id)).digest;
  if (next.content !== world.content) play.digests.set(next.content, play.digest);
  return next;
}

async function playAll(list: readonly Command[]): Promise<void> {
  told.runs += 1;
  const play = await begin();
  const { version } = await admin.seen(play.id);
  let world: World = { ...BEGINNING, version, lastEditor: -1 };
  for (const [at, { offices }] of BEGINNING.people.entries()) {
    const user = people[at];
    if (user) await assign(user, offices).then(() => activate(user, true));
  }
  for (const command of list) {
    const attempt = attemptOf(world, command);
    if (attempt && attempt.who >= 0) world = await attempted(play, world, attempt);
    world = withPeople(world, command);
    const user = 'who' in command ? people[command.who] : undefined;
    if (user && command.deed === 'assign') await assign(user, command.offices);
    if (user && command.deed === 'toggle') {
      await activate(user, world.people[command.who]?.isActive === true);
    }
    await expectAs(play, world);
  }
}

test('whatever people try, the server lets them do what the model says', async () => {
  await fc.assert(fc.asyncProperty(commands(MOST), playAll), { numRuns: RUNS, endOnFailure: true });
  expect(told.published).toBeGreaterThan(RUNS / 4);
  expect((await createStore(app.strapi).verify()).ok).toBe(true);
});
