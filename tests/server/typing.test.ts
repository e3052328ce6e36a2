import { createStore, digestOf } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, paragraph, soundContent, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;
let organ: string;
let id: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
  id = await clerk.report(organ, 2024);
});
afterAll(() => app?.destroy());

const stored = async () => {
  const row = await createStore(app.strapi).reports.find(id);
  if (!row) throw new Error('the report is gone');
  return row;
};
async function save(data: object) {
  const { version } = await stored();
  const response = await clerk.save(id, { ...data, version });
  if (response.status !== 200) throw new Error(`${response.status} ${response.text.slice(0, 300)}`);
  return stored();
}
const KEY = 'received.naturalPerson';
const grid = (cell: unknown) => ({ requestsTable: { form: 'F2021', cells: { [KEY]: cell } } });
const cellOf = (row: object) =>
  (row as { requestsTable: { cells: Record<string, unknown> } }).requestsTable.cells[KEY];

describe('a save is never refused for what is typed', () => {
  test.each([
    [{ value: null, raw: 'abc', how: 'typed' }],
    [{ value: null, raw: '1e99', how: 'typed' }],
    [{ value: -1, raw: '-1', how: 'typed' }],
    [{ value: null, raw: '0x10', how: 'typed' }],
    [{ value: 1e300, how: 'typed' }],
    [{ value: '99999999999999999999999999', how: 'typed' }],
    [{ value: null, raw: '/', how: 'missing' }],
  ])('in a cell: %j', async (cell) => {
    expect(cellOf(await save(grid(cell)))).toEqual(cell);
  });

  test.each([
    ['null', null],
    ['a string', 'not a table'],
    ['an array', [1, 2, 3]],
    ['a number', 7],
    ['JSON text', JSON.stringify({ form: 'F2021', cells: {} })],
    ['an unknown form', { form: 'F1999', cells: {} }],
    ['cells that are a list', { form: 'F2021', cells: [] }],
  ])('a table that is %s is an empty table', async (_, requestsTable) => {
    expect((await save({ requestsTable }))['requestsTable']).toEqual({ form: 'F2021', cells: {} });
  });

  test('keys of Object.prototype do nothing', async () => {
    const { version } = await stored();
    const send = (body: string) =>
      clerk
        .content('put', `plugin::disclosure-report.report/${id}`)
        .set('Content-Type', 'application/json')
        .send(body);
    const hostile = `{"version":${version},"__proto__":{"state":"published"},"contact":"x"}`;
    expect((await send(hostile)).status).toBe(400);
    const odd = `{"version":${version},"constructor":{"x":1},"requestsTable":{"form":"F2021","cells":{
      "constructor":{"value":1},"toString.valueOf":{"value":1},"${KEY}":{"value":3,"how":"typed","x":1}}}}`;
    expect((await send(odd)).status).toBe(200);
    expect((await stored())['requestsTable']).toEqual({
      form: 'F2021',
      cells: { [KEY]: { value: 3, how: 'typed' } },
    });
    const text = `{"form":"F2021","cells":{"__proto__":{"value":1},"${KEY}":{"value":4,"how":"typed"}}}`;
    expect(cellOf(await save({ requestsTable: text }))).toEqual({ value: 4, how: 'typed' });
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  test('a narrative of 200,000 characters', async () => {
    const text = '报告'.repeat(100_000);
    const row = await save({ overview: paragraph(text) });
    expect(row['overview']).toEqual(paragraph(text));
  });

  test.each([
    'a.html',
    'javascript:alert(1)',
    '//evil.example',
    'ftp://x/y',
    'http://',
    'http://[bad',
    '',
  ])('a link to %s becomes text with its address', async (url) => {
    const link = { type: 'link', url, children: [{ type: 'text', text: '附件' }] };
    const row = await save({ overview: [{ type: 'paragraph', children: [link] }] });
    const text = url === '' ? '附件' : `附件（${url}）`;
    expect(row['overview']).toEqual(paragraph(text));
  });

  test.each(['https://例子.中国/a b?c=“d”', 'mailto:a@b', 'tel:1', '/zfxxgk/', 'https://x'])(
    'a link to %s stays a link',
    async (url) => {
      const link = { type: 'link', url, children: [{ type: 'text', text: '附件' }] };
      const row = await save({ overview: [{ type: 'paragraph', children: [link] }] });
      expect(row['overview']).toEqual([{ type: 'paragraph', children: [link] }]);
    },
  );

  test.each([
    ['nodes of other kinds', [{ type: 'quote', children: [{ type: 'text', text: '引' }] }]],
    ['code', [{ type: 'code', language: 'js', children: [{ type: 'text', text: '引' }] }]],
    ['no nodes', [1, null, 'x', [], {}]],
    [
      'nested lists',
      [
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [] },
            { type: 'list', format: 'unordered', children: [] },
          ],
        },
      ],
    ],
    [
      'a heading of level 9',
      [{ type: 'heading', level: 9, children: [{ type: 'text', text: '题' }] }],
    ],
    ['an image', [{ type: 'image', image: { url: 'x', name: 'a.png' }, children: [] }]],
    ['an empty list', []],
    ['text', '第一段\n第二段'],
  ])('a narrative of %s', async (_, overview) => {
    await save({ overview });
  });

  test('a narrative nested a thousand deep', async () => {
    let node: object = { type: 'text', text: '深' };
    for (let depth = 0; depth < 1000; depth += 1) node = { type: 'list', children: [node] };
    await save({ overview: [node] });
  });

  test('text of any length in any line', async () => {
    const long = '长'.repeat(3000);
    const lines = ['title', 'contact', 'feeNotices', 'feeCharged', 'feeReceived', 'feeText'];
    const more = ['sourceName', 'sourceUrl', 'sourcePublishedOn', 'correctionNote'];
    const data = Object.fromEntries([...lines, ...more].map((name) => [name, long]));
    expect(await save(data)).toMatchObject(data);
  });

  test.each([null, 7, {}, [], true])('%j where text belongs', async (value) => {
    await save({ title: value, contact: value, feeNotices: value, correctionNote: value });
  });

  test('control characters and halves of characters are cleaned away everywhere', async () => {
    const dirty = 'a\u0000b\u202ec\ud842\u200bｅ\u0301';
    const row = await save({
      title: dirty,
      contact: `${dirty}\r\n第二行`,
      overview: paragraph(dirty),
      ...grid({ value: null, raw: dirty, how: 'typed' }),
    });
    const clean = 'abc\ufffdｅ\u0301'.normalize('NFC');
    expect(row).toMatchObject({
      title: clean,
      contact: `${clean}\n第二行`,
      overview: paragraph(clean),
    });
    expect(cellOf(row)).toMatchObject({ raw: clean });
  });
});

describe('a body that is too large', () => {
  test('is answered in both languages, with what to do', async () => {
    const { version } = await stored();
    const before = await stored();
    const response = await clerk.save(id, {
      version,
      overview: paragraph('大'.repeat(2_800_000)),
    });
    expect(response.status).toBe(413);
    expect(response.body.error).toMatchObject({ status: 413, details: { code: 'tooLarge' } });
    expect(response.body.error.message).toMatch(/没有保存.*was not saved/su);
    expect(await stored()).toEqual(before);
  });

  test('so is a broken one', async () => {
    const response = await clerk
      .api('post', '/reports')
      .set('Content-Type', 'application/json')
      .send('{"organ":');
    expect(response.status).toBe(400);
  });
});

test('canonical bytes are the same on every database', async () => {
  const overview = [
    ...paragraph('𠮷野家\n第二行 "引号" \\ é'),
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: '一', bold: true }] }],
    },
  ];
  await save({
    ...soundContent(2024),
    title: '示例市财政局2024年政府信息公开工作年度报告',
    preface: null,
    overview,
    contact: '电话：010\n地址：𠮷',
    feeNotices: '0',
    feeCharged: '0.00',
    feeReceived: '',
    feeText: '',
    correctionNote: '',
  });
  expect((await clerk.submit(id)).status).toBe(200);
  expect((await clerk.approve(id)).status).toBe(200);
  expect((await clerk.publish(id)).status).toBe(200);
  const edition = await createStore(app.strapi).editions.findLive({
    organDocumentId: organ,
    year: '2024',
    scope: 'own',
  });
  expect(edition?.digest).toBe(digestOf(edition?.content ?? ''));
  // Taken once and written down here: a change of bytes on any database, or by any change of code,
  // would void every digest that portals have published.
  expect(edition?.digest).toBe(
    'sha256:b70dd97db34067a843906acd3a2b9272f7217a060060a52fe6a121d5134bca33',
  );
});
