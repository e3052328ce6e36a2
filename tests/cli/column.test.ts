import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportColumn } from '../../cli/column';

const BASE = '/zfxxgk/zfxxgknb';

/** A column as small as can be: what is served at each path. */
type Served = Map<string, string>;

const page = (...hrefs: string[]): string =>
  `<!DOCTYPE html><title>x</title>${hrefs.map((href) => `<a href="${BASE}${href}">x</a>`).join('')}`;

const column = (): Served =>
  new Map([
    ['', page('/a', '/assets/page.1.css')],
    ['/a', page('', '/a/2024')],
    ['/a/2024', page('/a', '/a/2024.json')],
    ['/a/2024.json', '{"year":2024}'],
    ['/assets/page.1.css', 'a{}'],
    ['/feed.xml', '<feed/>'],
    ['/sitemap.xml', '<urlset/>'],
    ['/chain.json', '{"seq":1}'],
  ]);

let served: Served;
let broken: string | undefined;
let asked: { path: string; isKnown: boolean }[];
let server: Server;
let folder: string;

beforeEach(async () => {
  served = column();
  broken = undefined;
  asked = [];
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'disclosure-column-')), 'out');
  server = createServer((request, response) => {
    const where = (request.url ?? '').slice(BASE.length);
    const known = request.headers['if-none-match'];
    asked.push({ path: where, isKnown: known !== undefined });
    const body = request.url?.startsWith(BASE) ? served.get(where) : undefined;
    if (where === broken) response.writeHead(503).end();
    else if (body === undefined) response.writeHead(404).end();
    else {
      const tag = `"${Buffer.from(body).toString('base64url').slice(-20)}${body.length}"`;
      const isPage = body.startsWith('<!');
      const type = isPage ? 'text/html; charset=utf-8' : 'text/plain';
      response.setHeader('ETag', tag).setHeader('Content-Type', type);
      response.writeHead(known === tag ? 304 : 200).end(known === tag ? undefined : body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

const url = (where = BASE): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${where}`;
const save = (address = url()) => exportColumn({ url: address, folder });
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

test('every page, figure file and stylesheet lies in the folder, with links from file to file', async () => {
  expect(await save()).toContain('8 files written, 0 unchanged, 0 removed');
  expect(read('index.html')).toContain('<a href="a.html">x</a><a href="assets/page.1.css">');
  expect(read('a/2024.html')).toContain('<a href="../a.html">x</a><a href="2024.json">');
  expect(read('a/2024.json')).toBe('{"year":2024}');
});

test('a second run asks with what it knows and writes nothing', async () => {
  await save(`${url()}/`);
  const before = statSync(path.join(folder, 'a.html')).mtimeMs;
  asked = [];
  expect(await save()).toContain('0 files written, 8 unchanged, 0 removed');
  expect(asked.every(({ isKnown }) => isKnown)).toBe(true);
  expect(statSync(path.join(folder, 'a.html')).mtimeMs).toBe(before);
});

test('after one change only that file is written; what left the column is removed, nothing else', async () => {
  await save();
  writeFileSync(path.join(folder, 'portal.txt'), 'not ours');
  served.set('/a', page(''));
  served.delete('/a/2024');
  served.delete('/a/2024.json');
  expect(await save()).toContain('1 files written, 5 unchanged, 2 removed');
  expect(existsSync(path.join(folder, 'a/2024.html'))).toBe(false);
  expect(read('portal.txt')).toBe('not ours');
});

test('a file that somebody deleted comes back', async () => {
  await save();
  rmSync(path.join(folder, 'a.html'));
  expect(await save()).toContain('1 files written, 7 unchanged, 0 removed');
  expect(existsSync(path.join(folder, 'a.html'))).toBe(true);
});

test('a server in trouble removes nothing, and is said', async () => {
  await save();
  broken = '/a';
  await expect(save()).rejects.toThrow(/没能存下.*503/su);
  expect(existsSync(path.join(folder, 'a/2024.html'))).toBe(true);
});

test.each([
  ['what is no address', () => 'zfxxgk', /没能存下 zfxxgk/u],
  ['a site without a column there', () => url('/nothing'), /没有年报专栏/u],
  ['a server that does not answer', () => 'http://127.0.0.1:1/zfxxgk', /没能存下/u],
])('%s is refused in words', async (_what, address, sentence) => {
  await expect(save(address())).rejects.toThrow(sentence);
});
