import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { bootStrapi, type TestApp } from '../../support/boot';
import { launchBrowser } from '../../support/browser';
import { correct, createOrgan, publish } from '../../support/publication';
import { axeFindings } from '../story/axe';

const BASE = '/zfxxgk/zfxxgknb';
const PATHS = [
  '',
  '/2023',
  '/jiaoyuju',
  '/jiaoyuju/2024',
  '/jiaoyuju/2024/v1',
  '/organs',
  '/search?q=jyj',
  '/compare',
  '/compare/jiaoyuju/2023/2024',
  '/compare/jiaoyuju/2024/v1/v2',
  '/embed/jiaoyuju/2024',
  '/nobody',
  '/_large/jiaoyuju/2024',
  '/_large-contrast',
];
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await bootStrapi({
    config: {
      site: { name: '示例市人民政府', domain: 'www.example.gov.cn', code: '3100000000' },
      look: {
        header: { links: [{ label: '首页', url: '/' }] },
        navigation: [{ label: '政府信息公开指南', url: '/zfxxgk/zfxxgkzn' }],
        footer: { lines: ['主办：示例市人民政府办公室'] },
      },
    },
  });
  const organ = await createOrgan(app.strapi, {
    name: '示例市教育局',
    slug: 'jiaoyuju',
    code: '11100000000013160U',
  });
  await publish(app.strapi, { organ, year: 2023 });
  const documentId = await publish(app.strapi, { organ, year: 2024 });
  await correct(app.strapi, documentId, { correctionNote: '改正错字。' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.destroy();
});

const addressOf = (path: string): string => {
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  return `http://127.0.0.1:${port}${BASE}${path}`;
};

async function open(path: string, size = SIZES[0]): Promise<{ page: Page; told: string[] }> {
  const page = await browser.newPage(size ? { viewport: size } : {});
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.goto(addressOf(path));
  return { page, told };
}

const sizeOfText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.querySelector('.body');
    return body ? getComputedStyle(body).fontSize : '';
  });

describe.each(SIZES)('on a screen of $width × $height', (size) => {
  test.each(PATHS)('%s has no fault that axe knows, and never scrolls sideways', async (path) => {
    const { page, told } = await open(path, size);
    expect(await axeFindings(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    // The browser tells of every 404 it is shown.
    expect(told.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    await page.close();
  });
});

test('字号 works with the keyboard, without a script', async () => {
  const { page } = await open('/jiaoyuju/2024');
  const sizes: string[] = [];
  await page.focus('#size-medium');
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    sizes.push(await sizeOfText(page));
  }
  expect(sizes).toEqual(['21px', '17px', '14px']);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  await page.close();
});

test('the first Tab leads to the content, and a wide table scrolls by the keyboard', async () => {
  const { page } = await open('/jiaoyuju/2024', SIZES[2]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const region = page.locator('.with-requests .scroll');
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => (document.querySelector('.with-requests .scroll')?.scrollLeft ?? 0) > 0,
  );
  await page.close();
});

test('on paper the site around the report is gone, and 表四 stands on a landscape page', async () => {
  const { page } = await open('/jiaoyuju/2024');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-header', '.side', '.position', '.site-footer', '.neighbours']) {
    expect(await page.isVisible(part)).toBe(false);
  }
  expect(await page.isVisible('.report h1')).toBe(true);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = new Set(paper.match(/\/MediaBox \[[^\]]*\]/gu));
  expect(boxes.size).toBe(2);
  await page.close();
});
