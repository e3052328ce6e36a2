import { unzipSync } from 'fflate';
import type { Response } from 'supertest';
import { sheetCode } from '../../domain/workflow';
import { createStore, slotOf } from '../../server/src/store';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

const STEPS = [{ name: '审核' }, { name: '签发', paper: true }];
const CODE = '11100000000013127D';
const PDF = Buffer.from('%PDF-1.7\n审签单的扫描件', 'utf8');
const SIGNER = '张三';

let app: TestApp;
let clerk: Clerk;
let reviewer: AdminUser;

beforeAll(async () => {
  app = await bootStrapi({ config: { approvals: { steps: STEPS } } });
  clerk = clerkOf(app);
  reviewer = app.approver;
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
const codeOf = ({ status, body }: Response) => [status, body.error?.details.code];

let turn = 0;
/** Submitted, and approved in the step before the signature. */
async function waiting(): Promise<{ id: string; slot: string }> {
  turn += 1;
  const organ = await clerk.organ(`示例市签发${turn}局`, { code: CODE });
  const id = await clerk.soundReport(organ);
  expect((await clerk.submit(id)).status).toBe(200);
  expect((await clerk.approve(id, reviewer)).status).toBe(200);
  return { id, slot: slotOf({ organDocumentId: organ, year: '2024', scope: 'own' }) };
}

const codeOnSheet = async (id: string): Promise<string> => sheetCode((await clerk.seen(id)).digest);

interface Sheet {
  readonly code: string;
  readonly step: string;
  readonly signer: string;
  readonly signedOn: string;
  readonly opinion: string;
}

async function sign(
  id: string,
  more: Partial<Sheet> & { scan?: Buffer | null; by?: AdminUser } = {},
): Promise<Response> {
  const { scan = PDF, by = reviewer, ...given } = more;
  const sheet: Sheet = {
    ...{ step: '签发', signer: SIGNER, signedOn: '2025-01-10', opinion: '同意发布' },
    code: given.code ?? (await codeOnSheet(id)),
    ...given,
  };
  const request = app
    .request()
    .post(`/disclosure-report/reports/${id}/sign`)
    .set('Authorization', by.authorization)
    .field('signature', JSON.stringify(sheet));
  return scan === null ? request : request.attach('scan', scan, 'IMG_0001');
}

const eventsOf = async (slot: string) =>
  (await store().events.since(-1, 10_000)).filter((event) => event.slot === slot);

test('a signature on paper is the last step: recorded with its scan, then published', async () => {
  const { id, slot } = await waiting();
  const signed = await sign(id);
  expect([signed.status, signed.body.state]).toEqual([200, 'approved']);
  const [, step] = signed.body.review.steps;
  expect(step).toMatchObject({
    name: '签发',
    approval: {
      ...{ kind: 'paper', signer: SIGNER, signedOn: '2025-01-10', opinion: '同意发布' },
      by: 'Fixture User',
    },
  });
  const scan = await clerk
    .api('get', `/reports/${id}/originals/${step.approval.scan}`)
    .buffer(true)
    .expect(200);
  expect(Buffer.compare(scan.body as Buffer, PDF)).toBe(0);
  expect(decodeURIComponent(String(scan.headers['content-disposition']))).toContain(
    `签发 ${SIGNER} 2025-01-10.pdf`,
  );
  expect((await clerk.publish(id)).body.state).toBe('published');
  const events = await eventsOf(slot);
  expect(events.map(({ action }) => action).slice(-2)).toEqual([
    'report.signed',
    'edition.published',
  ]);
  expect(JSON.stringify(events)).not.toContain(SIGNER);
  expect(JSON.parse(events.at(-1)?.payload ?? '{}').approvals).toEqual([
    { step: '审核', kind: 'system', actor: reviewer.documentId },
    { step: '签发', kind: 'paper', actor: reviewer.documentId },
  ]);
  expect(await store().verify()).toMatchObject({ ok: true });
});

test('one cell changed: void, said so, and the sheet has another code', async () => {
  const { id, slot } = await waiting();
  const before = await codeOnSheet(id);
  await sign(id);
  await clerk.act(id, 'recall', { version: (await clerk.seen(id)).version });
  const { version } = await clerk.status(id);
  const row = await store().reports.find(id);
  const table = row?.['requestsTable'] as unknown as { cells: Record<string, object> };
  const [key = ''] = Object.keys(table.cells);
  const cells = { ...table.cells, [key]: { value: 7, how: 'typed' } };
  const saved = await clerk.save(id, { requestsTable: { ...table, cells }, version });
  expect(saved.status).toBe(200);
  const { review } = await clerk.status(id);
  expect(review.steps.map(({ approval }: { approval: unknown }) => approval)).toEqual([null, null]);
  expect(review.voided).toEqual([
    expect.objectContaining({ step: '审核', kind: 'system', voidCause: 'recalled' }),
    expect.objectContaining({ step: '签发', kind: 'paper', signer: SIGNER, voidCause: 'recalled' }),
  ]);
  const voided = (await eventsOf(slot)).find(({ action }) => action === 'report.approvalsVoided');
  expect(JSON.parse(voided?.payload ?? '{}').steps).toEqual(['审核', '签发']);
  expect(await codeOnSheet(id)).not.toBe(before);
});

test('a suggestion accepted after the signature voids it, and the old sheet is refused', async () => {
  const { id } = await waiting();
  const before = await codeOnSheet(id);
  await sign(id);
  const { version } = await clerk.seen(id);
  const remark = { version, place: 'improvements', passage: '专人负责', text: '' };
  const suggested = await clerkOf(app, reviewer).api('post', `/reports/${id}/suggestions`, {
    ...{ ...remark, proposal: '由专人负责' },
  });
  const [comment] = suggested.body.comments;
  const accept = `/reports/${id}/comments/${comment.id ?? comment.documentId}/accept`;
  const accepted = await clerk.api('post', accept, { version });
  expect([accepted.status, (await clerk.status(id)).state]).toEqual([200, 'submitted']);
  expect((await clerk.status(id)).review.voided).toHaveLength(2);
  await clerk.approve(id, reviewer);
  const refused = await sign(id, { code: before });
  expect(codeOf(refused)).toEqual([409, 'sheetOutdated']);
  expect(refused.body.error.message).toContain('这张审签单打印之后，年报改过');
  expect((await sign(id)).body.state).toBe('approved');
});

test('what is not on the sheet, or by whom it can’t be, is refused and leaves nothing', async () => {
  const { id } = await waiting();
  const head = await store().events.head();
  const refusals: [Parameters<typeof sign>[1], number, string][] = [
    [{ code: '123' }, 400, 'badSheetCode'],
    [{ code: '0'.repeat(24) }, 409, 'sheetOutdated'],
    [{ signer: ' ' }, 400, 'signerRequired'],
    [{ opinion: '' }, 400, 'reasonRequired'],
    [{ signedOn: '2999-01-01' }, 400, 'signedInFuture'],
    [{ signedOn: '昨天' }, 400, 'badInput'],
    [{ step: '审核' }, 409, 'stepTaken'],
    [{ scan: null }, 400, 'scanRequired'],
    [{ scan: Buffer.from('<html>%PDF-</html>') }, 400, 'badScan'],
    [{ scan: Buffer.concat([PDF, Buffer.alloc(6 * 1024 * 1024)]) }, 400, 'scanTooLarge'],
    [{ by: app.superAdmin }, 400, 'ownWork'],
    [{ signer: 'User Fixture' }, 400, 'ownWork'],
  ];
  for (const [given, status, code] of refusals) {
    expect([given, ...codeOf(await sign(id, given))]).toEqual([given, status, code]);
  }
  expect(await store().events.head()).toEqual(head);
  expect(await store().originals.ofReport(id)).toEqual([]);
  expect((await clerk.status(id)).actions).not.toContain('sign');
  expect((await clerkOf(app, reviewer).status(id)).actions).toContain('sign');
});

test('a step that is approved on screen takes no paper', async () => {
  const organ = await clerk.organ('示例市纸质局', { code: CODE });
  const id = await clerk.soundReport(organ);
  await clerk.submit(id);
  expect(codeOf(await sign(id, { step: '审核' }))).toEqual([400, 'notOnPaper']);
});

test('of two who record the same sheet at once one is counted', async () => {
  const { id } = await waiting();
  const other = await app.createAdminUser({ role: 'strapi-super-admin' });
  const answers = await Promise.all([sign(id), sign(id, { by: other })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await store().approvals.active(id)).toHaveLength(2);
});

test('the sheet is a Word file with the code of what stands there', async () => {
  const { id } = await waiting();
  const { body, headers } = await clerk
    .api('get', `/reports/${id}/sheet`)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    })
    .expect(200);
  expect(decodeURIComponent(String(headers['content-disposition']))).toContain('审签单');
  const document = Buffer.from(unzipSync(body as Buffer)['word/document.xml'] ?? []).toString();
  const text = document.replaceAll(/<[^>]+>/gu, ' ');
  expect(text).toContain(await codeOnSheet(id));
  expect(text).toMatch(/审核：Fixture User/u);
});
