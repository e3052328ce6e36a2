import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { serveGridPage, type GridPage } from '../grid/gridPage';
import { axeFindings } from '../story/axe';

const PHONE = { width: 390, height: 844 };
const SCREEN = { width: 1366, height: 768 };

let served: GridPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serveGridPage(path.join(__dirname, 'page/main.tsx'));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: SCREEN });
  page.setDefaultTimeout(15_000);
});
afterEach(() => page?.close());

type Held = { categoryCounts: unknown; overview: { children: { text: string }[] }[] };

const held = (): Promise<Held> => page.evaluate(() => (window as unknown as { page: Held }).page);
const lines = async (): Promise<string[]> =>
  (await held()).overview.map(({ children }) => children.map(({ text }) => text).join(''));

async function open(query = ''): Promise<void> {
  await page.goto(`${served.url}${query}`);
  await page.locator('summary').click();
}

/** Types a row from where the focus is, as a person does. */
async function typeRow(category: string, count: string): Promise<void> {
  await page.keyboard.type(category);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(count);
}

test('it stands folded', async () => {
  await page.goto(served.url);
  await page.locator('summary').waitFor();
  expect(await page.getByLabel('第 1 行类别').isVisible()).toBe(false);
});

test('typed with the keyboard, put into the text, and replaced when a count changes', async () => {
  await open();
  await page.getByLabel('第 1 行类别').focus();
  await typeRow('政策解读', '9');
  await page.keyboard.press('Enter');
  await typeRow('工作动态', '6');
  await page.getByRole('button', { name: '放到“一、总体情况”末尾' }).click();
  await page.getByText('已放入').waitFor();
  expect(await lines()).toEqual([
    '按时公开。',
    '全年主动公开政府信息15条，其中政策解读9条、工作动态6条。',
  ]);
  await page.getByLabel('第 2 行条数').fill('7');
  await page.getByRole('button', { name: '替换文中的句子' }).click();
  await page.getByText('已放入').waitFor();
  expect(await lines()).toEqual([
    '按时公开。',
    '全年主动公开政府信息16条，其中政策解读9条、工作动态7条。',
  ]);
});

test('a duplicate is told at its row, and goes with it', async () => {
  await open();
  await page.getByLabel('第 1 行类别').focus();
  await typeRow('政策解读', '9');
  await page.getByRole('button', { name: '增加一行' }).click();
  await typeRow('政策解读类', '9');
  await page.getByText('第 2 行与第 1 行的类别、渠道相同').waitFor();
  const category = page.getByLabel('第 2 行类别');
  expect(await category.getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('删除第 2 行').click();
  await page.getByText('全年主动公开政府信息9条，均为政策解读。').waitFor();
  await page.getByLabel('删除第 1 行').click();
  expect((await held()).categoryCounts).toBeNull();
});

test('a locked report shows them, and changes nothing', async () => {
  await open('?disabled');
  expect(await page.getByLabel('第 1 行类别').isDisabled()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
});

test.each([
  ['a screen', SCREEN],
  ['a phone', PHONE],
])('on %s nothing is cut off or unheard', async (_, size) => {
  await page.setViewportSize(size);
  await open();
  await page.getByLabel('第 1 行类别').focus();
  await typeRow('政策解读', '约9');
  await page.getByText('不是整数').waitFor();
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
