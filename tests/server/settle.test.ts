import { findingKey, type Finding } from '../../domain/check';
import type { Waiver } from '../../domain/waiver';
import { createStore, slotOf } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, soundContent, type Clerk } from '../support/clerk';
import { tableOfZeros } from '../support/publication';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);

/** 表二 in which 规章 does not apply to the organ: a warning a cell. */
function withToken(year: number, token: string) {
  const table = tableOfZeros(year, 'proactive');
  return {
    ...soundContent(year),
    proactiveTable: {
      ...table,
      cells: { ...table.cells, 'rules.issued': { value: null, raw: token, how: 'missing' } },
    },
  };
}

async function reportWith(content: object, organ: string, year = 2024): Promise<string> {
  const documentId = await clerk.report(organ, year);
  const saved = await clerk.save(documentId, { ...content, version: 1 });
  expect(saved.status).toBe(200);
  return documentId;
}

let count = 0;
const newOrgan = () => clerk.organ(`示例市第${(count += 1)}局`);

const tokenOf = (findings: readonly Finding[]): Finding => {
  const found = findings.find(({ code, params }) => code === 'C06' && params['reason'] === 'token');
  if (!found) throw new Error('There is no token among the findings.');
  return found;
};

const settle = async (documentId: string, given: object = {}) => {
  const { version, findings } = await clerk.status(documentId);
  return clerk.act(documentId, 'settle', {
    version,
    keys: [findingKey(tokenOf(findings))],
    menu: 'notApplicable',
    words: '',
    standing: false,
    ...given,
  });
};

test('a warning stops submitting until it is answered, and all are told at once', async () => {
  const documentId = await reportWith(withToken(2024, '/'), await newOrgan());
  const refused = await clerk.submitAsIs(documentId);
  expect(refused.status).toBe(400);
  expect(refused.body.error.details).toMatchObject({
    code: 'findings',
    findings: [{ code: 'C06', severity: 'warning', waivable: true }],
  });
  expect(refused.body.error.message).toContain('1 条提醒需要改正或说明理由');

  const settled = await settle(documentId, { words: '本局没有规章制定权' });
  expect(settled.status).toBe(200);
  expect(settled.body.waivers).toEqual([
    expect.objectContaining({
      code: 'C06',
      reason: 'notApplicable',
      words: '本局没有规章制定权',
      standing: false,
    }),
  ]);
  expect((await clerk.submitAsIs(documentId)).status).toBe(200);
  expect((await clerk.approve(documentId)).status).toBe(200);
  expect((await clerk.publish(documentId)).status).toBe(200);
  expect(await store().verify()).toMatchObject({ ok: true });
});

test('a reason does not raise the version, and is kept with the edition and in the chain', async () => {
  const organ = await newOrgan();
  const documentId = await reportWith(withToken(2024, '/'), organ);
  const before = await clerk.status(documentId);
  await settle(documentId);
  const after = await clerk.status(documentId);
  expect([after.version, after.digest]).toEqual([before.version, before.digest]);
  await clerk.submitAsIs(documentId);
  await clerk.approve(documentId);
  await clerk.publish(documentId);
  const place = { organDocumentId: organ, year: '2024', scope: 'own' } as const;
  expect(await store().editions.waiversOf(place)).toHaveLength(1);
  const events = await store().events.since(-1, 1000);
  const event = events.find(
    ({ action, slot }) => action === 'report.settled' && slot === slotOf(place),
  );
  expect(JSON.parse(event?.payload ?? '{}')).toMatchObject({
    codes: ['C06'],
    reason: 'notApplicable',
    standing: false,
  });
});

test('a reason survives saves that leave its values alone, and falls when they change', async () => {
  const documentId = await reportWith(withToken(2024, '/'), await newOrgan());
  await settle(documentId);
  const { version } = await clerk.status(documentId);
  await clerk.save(documentId, { ...withToken(2024, '/'), contact: '电话 010-0000', version });
  expect((await clerk.submitAsIs(documentId)).status).toBe(200);
  const submitted = await clerk.status(documentId);
  await clerk.act(documentId, 'recall', { version: submitted.version });
  const recalled = await clerk.status(documentId);
  await clerk.save(documentId, { ...withToken(2024, '—'), version: recalled.version });
  expect((await clerk.submitAsIs(documentId)).status).toBe(400);
});

test('a reason is taken back', async () => {
  const documentId = await reportWith(withToken(2024, '/'), await newOrgan());
  const { body } = await settle(documentId);
  const keys = body.waivers.map(({ key }: Waiver) => key);
  const back = await clerk.act(documentId, 'unsettle', { version: body.version, keys });
  expect([back.status, back.body.waivers]).toEqual([200, []]);
  const again = await clerk.act(documentId, 'unsettle', { version: body.version, keys });
  expect(again.status).toBe(409);
});

test('a reason that stands is carried to next year, and says so', async () => {
  const organ = await newOrgan();
  const first = await reportWith(withToken(2023, '/'), organ, 2023);
  await settle(first, { standing: true });
  await clerk.submitAsIs(first);
  await clerk.approve(first);
  await clerk.publish(first);
  const second = await reportWith(withToken(2024, '/'), organ);
  const { waivers } = await clerk.status(second);
  expect(waivers).toEqual([expect.objectContaining({ code: 'C06', carriedFrom: 2023 })]);
  expect((await clerk.submitAsIs(second)).status).toBe(200);
});

test.each<[string, object, number, string]>([
  ['no keys', { keys: [] }, 400, 'badInput'],
  ['a key of nothing', { keys: ['C06||x|'] }, 409, 'stale'],
  ['no such reason', { menu: '__proto__' }, 400, 'reasonRequired'],
  ['another reason without words', { menu: 'words', words: '  ' }, 400, 'reasonRequired'],
  ['too many words', { words: '理'.repeat(501) }, 400, 'reasonRequired'],
  ['an older version', { version: 0 }, 409, 'stale'],
  ['an unknown member', { by: 'me' }, 400, 'badInput'],
])('refuses %s', async (_what, given, status, code) => {
  const documentId = await reportWith(withToken(2024, '/'), await newOrgan());
  const refused = await settle(documentId, given);
  expect([refused.status, refused.body.error.details.code]).toEqual([status, code]);
  expect((await clerk.status(documentId)).waivers).toEqual([]);
});

test('errors of arithmetic can’t be settled, and what is submitted is closed', async () => {
  const organ = await newOrgan();
  const documentId = await reportWith(soundContent(2024), organ);
  const broken = tableOfZeros(2024, 'requests', { 'received.naturalPerson': 1 });
  await clerk.save(documentId, { ...soundContent(2024), requestsTable: broken, version: 2 });
  const { findings, version } = await clerk.status(documentId);
  const error = findings.find(({ code }: Finding) => code === 'C02');
  const given = { version, menu: 'verified', words: '', standing: false };
  const refused = await clerk.act(documentId, 'settle', { ...given, keys: [findingKey(error)] });
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'noAccess']);
  await clerk.save(documentId, { ...soundContent(2024), version });
  await clerk.submitAsIs(documentId);
  const { version: last } = await clerk.status(documentId);
  const closed = await clerk.act(documentId, 'settle', { ...given, version: last, keys: ['x'] });
  expect([closed.status, closed.body.error.details.code]).toEqual([409, 'locked']);
});
