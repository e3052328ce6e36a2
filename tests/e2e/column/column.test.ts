import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { exportedFile } from '../../../server/src/pages';
import { buildCli, type BuiltCli } from '../../cli/process';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { brokenLinks, crawlColumn, type CrawledPage } from './crawl';
import { nuFindings } from './nu';

const SITE = '/zfxxgk/zfxxgknb';

/** A link to another file, without its fragment. */
const RELATIVE = /\s(?:href|src)="(?![a-z]+:|[#/])([^"#]+)/gu;

/** Behind forms: no link leads there. */
const COMPARED = ['/compare/shilishi/2023/2024/2025', '/compare/2024/jiaoyuju/gonganju'];

let portal: StrapiProcess;
let pages: ReadonlyMap<string, CrawledPage>;

beforeAll(async () => {
  portal = await startPortal();
  pages = await crawlColumn({
    origin: portal.url,
    domain: 'https://www.shili.example',
    starts: ['', '/search?q=jyj', '/search?q=申请', '/nobody', ...COMPARED].map(
      (path) => SITE + path,
    ),
    isOurs: (path) => path === SITE || path.startsWith(`${SITE}/`),
  });
}, 240_000);
afterAll(() => portal?.stop());

const documents = (): CrawledPage[] =>
  [...pages.values()].filter(({ type }) => type.startsWith('text/html'));

test('every link of the sample column leads somewhere', () => {
  expect(documents().length).toBeGreaterThan(100);
  expect(brokenLinks(pages)).toEqual([]);
});

test('the Nu HTML checker finds nothing in any of its pages', async () => {
  expect(await nuFindings(new Map(documents().map(({ path, body }) => [path, body])))).toEqual([]);
}, 600_000);

describe('saved as files', () => {
  let cli: BuiltCli;
  let browser: Browser;
  beforeAll(async () => {
    cli = buildCli();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    cli?.remove();
  });

  const save = () => cli.run(['column', `${portal.url}${SITE}`, 'column']);
  const fileOf = (name: string): string => path.join(cli.folder, 'column', name);

  test('the whole column is there, and a second run changes nothing', () => {
    const first = save();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const count = Number(/：写入 (\d+) 个/u.exec(first.stdout)?.[1]);
    const linked = [...pages.keys()].filter((each) => !/\/(?:search|compare|nobody)/u.test(each));
    expect(count).toBeGreaterThanOrEqual(linked.length);
    expect(save().stdout).toContain(`写入 0 个文件，${count} 个没有变化，删除 0 个`);
  });

  test('its links lead from file to file in a browser, with its look and without a server', async () => {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(pathToFileURL(fileOf('index.html')).href);
    expect(await page.locator('form').count()).toBe(0);
    await page.locator('main .reports a').first().click();
    await page.locator('.statistics').nth(2).waitFor();
    const line = await page
      .locator('.statistics td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).borderTopWidth);
    expect(line).toBe('1px');
    await page.locator('.displays a').first().click();
    await page.locator('html.large').waitFor();
    expect([new URL(page.url()).protocol, failed]).toEqual(['file:', []]);
    await page.close();
  });

  test('no link within it is broken', () => {
    const broken = documents()
      .map(({ path: where }) => exportedFile(SITE, where))
      .filter((file) => existsSync(fileOf(file)))
      .flatMap((file) =>
        [...readFileSync(fileOf(file), 'utf8').matchAll(RELATIVE)]
          .map(([, link = '']) => path.join(path.dirname(fileOf(file)), link))
          .filter((target) => !existsSync(target)),
      );
    expect(broken).toEqual([]);
  });
});
