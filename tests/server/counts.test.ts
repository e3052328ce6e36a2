import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, paragraph, REPORT, soundContent, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;
let organ: string;
let id: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市统计局');
  id = await clerk.report(organ, 2024);
});
afterAll(() => app?.destroy());

const stored = async () => {
  const row = await createStore(app.strapi).reports.find(id);
  if (!row) throw new Error('The report is gone.');
  return row;
};
const save = async (data: object) => {
  const { version } = await stored();
  const response = await clerk.save(id, { version, ...data });
  expect(response.status).toBe(200);
  return stored();
};
const row = (category: unknown, count: unknown, channel: unknown = '') => ({
  category,
  channel,
  count,
});
const found = async () => {
  const { findings } = await clerk.status(id);
  return (findings as { code: string; params: object }[])
    .filter(({ code }) => code === 'C49')
    .map(({ params }) => params);
};

test.each([
  ['nothing', null, null],
  ['no rows', [], null],
  ['a blank row', [row(' ', '')], null],
  ['what is no list', { rows: 3 }, null],
  [
    'rows as they are typed',
    [row(' 政策解读 ', '９'), row('', ''), { ...row('工作动态', '约3'), other: 1 }],
    [row('政策解读', 9), row('工作动态', '约3')],
  ],
  ['characters that hide', [row('政\u0000策\u202e', 1)], [row('政策', 1)]],
])('%s can be saved', async (_, categoryCounts, expected) => {
  expect(await save({ categoryCounts })).toMatchObject({ categoryCounts: expected });
});

test('the Content Manager gives back what was saved', async () => {
  const categoryCounts = [row('政策解读', 9, '网站'), row('政策解读', 9, '公众号')];
  await save({ categoryCounts });
  const { body } = await clerk.content('get', `${REPORT}/${id}`);
  expect(body.data.categoryCounts).toEqual(categoryCounts);
});

test('what is counted twice, and a sentence out of date, are warned of', async () => {
  const overview = paragraph('全年主动公开政府信息9条，均为政策解读。');
  await save({ overview, categoryCounts: [row('政策解读', 9)] });
  expect(await found()).toEqual([]);
  await save({ categoryCounts: [row('政策解读', 10)] });
  expect(await found()).toEqual([{ reason: 'stale', label: '', said: 9, counted: 10 }]);
  await save({ categoryCounts: [row('政策解读', 9), row('政策解读类', 9)] });
  expect(await found()).toMatchObject([{ reason: 'twice', earlier: 1, later: 2 }]);
});

test('no edition holds them, and a report that is handed in keeps them as they are', async () => {
  const categoryCounts = [row('政策解读', 12)];
  await save({ ...soundContent(2024), categoryCounts });
  const { digest } = await clerk.seen(id);
  await save({ categoryCounts: [row('政策文件', 12)] });
  expect((await clerk.seen(id)).digest).toBe(digest);
  expect((await clerk.submit(id)).status).toBe(200);
  const { version } = await stored();
  const refused = await clerk.save(id, { version, categoryCounts: [] });
  expect(refused.status).toBe(409);
  expect((await stored())['categoryCounts']).toEqual([row('政策文件', 12)]);
  expect((await clerk.approve(id)).status).toBe(200);
  expect((await clerk.publish(id)).status).toBe(200);
  const place = { organDocumentId: organ, year: '2024', scope: 'own' } as const;
  const edition = await createStore(app.strapi).editions.findLive(place);
  expect(edition?.content).not.toMatch(/categoryCounts|政策文件/u);
});
