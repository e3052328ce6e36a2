import { EDITION } from '../../content-types';
import type { Finding } from '../../domain/check';
import { serviceOf } from '../../server/src/services';
import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
});
afterAll(() => app?.destroy());

/** From here on it is this moment, for the server as for its checks. */
function itIs(instant: string): void {
  serviceOf(app.strapi, 'clock').now = () => new Date(instant);
}

const late = (findings: readonly Finding[]) =>
  findings
    .filter(({ code }) => code === 'C39')
    .map(({ severity, params }) => [severity, params['reason'], params['days']]);

/** What the portal itself keeps of the check, beside the edition's content. */
async function recorded(organDocumentId: string) {
  const edition = await app.strapi.db.query(EDITION).findOne({ where: { organDocumentId } });
  return { publishedOn: edition?.publishedOn, late: late(edition?.findings ?? []) };
}

/** Submits without a single reason given, and publishes. */
async function handIn(documentId: string): Promise<void> {
  expect((await clerk.submitAsIs(documentId)).status).toBe(200);
  expect((await clerk.approve(documentId)).status).toBe(200);
  expect((await clerk.publish(documentId)).status).toBe(200);
}

test('a clean report of a department goes out on 5 February, and is recorded as late', async () => {
  itIs('2025-02-05T02:00:00Z');
  const organ = await clerk.organ('示例市水务局');
  const documentId = await clerk.soundReport(organ);
  await handIn(documentId);
  expect(await recorded(organ)).toEqual({
    publishedOn: '2025-02-05',
    late: [['info', 'overdue', 5]],
  });
  const { findings } = await clerk.status(documentId);
  expect(late(findings)).toEqual([['info', 'publishedLate', 5]]);
  expect(await createStore(app.strapi).verify()).toMatchObject({ ok: true });
});

test.each([
  ['the last minute of 31 January', '2025-01-31T15:59:59Z', [['info', 'left', 0]]],
  ['the first of 1 February', '2025-01-31T16:00:00Z', [['info', 'overdue', 1]]],
])('%s in China decides', async (name, instant, expected) => {
  itIs(instant);
  const organ = await clerk.organ(`示例市${name.length}局`);
  await handIn(await clerk.soundReport(organ));
  expect((await recorded(organ)).late).toEqual(expected);
});

test('a correction in July does not make a report late that was in time', async () => {
  itIs('2025-01-20T02:00:00Z');
  const documentId = await clerk.soundReport(await clerk.organ('示例市林业局'));
  await handIn(documentId);
  itIs('2025-07-01T02:00:00Z');
  const { findings } = await clerk.status(documentId);
  expect(late(findings)).toEqual([]);
});
