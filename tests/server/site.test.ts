import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FORMS, TABLE_IDS, cellsOf } from '../../domain/form';
import { importReport } from '../../server/src/files/source';
import { FILES } from '../../server/src/pages';
import { serviceOf } from '../../server/src/services';
import { bootStrapi, type TestApp } from '../support/boot';
import { correct, createOrgan, publish, withdraw } from '../support/publication';
import { send, type WireRequest } from '../support/wire';

const BASE = '/zfxxgk/zfxxgknb';
const CSP =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

let app: TestApp;
let government: string;
let education: string;

const settings = {
  site: { name: '示例市人民政府', domain: 'www.example.gov.cn', code: '3100000000' },
  embed: { origins: ['https://bumen.example.gov.cn'] },
};

/** What was committed is known once the site has looked. */
const look = () => serviceOf(app.strapi, 'site').refresh();
const get = (path: string) => app.request().get(`${BASE}${path}`);

beforeAll(async () => {
  app = await bootStrapi({ config: settings });
  government = await createOrgan(app.strapi, {
    name: '示例市人民政府',
    slug: 'shilishi',
    code: '11100000000013127D',
    kind: 'government',
  });
  education = await createOrgan(app.strapi, {
    name: '示例市教育局',
    slug: 'jiaoyuju',
    code: '11100000000013160U',
    order: 1,
  });
  await publish(app.strapi, { organ: education, year: 2023 });
  await publish(app.strapi, {
    organ: education,
    year: 2024,
    figures: {
      requests: {
        'received.naturalPerson': 7,
        'disclosed.naturalPerson': 5,
        'pendingAtEnd.naturalPerson': 2,
      },
    },
  });
  await publish(app.strapi, { organ: government, year: 2024, scope: 'aggregate' });
  const finance = await createOrgan(app.strapi, {
    name: '示例市财政局',
    slug: 'caizhengju',
    code: '11100000000013178M',
    order: 2,
  });
  await publish(app.strapi, { organ: finance, year: 2024 });
  await look();
});
afterAll(() => app?.destroy());

const raw = (path: string, rest: Omit<WireRequest, 'path'> = {}) => send(app, { path, ...rest });

describe('the pages of the column', () => {
  test.each(['', '/2024', '/2023', '/jiaoyuju', '/jiaoyuju/2024', '/shilishi/2024/aggregate'])(
    '%s answers with HTML',
    async (path) => {
      const response = await get(path).expect(200);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.text).toMatch(/^<!DOCTYPE html>/);
    },
  );

  test('lists the reports of a year and its organs', async () => {
    const { text } = await get('/2024').expect(200);
    expect(text).toContain('示例市教育局2024年政府信息公开工作年度报告');
    expect(text).toContain('示例市人民政府2024年政府信息公开工作年度报告（汇总）');
    expect(text.indexOf('示例市人民政府2024')).toBeLessThan(text.indexOf('示例市教育局2024'));
  });

  test('shows the figures of the report, its computed totals and the year before', async () => {
    const { text } = await get('/jiaoyuju/2024').expect(200);
    expect(text).toMatch(/<td headers="[^"]*">7<\/td>/);
    expect(text).toContain(`href="${BASE}/jiaoyuju/2023"`);
    expect(text).toContain(
      '<meta name="ArticleTitle" content="示例市教育局2024年政府信息公开工作年度报告"',
    );
    expect(text).toContain(
      '<link rel="canonical" href="https://www.example.gov.cn/zfxxgk/zfxxgknb/jiaoyuju/2024"',
    );
  });

  test('gives every cell by its id as data', async () => {
    const response = await get('/jiaoyuju/2024.json').expect(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.headers['access-control-allow-origin']).toBe('*');
    const form = FORMS.find(({ id }) => id === response.body.form);
    const ids = TABLE_IDS.flatMap((table) => cellsOf(form?.id ?? 'F2021', table)).map(
      ({ id }) => id,
    );
    expect(Object.keys(response.body.cells).sort()).toEqual([...ids].sort());
    expect(response.body.cells['requests.received.total'].value).toBe(7);
    expect(response.body).toMatchObject({ number: 1, current: true, year: 2024 });
    expect(response.body.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(response.body.links.page).toBe(
      'https://www.example.gov.cn/zfxxgk/zfxxgknb/jiaoyuju/2024',
    );
  });

  test('gives every figure as CSV, one line each, named by the report', async () => {
    const { headers, text } = await get('/jiaoyuju/2024.csv').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toContain(
      "filename*=UTF-8''示例市教育局2024年政府信息公开工作年度报告.csv",
    );
    expect(text).toMatch(/^\ufefforgan_code,organ,year,/u);
    expect(text).toContain(
      '11100000000013160U,示例市教育局,2024,own,F2021,1,requests,received,naturalPerson,7,,,typed',
    );
  });

  test('gives one table as CSV as the form prints it, and as JSON', async () => {
    const { text } = await get('/jiaoyuju/2024/requests.csv').expect(200);
    expect(text).toContain('一、本年新收政府信息公开申请数量,,,7,0,0,0,0,0,7');
    const { body } = await get('/jiaoyuju/2024/proceedings.json').expect(200);
    expect(body).toMatchObject({ table: 'proceedings', form: 'F2021', number: 1 });
    expect(Object.keys(body.cells)).toHaveLength(15);
    await get('/jiaoyuju/2024/proceedings').expect(404);
    await get('/jiaoyuju/2024/others.csv').expect(404);
  });

  test('gives the report as a Word file, which reads back as the report', async () => {
    const { status, headers, body } = await raw(`${BASE}/jiaoyuju/2024.docx`, {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(body.length));
    const { report } = await importReport({ kind: 'file', name: 'a.docx', bytes: body });
    expect(report.title).toBe('示例市教育局2024年政府信息公开工作年度报告');
    expect(report.tables.requests.cells['received.naturalPerson']?.value).toBe(7);
    const again = await raw(`${BASE}/jiaoyuju/2024.docx`, {
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(headers['etag']).toMatch(/^W\/"/u);
  });

  test('gives its tables as an Excel file', async () => {
    const { headers, body } = await raw(`${BASE}/jiaoyuju/2024.xlsx`);
    expect(headers['content-type']).toMatch(/spreadsheetml\.sheet$/u);
    const { report } = await importReport({ kind: 'file', name: 'a.xlsx', bytes: body });
    expect(report.tables.requests.cells['received.total']?.value).toBe(7);
  });

  test('lists its files on the page, and each of them is there', async () => {
    const { text } = await get('/jiaoyuju/2024').expect(200);
    const paragraph = /<p class="download">.*<\/p>/u.exec(text)?.[0] ?? '';
    const links = [...paragraph.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href ?? '');
    expect(links.map((href) => href.split('/2024')[1])).toEqual(
      FILES.map(({ format, table }) => `${table ? `/${table}` : ''}.${format}`),
    );
    for (const href of links) await app.request().get(href).expect(200);
  });

  test('serves the stylesheets the pages name, for ever', async () => {
    const { text } = await get('/jiaoyuju/2024');
    const sheets = [...text.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    expect(sheets).toHaveLength(2);
    for (const href of sheets) {
      const { headers, text: css } = await app.request().get(href).expect(200);
      expect(headers['content-type']).toBe('text/css; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(css).toContain('{');
    }
    await get('/assets/page.000000000000.css').expect(404);
  });
});

describe('what an answer carries', () => {
  test('every header of a page, and none of Strapi’s', async () => {
    const { headers } = await raw(`${BASE}/jiaoyuju/2024`);
    expect(headers['content-security-policy']).toBe(CSP);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate');
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['etag']).toMatch(/^"[\w-]{27}"$/);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('the same text in each encoding, under its own tag', async () => {
    const path = `${BASE}/jiaoyuju/2024`;
    const plain = await raw(path);
    const gzip = await raw(path, { headers: { 'Accept-Encoding': 'gzip, deflate' } });
    const br = await raw(path, { headers: { 'Accept-Encoding': 'gzip, br;q=0.9' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(br.headers['content-encoding']).toBe('br');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers['etag'])).size).toBe(3);
    const refused = await raw(path, { headers: { 'Accept-Encoding': 'gzip;q=0, br; q=0.000' } });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('304 to who has the page already', async () => {
    const path = `${BASE}/jiaoyuju/2024`;
    const { headers } = await raw(path);
    const tag = String(headers['etag']);
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await raw(path, { headers: { 'If-None-Match': known } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['etag']).toBe(tag);
      expect(again.headers['content-security-policy']).toBe(CSP);
    }
    expect((await raw(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('HEAD says what GET would, without a body', async () => {
    const path = `${BASE}/jiaoyuju/2024`;
    const got = await raw(path);
    const head = await raw(path, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(got.body.length));
    expect(head.headers['etag']).toBe(got.headers['etag']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await raw(`${BASE}/jiaoyuju/2024`, { method });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('addresses', () => {
  test.each([
    ['/shilishi/2024', 302, '/shilishi/2024/aggregate'],
    ['/shilishi/2024.json', 302, '/shilishi/2024/aggregate.json'],
    ['/jiaoyuju/2024/v1', 302, '/jiaoyuju/2024'],
    ['/jiaoyuju/2024/', 301, '/jiaoyuju/2024'],
    ['/', 301, ''],
  ])('%s leads on', async (path, status, to) => {
    const answer = await raw(`${BASE}${path}`);
    expect([answer.status, answer.headers['location']]).toEqual([status, `${BASE}${to}`]);
  });

  test.each([
    '/nobody',
    '/nobody/2024',
    '/jiaoyuju/2022',
    '/jiaoyuju/2024/v2',
    '/jiaoyuju/2024/v0',
    '/jiaoyuju/2024/v01',
    '/jiaoyuju/2024/aggregate',
    '/Jiaoyuju/2024',
    '/jiaoyuju//2024',
    '/jiaoyuju/2024//',
    '/jiaoyuju/02024',
    '/jiaoyuju/2024/v1/x',
    '/jiaoyuju%2f2024',
    '/../admin',
    '/__proto__',
    '/constructor/2024',
    '/2019',
    '/%00',
    '/assets',
    '/jiaoyuju.json',
  ])('%s is one and the same 404', async (path) => {
    const missing = await raw(`${BASE}/nothing-at-all`);
    const answer = await raw(`${BASE}${path}`);
    if (path === '/jiaoyuju.json') return expect(answer.status).toBe(404);
    expect(answer.status).toBe(404);
    return expect(answer.body.equals(missing.body)).toBe(true);
  });

  test('large type and high contrast are addresses of the same page, and lead on within themselves', async () => {
    for (const display of ['_large', '_contrast', '_large-contrast']) {
      const { text } = await get(`/${display}/jiaoyuju/2024`).expect(200);
      expect(text).toContain(`href="${BASE}/${display}/jiaoyuju/2023"`);
      expect(text).toContain(
        `<link rel="canonical" href="https://www.example.gov.cn${BASE}/jiaoyuju/2024"`,
      );
      expect(text).toContain(`href="${BASE}/jiaoyuju/2024.json"`);
      await get(`/${display}`).expect(200);
      const moved = await raw(`${BASE}/${display}/shilishi/2024`);
      expect(moved.headers['location']).toBe(`${BASE}/${display}/shilishi/2024/aggregate`);
      await get(`/${display}/jiaoyuju/2024.json`).expect(404);
    }
    await get('/_huge/jiaoyuju/2024').expect(404);
    await get('/_large/_large/jiaoyuju/2024').expect(404);
    await get('/_largejiaoyuju').expect(404);
  });

  test('the whole address in the request line, as proxies send it, is the same page', async () => {
    const path = `${BASE}/jiaoyuju/2024`;
    const [short, whole] = [await raw(path), await raw(`http://www.example.gov.cn${path}`)];
    expect([whole.status, whole.headers['etag']]).toEqual([200, short.headers['etag']]);
  });

  test('who else listens to the server still hears of a page', async () => {
    const heard: string[] = [];
    const listen = ({ url = '' }: IncomingMessage): number => heard.push(url);
    app.strapi.server.httpServer.on('request', listen);
    await raw(`${BASE}/jiaoyuju/2024`);
    app.strapi.server.httpServer.off('request', listen);
    expect(heard).toEqual([`${BASE}/jiaoyuju/2024`]);
  });

  test('a query changes nothing', async () => {
    const plain = await raw(`${BASE}/jiaoyuju/2024`);
    const asked = await raw(`${BASE}/jiaoyuju/2024?status=draft&from=timeline`);
    expect(asked.body.equals(plain.body)).toBe(true);
  });

  test('what lies beside the column is left to Strapi', async () => {
    await app.request().get('/_health').expect(204);
    const beside = await raw(`${BASE}x`);
    expect(beside.headers['content-security-policy']).not.toBe(CSP);
  });
});

describe('the lists of the column', () => {
  test('all organs with anything published stand under one address', async () => {
    const { text } = await get('/organs').expect(200);
    expect(text).toContain(`<a href="${BASE}/jiaoyuju">示例市教育局</a>`);
    await get('/organs/p2').expect(404);
    await get('/2024/p2').expect(404);
  });

  test('organs without a report are listed nowhere unless the portal wants it', async () => {
    await get('/2024/missing').expect(404);
    expect((await get('/2024')).text).not.toContain('/2024/missing');
  });
});

test('an organ’s page draws its figures over the years', async () => {
  const { text } = await get('/jiaoyuju').expect(200);
  expect(text.match(/role="img"/gu)).toHaveLength(3);
  expect(text).toContain('政府信息公开申请数量');
  expect((await get('/shilishi')).text).not.toContain('role="img"');
});

test('machines are told of every page, and of what is new', async () => {
  const map = await get('/sitemap.xml').expect(200);
  expect(map.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(map.text).toContain(`<loc>https://www.example.gov.cn${BASE}/jiaoyuju/2024</loc>`);
  const feed = await get('/feed.xml').expect(200);
  expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(feed.text).toContain('<name>示例市教育局</name>');
  await get('/_large/feed.xml').expect(404);
  expect((await get('')).text).toContain(`href="${BASE}/feed.xml"`);
});

describe('comparisons', () => {
  test.each(['', '/jiaoyuju/2023/2024', '/2024/jiaoyuju/caizhengju'])(
    '/compare%s',
    async (path) => {
      await get(`/compare${path}`).expect(200);
      await get(`/_large/compare${path}`).expect(200);
    },
  );

  test('show what differs between two years, and nothing else', async () => {
    const { text } = await get('/compare/jiaoyuju/2023/2024').expect(200);
    expect(text).toContain('>+7</td>');
    expect(text).toContain('<del>2023</del><ins>2024</ins>');
    expect((await get('/jiaoyuju/2024')).text).toContain('/compare/jiaoyuju/2023/2024"');
  });

  test('a form leads to an address that can be shared', async () => {
    const asked = await raw(`${BASE}/compare?organ=jiaoyuju&from=2024&to=2023`);
    expect([asked.status, asked.headers['location']]).toEqual([
      302,
      `${BASE}/compare/jiaoyuju/2023/2024`,
    ]);
    await get('/compare?organ=jiaoyuju').expect(200);
  });

  test.each([
    '/jiaoyuju/2022/2024',
    '/2024/jiaoyuju/nobody',
    '/2024/jiaoyuju/shilishi',
    '/jiaoyuju/2024/v1/v2',
    '/shilishi/aggregate/2023/2024',
  ])('%s is none', (path) => get(`/compare${path}`).expect(404));
});

describe('a report within another site', () => {
  test('as a fragment for a server to include', async () => {
    const { text, headers } = await get('/fragment/jiaoyuju/2024').expect(200);
    expect(text).toMatch(/^<link rel="stylesheet"/u);
    expect(headers['content-security-policy']).toBe(CSP);
    const sheet = /href="([^"]+)"/u.exec(text)?.[1] ?? '';
    await app.request().get(sheet).expect(200);
    const moved = await raw(`${BASE}/fragment/shilishi/2024`);
    expect(moved.headers['location']).toBe(`${BASE}/fragment/shilishi/2024/aggregate`);
    await get('/fragment/jiaoyuju/2022').expect(404);
  });

  test('in a frame of the sites that are allowed to, and with a script there only', async () => {
    const { headers } = await get('/embed/jiaoyuju/2024').expect(200);
    const policy = headers['content-security-policy'];
    expect(policy).toContain(
      "frame-ancestors 'self' https://bumen.example.gov.cn; script-src 'self'",
    );
    expect((await get('/jiaoyuju/2024')).headers['content-security-policy']).toBe(CSP);
    const script = await get('/embed/frame.js').expect(200);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    await get('/embed/nobody/2024').expect(404);
  });
});

describe('search', () => {
  const search = async (asked: string) =>
    (await get(`/search?${new URLSearchParams({ q: asked })}`).expect(200)).text;

  test.each(['教育', '示例市教育局', 'jyj', 'jiaoyu', 'JIAOYUJU', 'slsjyj'])(
    '%s finds the organ',
    async (asked) => {
      const text = await search(asked);
      expect(text).toContain(`<a href="${BASE}/jiaoyuju">示例市教育局</a>`);
      expect(text).not.toContain(`<a href="${BASE}/shilishi">`);
    },
  );

  test('finds words of live editions, newest first, with what stands around them', async () => {
    const text = await search('主动公开政府信息12条');
    expect(text).toContain('2024年<mark>主动公开政府信息12条</mark>。');
    expect(text.indexOf(`${BASE}/jiaoyuju/2024"`)).toBeLessThan(
      text.indexOf(`${BASE}/jiaoyuju/2023"`),
    );
  });

  test.each([
    'children',
    'paragraph',
    '没有这样的话',
    '%',
    '_',
    '\\',
    '"',
    "'",
    '%公开%',
    '\u0000公',
    '<b>',
  ])('%j finds nothing, and says so', async (asked) => {
    expect(await search(asked)).toContain('没有查到。');
  });

  test('answers a question of any length, in any number, with one page that is not kept', async () => {
    await get(`/search?q=${'公'.repeat(300)}`).expect(200);
    const twice = await get('/search?q=jyj&q=x&page=2&status=draft').expect(200);
    expect(twice.text).toContain('示例市教育局');
    await get('/search').expect(200);
    await get('/_large/search?q=jyj').expect(200);
    await get('/search/?q=jyj').expect(301);
  });
});

describe('what happens to a report', () => {
  test('a correction shows its note, and the earlier edition says that it is one', async () => {
    const documentId = await publish(app.strapi, { organ: education, year: 2022 });
    await correct(app.strapi, documentId, { correctionNote: '收文数原为零，现更正。' });
    await look();
    const current = await get('/jiaoyuju/2022').expect(200);
    expect(current.text).toContain('收文数原为零，现更正。');
    expect(current.text).toContain(`href="${BASE}/jiaoyuju/2022/v1"`);
    expect(current.text).toContain(`href="${BASE}/compare/jiaoyuju/2022/v1/v2"`);
    const both = await get('/compare/jiaoyuju/2022/v1/v2').expect(200);
    expect(both.text).toContain('<ins>收文数原为零，现更正。</ins>');
    const past = await get('/jiaoyuju/2022/v1').expect(200);
    expect(past.text).toContain('历史版本');
    expect(past.text).toContain(
      `<link rel="canonical" href="https://www.example.gov.cn${BASE}/jiaoyuju/2022"`,
    );
    expect(past.text).toContain('<meta name="robots" content="noindex"');
    expect(past.text).not.toContain('收文数原为零');
    const data = await get('/jiaoyuju/2022/v1.json').expect(200);
    expect(data.body).toMatchObject({ number: 1, current: false });
  });

  test('a withdrawal takes away every edition and the listing within two seconds', async () => {
    const documentId = await publish(app.strapi, { organ: education, year: 2021 });
    await look();
    await get('/jiaoyuju/2021').expect(200);
    expect((await get('/jiaoyuju')).text).toContain('2021年政府');
    await withdraw(app.strapi, documentId);
    const deadline = Date.now() + 2000;
    const statuses = async () => {
      const paths = ['/jiaoyuju/2021', '/jiaoyuju/2021.json', '/2021'];
      return (await Promise.all(paths.map(async (path) => (await get(path)).status))).join();
    };
    while ((await statuses()) !== '410,410,404') {
      if (Date.now() > deadline) throw new Error('The withdrawn report is still shown.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await get('/jiaoyuju')).text).not.toContain('2021年政府');

    await correct(app.strapi, documentId, { correctionNote: '隐去个人信息后重新发布。' });
    await look();
    await get('/jiaoyuju/2021').expect(200);
    const gone = await get('/jiaoyuju/2021/v1').expect(410);
    expect(gone.text).toContain('页面已撤回公开');
    expect(gone.text).not.toContain('含有不应公开的内容');
    await get('/jiaoyuju/2021/v9').expect(404);
  });

  test('shows in this process the moment it is published, and no moment longer', async () => {
    await get('/jiaoyuju/2020').expect(404);
    const documentId = await publish(app.strapi, { organ: education, year: 2020 });
    await get('/jiaoyuju/2020').expect(200);
    await withdraw(app.strapi, documentId);
    await get('/jiaoyuju/2020').expect(410);
    await get('/jiaoyuju/2020/v2').expect(404);
  });

  test('a report that is being written is nowhere', async () => {
    await serviceOf(app.strapi, 'reports').create({ organ: government, year: 2023, scope: 'own' });
    await look();
    await get('/shilishi/2023').expect(404);
    expect((await get('/shilishi')).text).not.toContain('2023年政府');
  });
});
