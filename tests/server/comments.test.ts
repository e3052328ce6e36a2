import type { Response } from 'supertest';
import { createStore, slotOf } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, paragraph, type Clerk } from '../support/clerk';

const CODE = '11100000000013127D';

let app: TestApp;
let clerk: Clerk;
let reviewer: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  reviewer = clerkOf(app, app.approver);
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
const codeOf = ({ status, body }: Response) => [status, body.error?.details.code];

let turn = 0;
async function submitted(): Promise<{ id: string; slot: string }> {
  turn += 1;
  const organ = await clerk.organ(`示例市批注${turn}局`, { code: CODE });
  const id = await clerk.soundReport(organ);
  expect((await clerk.submit(id)).status).toBe(200);
  return { id, slot: slotOf({ organDocumentId: organ, year: '2024', scope: 'own' }) };
}
const remark = async (id: string, more: object = {}) => {
  const { version } = await reviewer.seen(id);
  const body = { version, place: 'overview', passage: '12条', text: '请核对台账', ...more };
  return reviewer.act(id, 'proposal' in more ? 'suggestions' : 'comments', body);
};
const close = (by: Clerk, id: string, comment: string, verb: string, body: object) =>
  by.act(id, `comments/${comment}/${verb}`, body);

test('an office of two publishes a changed comma without a third person', async () => {
  const { id, slot } = await submitted();
  await clerk.approve(id);
  const before = await clerk.status(id);
  expect(before.state).toBe('approved');
  const suggested = await remark(id, { passage: '12条。', proposal: '12条，', text: '' });
  expect(suggested.status).toBe(201);
  const [suggestion] = suggested.body.comments;
  expect(suggestion).toMatchObject({
    kind: 'suggestion',
    place: 'overview',
    proposal: '12条，',
    by: 'Fixture User',
    outcome: null,
  });
  const blocked = await clerk.publish(id);
  expect(blocked.body.error.details.reasons).toEqual([
    expect.objectContaining({ code: 'openComments' }),
  ]);
  const { version } = before;
  const accepted = await close(clerk, id, suggestion.id, 'accept', { version });
  expect(accepted.body).toMatchObject({
    comments: [{ outcome: 'accepted', closedBy: 'Fixture User' }],
    report: { state: 'submitted', version: version + 1, openComments: 0, review: { next: '审核' } },
  });
  expect(accepted.body.report.digest).not.toBe(before.digest);
  expect((await store().reports.find(id))?.lastEditor).toBe(app.superAdmin.documentId);
  expect(codeOf(await clerk.publish(id))).toEqual([409, 'locked']);
  expect((await clerk.approve(id)).body.state).toBe('approved');
  const published = await clerk.publish(id);
  expect(published.body.state).toBe('published');
  const trail = (await store().events.since(-1, 1000)).filter((event) => event.slot === slot);
  expect(trail.map(({ action }) => action)).toEqual([
    ...['report.created', 'report.submitted', 'report.approved', 'comment.added'],
    ...['report.approvalsVoided', 'comment.closed', 'report.approved', 'edition.published'],
  ]);
  const edition = await store().editions.find({
    ...{ organDocumentId: slot.split(':')[0] ?? '', year: '2024', scope: 'own', number: 1 },
  });
  expect(edition?.content).toContain('12条，');
});

test('whoever accepts a suggestion is the last editor, and does not approve it', async () => {
  const { id } = await submitted();
  const { body } = await remark(id, { passage: '12条', proposal: '13条' });
  const { version } = await reviewer.seen(id);
  await close(reviewer, id, body.comments[0].id, 'accept', { version });
  expect(codeOf(await clerk.approve(id))).toEqual([400, 'ownWork']);
});

test('an open comment stops approving and submitting until it is closed', async () => {
  const { id } = await submitted();
  const { body } = await remark(id, { place: 'requests.received.naturalPerson', passage: '0' });
  expect(codeOf(await clerk.approve(id))).toEqual([400, 'openComments']);
  const { version } = await clerk.seen(id);
  await reviewer.act(id, 'return', { version, reason: '请核对受理数' });
  const refused = await clerk.submit(id);
  expect(codeOf(refused)).toEqual([400, 'findings']);
  const comment = body.comments[0].id;
  const closed = await close(clerk, id, comment, 'resolve', { outcome: 'resolved' });
  expect(closed.body.comments).toMatchObject([{ outcome: 'resolved' }]);
  expect(codeOf(await close(clerk, id, comment, 'resolve', { outcome: 'declined' }))).toEqual([
    409,
    'commentClosed',
  ]);
  expect((await clerk.submit(id)).status).toBe(200);
});

test.each<[string, object, [number, string]]>([
  ['no such place', { place: 'state' }, [400, 'badSuggestion']],
  ['a cell that no form has', { place: 'requests.x.y' }, [400, 'badSuggestion']],
  ['nothing said', { text: ' ' }, [400, 'badInput']],
  ['a missing member', { text: undefined }, [400, 'badInput']],
  ['words that are not there', { passage: '一百条', proposal: '两百条' }, [409, 'passageGone']],
  ['words that are there twice', { passage: '公开', proposal: '发布' }, [400, 'badSuggestion']],
  ['no change', { passage: '12条', proposal: '12条' }, [400, 'badSuggestion']],
  ['another version', { version: 1 }, [409, 'stale']],
])('%s is refused', async (_, more, expected) => {
  const id = await refusedOn();
  expect(codeOf(await remark(id, more))).toEqual(expected);
  expect((await clerk.api('get', `/reports/${id}/comments`)).body).toEqual({ comments: [] });
});
let refusing: string | undefined;
const refusedOn = async () => (refusing ??= (await submitted()).id);

test('a suggestion for words that were changed meanwhile is not applied', async () => {
  const { id } = await submitted();
  const { body } = await remark(id, { passage: '12条', proposal: '13条' });
  const { version } = await clerk.seen(id);
  await clerk.act(id, 'recall', { version });
  const overview = paragraph('本年主动公开政府信息15条。');
  await clerk.save(id, { version, overview });
  const stale = { version: version + 1 };
  expect(codeOf(await close(clerk, id, body.comments[0].id, 'accept', stale))).toEqual([
    409,
    'passageGone',
  ]);
  const declined = await close(clerk, id, body.comments[0].id, 'resolve', { outcome: 'declined' });
  expect(declined.body.comments).toMatchObject([{ outcome: 'declined' }]);
});

test('nothing of a comment is public, and a deleted report takes its comments along', async () => {
  const { id } = await submitted();
  const { body } = await remark(id, { text: '批注暗语甲' });
  await close(clerk, id, body.comments[0].id, 'resolve', { outcome: 'resolved' });
  await clerk.approve(id);
  const { path } = (await clerk.publish(id)).body;
  for (const address of [path, `${path}.json`]) {
    const { text } = await app.request().get(address).expect(200);
    expect(text).not.toContain('批注暗语甲');
  }
  const draft = await clerk.soundReport(await clerk.organ('示例市待删局', { code: CODE }), 2023);
  await remark(draft, { text: '批注暗语乙' });
  await clerk.content('delete', `plugin::disclosure-report.report/${draft}`).expect(200);
  expect(await store().comments.ofReport(draft)).toEqual([]);
});
