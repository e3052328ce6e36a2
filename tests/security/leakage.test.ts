import { serviceOf } from '../../server/src/services';
import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';
import { listenToLog } from '../support/logged';
import { isFull } from '../support/size';
import { send, type WireAnswer } from '../support/wire';
import { Canaries, markBeside, markedContent } from './leakage/canaries';
import { requestsFor, type Known, type Request } from './leakage/requests';
import { lasting, said } from './leakage/said';

const CODE = '11100000000013127D';
const NOTICE = 'plugin::notices.notice';
const COUNT = isFull ? 2_000 : 500;

let app: TestApp;
let admin: Clerk;
let known: Known;
let requests: Request[];
let organ: string;
let draft: string;
let corrected: string;
let notice: string;
let logged: readonly string[];
const canaries = new Canaries();
const told = { requests: 0, asked: 0, ok: 0, logged: 0 };

beforeAll(async () => {
  app = await bootStrapi({ graphql: true, notices: true });
  admin = clerkOf(app);
  logged = listenToLog(app.strapi);
  organ = await admin.organ('示例市财政局', { code: CODE });
  await admin.published(organ, 2023);
  corrected = await admin.published(organ, 2022);
  draft = await admin.report(organ, 2024);
  const made = await admin.content('post', NOTICE, { text: '公告' });
  notice = made.body.data.documentId;
  const { body } = await admin.content('get', `plugin::disclosure-report.organ/${organ}`);
  const canary = canaries.word('known');
  known = { slug: body.data.slug, report: draft, organ, notice, canary };
  requests = requestsFor(known, COUNT);
  told.requests = requests.length;
  await serviceOf(app.strapi, 'site').refresh();
});
afterAll(() => {
  told.logged = logged.length;
  process.stdout.write(`leakage: ${JSON.stringify({ ...told, canaries: canaries.all.length })}\n`);
  return app?.destroy();
});

async function askAll(): Promise<WireAnswer[]> {
  const answers: WireAnswer[] = [];
  for (const request of requests) answers.push(await send(app, request));
  told.asked += answers.length;
  return answers;
}

/** Words that the request itself brought may come back with its answer. */
const leakedIn = (request: Request, answer: WireAnswer): string[] => {
  const sent = JSON.stringify(request).toLowerCase();
  return canaries.in(said(answer)).filter((word) => !sent.includes(word));
};

function expectNothing(answers: readonly WireAnswer[]): void {
  const leaks = answers.flatMap((answer, at) => {
    const request = requests[at];
    const words = request ? leakedIn(request, answer) : [];
    return words.length > 0 ? [[request, words]] : [];
  });
  expect(leaks).toEqual([]);
}

async function mark(id: string, year: number): Promise<void> {
  const { version } = await admin.seen(id);
  const saved = await admin.save(id, { ...markedContent(canaries, year), version });
  expect([saved.status, saved.text.length > 0]).toEqual([200, true]);
}

const lines = (answers: readonly WireAnswer[]): string[][] =>
  answers.map((answer, at) => [`${requests[at]?.method} ${requests[at]?.path}`, lasting(answer)]);

/** A path that is logged may hold what was asked for. */
const isAsked = (word: string): boolean =>
  requests.some((request) => JSON.stringify(request).includes(word));

function expectNothingLogged(): void {
  const words = canaries.in(logged.join('\n')).filter((word) => !isAsked(word));
  expect(words).toEqual([]);
}

let without: WireAnswer[];

test('the public column answers in many of the ways that are tried', async () => {
  without = await askAll();
  told.ok = without.filter(({ status }) => status === 200).length;
  expect(requests.length).toBeGreaterThanOrEqual(COUNT);
  expect(told.ok).toBeGreaterThan(COUNT / 20);
  expectNothing(without);
});

test('drafts, comments, originals and names change no answer by a byte', async () => {
  await admin.act(corrected, 'correct', { reason: canaries.word('reason') });
  await mark(corrected, 2022);
  await mark(draft, 2024);
  await markBeside(app, canaries, { id: draft, organ });
  const relate = { connect: [{ documentId: draft }] };
  await admin.content('put', `${NOTICE}/${notice}`, { report: relate }).expect(200);
  await serviceOf(app.strapi, 'site').refresh();
  const present = await askAll();
  expectNothing(present);
  expect(lines(present)).toEqual(lines(without));
});

test('whoever may see them sees each of the words and figures', async () => {
  const seen = await Promise.all([
    ...[draft, corrected].map((id) =>
      admin.content('get', `plugin::disclosure-report.report/${id}`),
    ),
    admin.api('get', `/reports/${draft}/comments`),
    admin.api('get', '/scopes'),
    admin.api('get', '/audit/export').responseType('blob'),
    admin.content('get', 'plugin::disclosure-report.report?page=1&pageSize=100'),
  ]);
  const text = seen.map((answer) => answer.text ?? String(answer.body)).join('\n');
  const unseen = canaries.all.filter((word) => !canaries.in(text).includes(word));
  const headers = { authorization: app.superAdmin.authorization };
  const path = `/content-manager/collection-types/plugin::disclosure-report.report/${draft}`;
  const request = { method: 'GET', path, headers };
  expect(leakedIn(request, await send(app, request)).length).toBeGreaterThan(100);
  // The bytes of an original and its name are shown at its own address; one word is only ever asked for.
  expect(unseen.every((word) => /known|original|file|imported/u.test(word))).toBe(true);
  expect(canaries.all.length - unseen.length).toBeGreaterThan(100);
});

test('the audit chain tells who did what to which bytes, and no more', async () => {
  const events = await createStore(app.strapi).events.since(-1, 10_000);
  const text = JSON.stringify(events);
  expect(events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['report.imported', 'report.reopened', 'comment.added']),
  );
  // A reason is given to be kept.
  expect(canaries.in(text).filter((word) => !word.endsWith('reason'))).toEqual([]);
  const people = [app.superAdmin, app.approver];
  const secrets = people.flatMap(({ email, password, authorization }) => [
    ...[email, password, authorization.replace('Bearer ', '')],
  ]);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/bearer|jwt|cookie|\$2[aby]\$|eyJ[\w-]{10}/iu);
});

test('nor are they told where the public holds every right that can be granted', async () => {
  const users = app.strapi.plugin('users-permissions').service('users-permissions');
  const roles = app.strapi.plugin('users-permissions').service('role');
  const everything = JSON.parse(JSON.stringify(users.getActions({ defaultEnable: true })));
  const role = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await roles.updateRole(role.id, { ...role, permissions: everything });
  const body = JSON.stringify({ query: '{ noticesNotices { text } }' });
  for (const request of [
    { method: 'GET', path: '/api/notices', headers: {} },
    { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body },
  ]) {
    const granted = await send(app, request);
    expect([granted.status, said(granted).includes('公告')]).toEqual([200, true]);
  }
  const answers = await askAll();
  expectNothing(answers);
});

test('the log tells of requests at every level, and of nothing that is not public', () => {
  // A page that is ready is sent before anything is logged.
  expect(logged.length).toBeGreaterThan(COUNT);
  expect(logged.some((line) => line.includes('/content-manager/'))).toBe(true);
  expectNothingLogged();
});
