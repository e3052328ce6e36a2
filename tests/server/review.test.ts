import type { Response } from 'supertest';
import { createStore, slotOf } from '../../server/src/store';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const STEPS = ['内容审核', '保密审查', '签发'];
const CODE = '11100000000013127D';

let app: TestApp;
let clerk: Clerk;
let reviewers: AdminUser[];

beforeAll(async () => {
  app = await bootStrapi({ config: { approvals: { steps: STEPS.map((name) => ({ name })) } } });
  clerk = clerkOf(app);
  reviewers = [];
  for (let index = 0; index < 3; index += 1) {
    reviewers.push(await app.createAdminUser({ role: 'strapi-super-admin' }));
  }
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
const reviewer = (index: number): AdminUser => reviewers[index] ?? app.approver;
const codeOf = ({ status, body }: Response) => [status, body.error?.details.code];

let turn = 0;
async function submitted(): Promise<{ id: string; slot: string }> {
  turn += 1;
  const organ = await clerk.organ(`示例市审核${turn}局`, { code: CODE });
  const id = await clerk.soundReport(organ);
  expect((await clerk.submit(id)).status).toBe(200);
  return { id, slot: slotOf({ organDocumentId: organ, year: '2024', scope: 'own' }) };
}
const actionsOf = async (slot: string) =>
  (await store().events.since(-1, 10_000)).filter((event) => event.slot === slot);
const approve = async (id: string, step: string, by: AdminUser, more: object = {}) => {
  const body = { ...(await clerk.seen(id)), step, opinion: '同意', ...more };
  return clerkOf(app, by).act(id, 'approve', body);
};

test('each step is approved in order, by another person, and then it may be published', async () => {
  const { id, slot } = await submitted();
  expect(codeOf(await approve(id, '保密审查', reviewer(0)))).toEqual([409, 'stepTaken']);
  const first = await approve(id, '内容审核', reviewer(0));
  expect(first.body).toMatchObject({ state: 'submitted', review: { next: '保密审查' } });
  expect(first.body.review).toMatchObject({
    hindrance: 'approvedAlready',
    steps: [
      { name: '内容审核', approval: { by: 'Fixture User', opinion: '同意', kind: 'system' } },
      { name: '保密审查', approval: null },
      { name: '签发', approval: null },
    ],
  });
  expect(codeOf(await clerk.publish(id))).toEqual([409, 'locked']);
  expect(codeOf(await approve(id, '保密审查', reviewer(0)))).toEqual([409, 'approvedAlready']);
  expect((await approve(id, '保密审查', reviewer(1))).body.state).toBe('submitted');
  expect((await approve(id, '签发', reviewer(2))).body.state).toBe('approved');
  expect(codeOf(await approve(id, '签发', app.approver))).toEqual([409, 'stepTaken']);
  expect((await clerk.publish(id)).body.state).toBe('published');
  const [published] = (await actionsOf(slot)).slice(-1);
  expect(JSON.parse(published?.payload ?? '{}').approvals).toEqual(
    STEPS.map((step, index) => ({ step, kind: 'system', actor: reviewer(index).documentId })),
  );
  expect(await store().verify()).toMatchObject({ ok: true });
});

test('never by the last editor, super admin included, nor without naming what was seen', async () => {
  const { id } = await submitted();
  expect(codeOf(await approve(id, '内容审核', app.superAdmin))).toEqual([400, 'ownWork']);
  const other = { digest: `sha256:${'0'.repeat(64)}` };
  expect(codeOf(await approve(id, '内容审核', reviewer(0), other))).toEqual([409, 'digestChanged']);
  expect(codeOf(await approve(id, '内容审核', reviewer(0), { version: 1 }))).toEqual([
    409,
    'stale',
  ]);
  expect(codeOf(await approve(id, '内容审核', reviewer(0), { opinion: ' ' }))).toEqual([
    400,
    'reasonRequired',
  ]);
  expect(codeOf(await approve(id, '内容审核', reviewer(0), { extra: 1 }))).toEqual([
    400,
    'badInput',
  ]);
});

test.each(['recall', 'return'] as const)(
  'a %s voids what was approved, and says so',
  async (step) => {
    const { id, slot } = await submitted();
    for (const [index, name] of STEPS.entries()) await approve(id, name, reviewer(index));
    const { version } = await clerk.seen(id);
    const body = { version, ...(step === 'return' ? { reason: '第三部分与附表不一致' } : {}) };
    const back = await clerkOf(app, reviewer(0)).act(id, step, body);
    expect(back.body).toMatchObject({
      state: step === 'return' ? 'returned' : 'drafting',
      review: { next: '内容审核', steps: STEPS.map((name) => ({ name, approval: null })) },
    });
    const told = step === 'return' ? { by: 'Fixture User', reason: '第三部分与附表不一致' } : null;
    const { returned } = back.body.review;
    expect(returned && { by: returned.by, reason: returned.reason }).toEqual(told);
    expect(await store().approvals.active(id)).toEqual([]);
    const events = (await actionsOf(slot)).slice(-2);
    expect(events.map(({ action }) => action)).toEqual([
      'report.approvalsVoided',
      step === 'return' ? 'report.returned' : 'report.recalled',
    ]);
    expect(JSON.parse(events[0]?.payload ?? '{}')).toMatchObject({
      steps: STEPS,
      cause: step === 'return' ? 'returned' : 'recalled',
    });
    expect((await clerk.save(id, { version, contact: '改' })).status).toBe(200);
    expect((await clerk.submit(id)).status).toBe(200);
    expect((await store().approvals.ofReport(id)).every(({ voidedAt }) => voidedAt)).toBe(true);
  },
);

test('what was changed below the store after the approval is not published', async () => {
  const { id } = await submitted();
  for (const [index, name] of STEPS.entries()) await approve(id, name, reviewer(index));
  const knex = app.strapi.db.connection;
  await knex('disclosure_reports').where({ document_id: id }).update({ contact: '偷改' });
  expect(codeOf(await clerk.publish(id))).toEqual([400, 'notApproved']);
  await knex('disclosure_reports').where({ document_id: id }).update({ contact: null });
  await knex('disclosure_reports')
    .where({ document_id: id })
    .update({ last_editor: reviewer(1).documentId });
  const refused = await clerk.publish(id);
  expect(refused.body.error.details).toMatchObject({
    code: 'notApproved',
    missing: ['保密审查', '签发'],
  });
});

test('of people who approve at the same moment one is counted for each step', async () => {
  const { id, slot } = await submitted();
  const everybody = [...reviewers, app.approver];
  const answers = await Promise.all(everybody.map((user) => approve(id, '内容审核', user)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  const given = await store().approvals.active(id);
  expect(given).toHaveLength(1);
  const approved = (await actionsOf(slot)).filter(({ action }) => action === 'report.approved');
  expect(approved).toHaveLength(1);
});

test('the database itself refuses a second approval of a step, or by a person', async () => {
  const { id } = await submitted();
  expect((await approve(id, '内容审核', reviewer(0))).body.review?.next).toBe('保密审查');
  const copy = { report: id, step: 'x', kind: 'system', actor: 'x', digest: 'x' };
  const taken = [
    { ...copy, active_step: `${id}:内容审核` },
    { ...copy, active_person: `${id}:${reviewer(0).documentId}` },
  ];
  for (const row of taken) {
    // The driver's error is no Error of this realm when another test file loaded the driver.
    const answer = await app.strapi.db
      .connection('disclosure_approvals')
      .insert(row)
      .then(
        () => 'inserted',
        ({ message }: { message: string }) => message,
      );
    expect(answer).toMatch(/unique|duplicate/iu);
  }
});
