import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, paragraph, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;
let id: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  const organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
  await clerk.published(organ, 2023);
  id = await clerk.published(organ, 2024);
  await clerk.act(id, 'correct', { reason: '有误' });
  const { version, previous } = await clerk.status(id);
  const { form, cells } = previous.tables.proactive;
  const changed = { ...cells, 'licensing.decisions': { value: 7, how: 'typed' } };
  const overview = paragraph('本年主动公开政府信息15条。');
  await clerk.save(id, { version, overview, proactiveTable: { form, cells: changed } });
});
afterAll(() => app?.destroy());

const compare = (query: string) => clerk.api('get', `/reports/${id}/compare?${query}`);

test.each(['from=1&to=working', 'from=last&to=working'])('%s', async (query) => {
  const { body } = await compare(query).expect(200);
  const [proactive, requests] = body.tables;
  expect(proactive).toMatchObject({
    table: 'proactive',
    differing: [{ cell: 'proactive.licensing.decisions', texts: ['0', '7'], change: 7 }],
  });
  expect(requests.differing).toEqual([]);
  const overview = body.texts.find(({ part }: { part: string }) => part === 'overview');
  const added = overview.passages.flat().filter(({ kind }: { kind: string }) => kind === 'added');
  expect(added.map(({ text }: { text: string }) => text).join('')).toContain('15');
});

test.each([
  ['from=1&to=1', 200],
  ['from=2&to=working', 404],
  ['from=1', 400],
  ['from=0&to=working', 400],
  ['from=draft&to=working', 400],
  ['from[]=1&to=working', 400],
])('%s answers %i', async (query, status) => {
  const { body } = await compare(query).expect(status);
  if (status === 200) expect(body.texts).toEqual([]);
});
