import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createStore } from '../../server/src/store';
import { serviceOf } from '../../server/src/services';
import { bootStrapi, type TestApp } from '../support/boot';
import { REPORT, clerkOf, type Clerk } from '../support/clerk';

const ORIGINAL = 'plugin::disclosure-report.original';
const HOURS_AGO = new Date(Date.now() - 5 * 3_600_000);

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
const bytesOf = (title: string): Buffer =>
  Buffer.from(`${title}\n一、总体情况\n本机关全年主动公开信息120条。\n${ROW}\t2\t1\t0\t0\t0\t0\t3`);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const shelf = () => (existsSync(app.originals) ? readdirSync(app.originals) : []);
const rows = () => app.strapi.db.query(ORIGINAL).findMany({ orderBy: { id: 'asc' } });
const readFile = async (bytes: Buffer, name: string) => {
  const response = await clerk.api('post', '/import/read').attach('file', bytes, name);
  expect(response.status).toBe(200);
  return response.body;
};
const api = (documentId: string, rest = '') => `/reports/${documentId}/originals${rest}`;

/** Reads and accepts a source for a year, and gives the new report's documentId. */
async function imported(year: number, bytes: Buffer, name: string): Promise<string> {
  const { report, source } = await readFile(bytes, 'source.txt');
  const acceptance = {
    organ,
    year,
    scope: 'own',
    target: null,
    report,
    source: { name, sha256: source.sha256, publishedOn: '' },
  };
  const response = await clerk.accept(acceptance, { name: 'source.txt', bytes });
  expect([response.status, response.body.error]).toEqual([201, undefined]);
  return response.body.documentId;
}

describe('what is accepted', () => {
  const bytes = bytesOf('示例市财政局2024年政府信息公开工作年度报告');
  let documentId: string;
  let key: string;

  test('is kept outside the database and public/, under its digest', async () => {
    documentId = await imported(2024, bytes, '张三 交来的 年报.docx');
    expect(shelf()).toEqual([sha256(bytes)]);
    const { body } = await clerk.api('get', api(documentId));
    expect(body.originals).toHaveLength(1);
    expect(body.originals[0]).toMatchObject({
      name: '张三 交来的 年报.docx.txt',
      sha256: sha256(bytes),
      bytes: bytes.length,
      mime: 'text/plain',
      cells: 7,
      removedAt: null,
    });
    ({ key } = body.originals[0]);
  });

  test('is named by digest alone in the audit chain, and by cell in the report', async () => {
    const { events } = createStore(app.strapi);
    const all = await events.since(0, 100);
    expect(all.some(({ payload }) => payload.includes(sha256(bytes)))).toBe(true);
    expect(all.some(({ payload }) => payload.includes('张三'))).toBe(false);
    const row = await app.strapi.db.query(REPORT).findOne({ where: { documentId } });
    expect(row.provenance).toMatchObject([{ original: key, sha256: sha256(bytes) }]);
    expect(row.provenance[0].cells).toContain('requests.received.naturalPerson');
  });

  test('is downloaded byte by byte, to be saved and never shown', async () => {
    const { status, headers, body } = await clerk.api('get', api(documentId, `/${key}`));
    expect([status, Buffer.compare(body, bytes)]).toEqual([200, 0]);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="__ ___ __.docx.txt"; filename*=UTF-8''${encodeURIComponent('张三 交来的 年报.docx.txt')}`,
    );
  });

  test('cannot be had through another report, nor by nobody', async () => {
    const other = await clerk.report(organ, 2020);
    const wrong = await clerk.api('get', api(other, `/${key}`));
    const absent = await clerk.api('get', api('absent', `/${key}`));
    expect([wrong.status, absent.status]).toEqual([404, 404]);
    expect(wrong.text).toBe(absent.text);
    const address = `/disclosure-report${api(documentId, `/${key}`)}`;
    expect((await app.request().get(address)).status).toBe(401);
    expect((await app.request().get(`/${sha256(bytes)}`)).status).toBe(404);
  });

  test('stands there once, however many reports came out of it', async () => {
    const second = await imported(2023, bytes, '同一份.txt');
    expect(shelf()).toEqual([sha256(bytes)]);
    const [{ key: twin }] = (await clerk.api('get', api(second))).body.originals;
    const removed = await clerk.api('post', api(second, `/${twin}/remove`), { reason: '重复' });
    expect(removed.status).toBe(200);
    expect(shelf()).toEqual([sha256(bytes)]);
  });

  test('is removed with a reason that stays, and so do its name and digest', async () => {
    const bare = await clerk.api('post', api(documentId, `/${key}/remove`), { reason: ' ' });
    expect([bare.status, bare.body.error.details.code]).toEqual([400, 'reasonRequired']);
    expect(shelf()).toHaveLength(1);
    const before = await createStore(app.strapi).events.head();
    const { status, body } = await clerk.api('post', api(documentId, `/${key}/remove`), {
      reason: '含有申请人身份证号',
    });
    expect([status, body.originals[0].removeReason]).toEqual([200, '含有申请人身份证号']);
    expect(body.originals[0]).toMatchObject({ sha256: sha256(bytes) });
    expect(shelf()).toEqual([]);
    const [event] = await createStore(app.strapi).events.since(before.seq, 1);
    expect(event).toMatchObject({ action: 'original.removed', actor: app.superAdmin.documentId });
    const again = await clerk.api('post', api(documentId, `/${key}/remove`), { reason: 'x' });
    expect([again.status, again.body.error.details.code]).toEqual([409, 'originalRemoved']);
    const gone = await clerk.api('get', api(documentId, `/${key}`));
    expect([gone.status, gone.body.error.details.code]).toEqual([409, 'originalRemoved']);
    expect(await createStore(app.strapi).verify()).toMatchObject({ ok: true });
  });
});

describe('an acceptance without its original', () => {
  const bytes = bytesOf('示例市财政局2022年政府信息公开工作年度报告');
  const acceptanceOf = async () => {
    const { report, source } = await readFile(bytes, 'source.txt');
    const { sha256: digest } = source;
    return {
      organ,
      year: 2022,
      scope: 'own',
      target: null,
      report,
      source: { name: '', sha256: digest, publishedOn: '' },
    };
  };

  test.each([
    ['another file', Buffer.from('别的文件'), 'otherOriginal'],
    ['an empty one', Buffer.alloc(0), 'originalRequired'],
  ])('but with %s is refused, and nothing is written', async (_what, other, code) => {
    const before = await createStore(app.strapi).events.head();
    const response = await clerk.accept(await acceptanceOf(), { name: 'a.txt', bytes: other });
    expect([response.status, response.body.error.details.code]).toEqual([400, code]);
    expect(shelf()).toEqual([]);
    expect(await createStore(app.strapi).events.head()).toEqual(before);
  });

  test('is refused when it comes as plain JSON', async () => {
    const response = await clerk.api('post', '/import/accept', await acceptanceOf());
    expect([response.status, response.body.error.details.code]).toEqual([400, 'badInput']);
  });

  test('is all or nothing when the folder cannot be written', async () => {
    const before = await createStore(app.strapi).events.head();
    const { strapi } = app;
    const blocked = path.join(app.originals, 'a-file');
    writeFileSync(blocked, '');
    const config = strapi.config.get('plugin::disclosure-report') as object;
    strapi.config.set('plugin::disclosure-report', { ...config, originals: { folder: blocked } });
    const response = await clerk.accept(await acceptanceOf(), { name: 'a.txt', bytes });
    strapi.config.set('plugin::disclosure-report', config);
    expect(response.status).toBe(500);
    expect(await createStore(app.strapi).events.head()).toEqual(before);
  });
});

describe('the sweep', () => {
  const age = (name: string, at: Date) => utimesSync(path.join(app.originals, name), at, at);
  const sweep = () => serviceOf(app.strapi, 'originals').sweep();

  test('takes what no row holds once it is old, and leaves everything else', async () => {
    const held = bytesOf('示例市财政局2021年政府信息公开工作年度报告');
    await imported(2021, held, '留下.txt');
    const orphan = 'a'.repeat(64);
    const half = `${'b'.repeat(64)}.${'0'.repeat(16)}.tmp`;
    const young = 'c'.repeat(64);
    for (const name of [orphan, half, young, 'README']) {
      writeFileSync(path.join(app.originals, name), 'x');
      chmodSync(path.join(app.originals, name), 0o600);
    }
    for (const name of [orphan, half, 'README', sha256(held)]) age(name, HOURS_AGO);
    expect(await sweep()).toBe(2);
    expect(shelf()).toEqual(['README', sha256(held), 'a-file', young].sort());
  });

  test('takes the originals of a report that was deleted', async () => {
    const bytes = bytesOf('示例市财政局2019年政府信息公开工作年度报告');
    const documentId = await imported(2019, bytes, '将删除.txt');
    expect((await clerk.content('delete', `${REPORT}/${documentId}`)).status).toBeLessThan(300);
    age(sha256(bytes), HOURS_AGO);
    expect(await sweep()).toBe(1);
    const all = (await rows()) as { report: string; removeReason: string }[];
    expect(all.find(({ report }) => report === documentId)?.removeReason).toContain('deleted');
  });

  test('a file that was changed on the disk is not given out', async () => {
    const bytes = bytesOf('示例市财政局2020年政府信息公开工作年度报告');
    const other = await clerk.organ('示例市审计局');
    const { report, source } = await readFile(bytes, 'source.txt');
    const accepted = await clerk.accept(
      {
        organ: other,
        year: 2020,
        scope: 'own',
        target: null,
        report,
        source: { name: '', sha256: source.sha256, publishedOn: '' },
      },
      { name: 'source.txt', bytes },
    );
    const { documentId } = accepted.body;
    const [{ key }] = (await clerk.api('get', api(documentId))).body.originals;
    writeFileSync(path.join(app.originals, sha256(bytes)), '改过');
    const damaged = await clerk.api('get', api(documentId, `/${key}`));
    expect([damaged.status, damaged.body.error.details.code]).toEqual([400, 'originalDamaged']);
  });
});

test('nothing but the plugin writes the rows', async () => {
  const [row] = (await rows()) as { id: number }[];
  const query = app.strapi.db.query(ORIGINAL);
  await expect(query.update({ where: { id: row?.id }, data: { name: 'x' } })).rejects.toThrow();
  await expect(query.delete({ where: { id: row?.id } })).rejects.toThrow();
});

test.each([
  ['public/uploads/originals', true],
  ['public', true],
  ['../app/public/x', true],
  ['.disclosure-report/originals', false],
  ['publications', false],
])('the folder %s below public/: %s', async (folder, isRefused) => {
  const { strapi } = app;
  const config = strapi.config.get('plugin::disclosure-report') as object;
  strapi.config.set('plugin::disclosure-report', { ...config, originals: { folder } });
  const { start, stop } = serviceOf(strapi, 'originals');
  const outcome = await start().then(
    () => '',
    (error: unknown) => String(error),
  );
  stop();
  strapi.config.set('plugin::disclosure-report', config);
  expect(outcome !== '').toBe(isRefused);
});
