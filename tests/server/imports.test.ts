import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { REPORT, clerkOf, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;
let organ: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
});
afterAll(() => app?.destroy());

const ROW = '一、本年新收政府信息公开申请数量';
const sourceText = (figures: readonly unknown[] = [2, 1, 0, 0, 0, 0, 3]): string =>
  [
    '示例市财政局2024年政府信息公开工作年度报告',
    '一、总体情况',
    '本机关依法公开政府信息，全年主动公开信息120条。',
    '三、收到和处理政府信息公开申请情况',
    [ROW, ...figures].join('\t'),
  ].join('\n');

const SOURCE = { name: '去年年报.txt', sha256: '', publishedOn: '2025-01-20' };
const readText = async (text = sourceText()) => {
  const response = await clerk.api('post', '/import/read', { kind: 'text', text, hints: null });
  expect(response.status).toBe(200);
  return response.body;
};
const accept = (body: object) => clerk.accept(body);
const stored = (documentId: string) =>
  app.strapi.db.query(REPORT).findOne({ where: { documentId } });
const uploads = () => readdirSync(app.uploads);

describe('reading', () => {
  test('gives the report with the place of every figure, and writes nothing', async () => {
    const before = (await createStore(app.strapi).events.head()).seq;
    const preview = await readText();
    expect(preview.report.cells['requests.received.total']).toEqual({ value: 3, how: 'read' });
    expect(preview.meta).toMatchObject({ year: 2024, organ: '示例市财政局' });
    const place = preview.origins['requests.received.naturalPerson'];
    expect(preview.blocks[place.block].rows[place.row][place.cell].text).toBe('2');
    expect(preview.notes.map(({ code }: { code: string }) => code)).toContain('N-rowsMissing');
    expect((await createStore(app.strapi).events.head()).seq).toBe(before);
  });

  test('takes HTML as the clipboard carries it', async () => {
    const text = `<p>一、总体情况</p><table><tr><td>${ROW}</td>${'<td>1</td>'.repeat(6)}<td>6</td></tr></table>`;
    const { body } = await clerk.api('post', '/import/read', {
      kind: 'html',
      text,
      hints: { year: 2023, organ: '某某局' },
    });
    expect(body.report).toMatchObject({ year: 2023, organ: '某某局' });
    expect(body.report.cells['requests.received.total'].value).toBe(6);
  });

  test('takes a file in GB18030 and leaves nothing of it on the disk', async () => {
    const before = uploads();
    const bytes = Buffer.concat([Buffer.from([0xd2, 0xbb, 0xa1, 0xa2]), Buffer.from('\t1\t2\n')]);
    const { status, body } = await clerk
      .api('post', '/import/read')
      .field('year', '2022')
      .attach('anything', bytes, 'old.csv');
    expect(status).toBe(200);
    expect(body.report.year).toBe(2022);
    expect(uploads()).toEqual(before);
  });

  test.each([
    ['report.pages', Buffer.from('PK'), 400, 'unsupported'],
    ['damaged.docx', Buffer.from('PK\x03\x04'), 400, 'damaged'],
    ['nul.txt', Buffer.from('a\0b'), 400, 'notText'],
    ['blank.txt', Buffer.from('  \n '), 400, 'empty'],
    ['long.txt', Buffer.from('长'.repeat(200_001)), 400, 'tooMuch'],
    ['large.html', Buffer.alloc(5 * 1024 * 1024 + 1, '（'), 413, 'tooLarge'],
  ])('refuses %s in words and leaves nothing on the disk', async (name, bytes, status, code) => {
    const before = uploads();
    const response = await clerk.api('post', '/import/read').attach('file', bytes, name);
    expect([response.status, response.body.error.details?.code]).toEqual([status, code]);
    expect(response.body.error.message).toMatch(/\p{Script=Han}.*[a-z]/u);
    if (code === 'tooLarge') expect(response.body.error.message).toContain('5 MB');
    expect(uploads()).toEqual(before);
  });

  test('would be seen to leave a file, as a request to nowhere does', async () => {
    const before = new Set(uploads());
    await clerk.api('post', '/nowhere').attach('file', Buffer.from('x'), 'x.txt');
    const left = uploads().filter((name) => !before.has(name));
    left.forEach((name) => rmSync(path.join(app.uploads, name)));
    expect(left).toHaveLength(1);
  });

  test.each([
    {},
    { kind: 'pdf', text: 'x', hints: null },
    { kind: 'text', text: 1, hints: null },
    { kind: 'text', text: 'x', hints: null, more: 1 },
  ])('refuses the request %j', async (body) => {
    const response = await clerk.api('post', '/import/read', body);
    expect([response.status, response.body.error.details.code]).toEqual([400, 'badInput']);
  });

  test('at once refuses what would wait too long', async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, () =>
        clerk.api('post', '/import/read', { kind: 'text', text: sourceText(), hints: null }),
      ),
    );
    const codes = answers.map(({ status }) => status);
    expect(codes.filter((code) => code === 200).length).toBeGreaterThanOrEqual(10);
    expect(codes.every((code) => code === 200 || code === 429)).toBe(true);
  });
});

describe('accepting', () => {
  test('makes a new working copy with its source, and records it', async () => {
    const { report } = await readText();
    const response = await accept({
      organ,
      year: 2024,
      scope: 'own',
      target: null,
      report,
      source: SOURCE,
    });
    expect([response.status, response.body.state]).toEqual([201, 'drafting']);
    const row = await stored(response.body.documentId);
    expect(row.requestsTable.cells['received.total']).toEqual({ value: 3, how: 'read' });
    expect(row.requestsTable.cells['concluded.total']).toBeUndefined();
    expect(row.sourceName).toBe(SOURCE.name);
    expect(row.provenance).toMatchObject([{ name: SOURCE.name, publishedOn: SOURCE.publishedOn }]);
    expect(row.provenance[0].cells).toContain('requests.received.total');
    const head = await createStore(app.strapi).events.head();
    const [event] = await createStore(app.strapi).events.since(head.seq - 1, 1);
    expect(event?.action).toBe('report.imported');
    expect(event?.payload).not.toContain('去年年报');
  });

  test('puts figures into a drafting copy and leaves what the source lacks', async () => {
    const documentId = await clerk.report(organ, 2023);
    const { version } = await clerk.seen(documentId);
    const typed = { form: 'F2021', cells: { 'pendingAtEnd.total': { value: 4, how: 'typed' } } };
    await clerk.save(documentId, { version, requestsTable: typed });
    const now = await clerk.seen(documentId);
    const { report } = await readText();
    const request = {
      organ,
      year: 2023,
      scope: 'own',
      target: { documentId, version: now.version },
      report,
      source: SOURCE,
    };
    expect((await accept(request)).status).toBe(200);
    const { requestsTable } = await stored(documentId);
    expect(requestsTable.cells['pendingAtEnd.total'].value).toBe(4);
    expect(requestsTable.cells['received.total'].value).toBe(3);
    const again = await accept(request);
    expect([again.status, again.body.error.details.code]).toEqual([409, 'stale']);
  });

  test('never reaches a report that is submitted', async () => {
    const documentId = await clerk.report(organ, 2022);
    await app.strapi.db
      .query(REPORT)
      .findOne({ where: { documentId } })
      .then((row) =>
        createStore(app.strapi).writing(() =>
          createStore(app.strapi).reports.moveTo(row, 'submitted'),
        ),
      );
    const { version } = await stored(documentId);
    const { report } = await readText();
    const target = { documentId, version };
    const response = await accept({
      organ,
      year: 2022,
      scope: 'own',
      target,
      report,
      source: SOURCE,
    });
    expect([response.status, response.body.error.details.code]).toEqual([409, 'locked']);
    expect((await stored(documentId)).version).toBe(version);
  });

  test.each([
    ['a cell that no form has', { cells: { 'requests.received.nobody': { value: 1 } } }],
    ['no cells at all', { cells: 5 }],
  ])('takes all or nothing: %s', async (_what, wrong) => {
    const { report } = await readText();
    const before = (await createStore(app.strapi).events.head()).seq;
    const response = await accept({
      organ,
      year: 2021,
      scope: 'own',
      target: null,
      report: { ...report, ...wrong },
      source: SOURCE,
    });
    expect(response.status).toBe(400);
    expect((await createStore(app.strapi).events.head()).seq).toBe(before);
  });
});
