import path from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { bootStrapi, type TestApp } from '../../support/boot';
import { launchBrowser } from '../../support/browser';
import { createOrgan, publish } from '../../support/publication';
import { freePort } from '../../support/strapi-process';
import { axeFindings } from '../story/axe';
import { hasNginx, startNginx, type Nginx } from './nginx';

const SITE = '/zfxxgk/zfxxgknb';
const SHELL = path.resolve(__dirname, '../../../examples/embedding/shell.html');

let app: TestApp;
let browser: Browser;
let strapiPort: number;
let nginx: Nginx | undefined;

beforeAll(async () => {
  const port = await freePort();
  app = await bootStrapi({
    config: {
      site: { name: '示例市人民政府', domain: 'www.example.gov.cn', code: '3100000000' },
      look: { shell: SHELL },
      embed: { origins: [`http://127.0.0.1:${port}`] },
    },
  });
  const organ = await createOrgan(app.strapi, {
    name: '示例市教育局',
    slug: 'jiaoyuju',
    code: '11100000000013160U',
  });
  await publish(app.strapi, { organ, year: 2024 });
  strapiPort = (app.strapi.server.httpServer.address() as AddressInfo).port;
  browser = await launchBrowser();
  if (hasNginx) nginx = await startNginx(strapiPort, port);
});
afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
  await app?.destroy();
});

async function open(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url);
  return page;
}

/** The width of a table's line, which only our stylesheet gives it. */
const lineOf = (page: Page): Promise<string> =>
  page
    .locator('.statistics td')
    .first()
    .evaluate((cell) => getComputedStyle(cell).borderTopWidth);

test('within the portal’s own page: its header, our content, no fault that axe knows', async () => {
  const page = await open(`http://127.0.0.1:${strapiPort}${SITE}/jiaoyuju/2024`);
  expect(await page.locator('.site-header').innerText()).toBe('示例市人民政府门户网站');
  expect(await page.locator('main h1').innerText()).toContain('示例市教育局2024年');
  expect(await lineOf(page)).toBe('1px');
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

const embedded = hasNginx ? describe : describe.skip;

embedded('behind a real nginx', () => {
  const at = (name: string): string => `${nginx?.url}${name}`;

  test('whole pages come through the proxy', async () => {
    const page = await open(at(`${SITE}/jiaoyuju/2024`));
    expect(await page.locator('main h1').innerText()).toContain('示例市教育局2024年');
    expect(await lineOf(page)).toBe('1px');
    await page.close();
  });

  test('a page of the portal includes the report, with its look', async () => {
    const page = await open(at('/report.shtml'));
    expect(await page.locator('body').innerText()).toMatch(
      /^门户自己的页头[\s\S]*门户自己的页脚$/u,
    );
    expect(await page.locator('article .statistics').count()).toBe(3);
    expect(await lineOf(page)).toBe('1px');
    await page.close();
  });

  test.each(['/frame.html', '/element.html'])(
    '%s shows the report of another origin as high as it is',
    async (name) => {
      const page = await open(at(name));
      const frame = page.frameLocator('iframe');
      await frame.locator('.statistics').nth(2).waitFor();
      const height = await frame
        .locator('html')
        .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
      await page.waitForFunction(
        (wanted) => document.querySelector('iframe')?.clientHeight === wanted,
        height,
      );
      expect(height).toBeGreaterThan(1_000);
      await page.close();
    },
  );

  test('a site that is not listed can not frame it', async () => {
    const page = await open(at('/frame.html').replace('127.0.0.1', 'localhost'));
    await page.locator('iframe').waitFor();
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await page.frameLocator('iframe').locator('.statistics').count()).toBe(0);
    await page.close();
  });
});

if (!hasNginx) test.skip('nginx is not installed: the examples are not tried', () => undefined);
