import { importReport } from '../../server/src/files/source';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, soundContent, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;
let report: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  const organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
  report = await clerk.report(organ, 2024);
  const { version } = await clerk.status(report);
  await clerk.save(report, { ...soundContent(2024), version });
});
afterAll(() => app?.destroy());

/** Bytes as they came: supertest parses what it knows. */
const download = (path: string) =>
  clerk
    .api('get', path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

describe('a working copy as a Word file', () => {
  test('is what was saved, says that it is a draft, and is kept by nobody on the way', async () => {
    const { status, headers, body } = await download(`/reports/${report}/files/docx`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['content-type']).toMatch(/wordprocessingml\.document$/u);
    const { version } = await clerk.status(report);
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toContain(
      `示例市财政局2024年政府信息公开工作年度报告（草稿第${version}稿）.docx`,
    );
    const { report: back, notes } = await importReport({
      kind: 'file',
      name: 'a.docx',
      bytes: body as Buffer,
    });
    expect(back.title).toBe('示例市财政局2024年政府信息公开工作年度报告');
    expect(back.tables.requests.cells['received.total']?.value).toBe(0);
    expect(notes.map(({ params }) => params['text'])).toEqual([`草稿 第${version}稿`]);
  });

  test('has a form to fill in beside it, which comes back as what was saved', async () => {
    const { status, headers, body } = await download(`/reports/${report}/files/xlsx`);
    expect(status).toBe(200);
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toContain(
      '示例市财政局2024年政府信息公开工作年度报告（填报表）.xlsx',
    );
    const { report: back } = await importReport({
      kind: 'file',
      name: 'a.xlsx',
      bytes: body as Buffer,
    });
    expect(back.title).toBe('示例市财政局2024年政府信息公开工作年度报告');
    expect(back.tables.requests.cells['received.naturalPerson']?.value).toBe(0);
  });

  test.each(['csv', 'pdf', 'x', '__proto__', '%2e%2e'])('has no %s', async (format) => {
    await clerk.api('get', `/reports/${report}/files/${format}`).expect(404);
  });

  test('of a report that is not there is not there', async () => {
    await clerk.api('get', '/reports/absent/files/docx').expect(404);
  });
});
