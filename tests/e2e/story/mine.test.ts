import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { ask, hire, personOf, reportIn } from './colleague';
import { loginOf, openDocument, sitDown, type Desk } from './desk';

const CELL = 'requests.received.naturalPerson';

let portal: StrapiProcess;
let browser: Browser;
let wangFang: Desk;
let documentId = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  const { url } = portal;
  documentId = await reportIn(url, 'drafting');
  const admin = loginOf('Super Admin');
  const { organ, version } = await ask(url, admin, `reports/${documentId}`);
  const remark = { version, place: CELL, passage: '', text: '请核对台账' };
  await ask(url, admin, `reports/${documentId}/comments`, remark);
  const login = await hire(url, '王芳', ['clerk']);
  const person = await personOf(url, login);
  await ask(url, admin, `scopes/${person}`, { mode: 'list', organs: [organ.documentId] });
  wangFang = await sitDown(browser, url, login);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const front = (page: Page) => page.goto(`${portal.url}/admin/plugins/disclosure-report`);
const focused = (page: Page, id: string) =>
  page
    .locator(
      `[data-table="${id.split('.')[0]}"] input[data-key="${id.slice(id.indexOf('.') + 1)}"]:focus`,
    )
    .waitFor();

test('a clerk of one organ is shown what is to be done, and how long there is', async () => {
  const { page } = wangFang;
  await front(page);
  await page
    .getByRole('link', { name: '我的年报' })
    .and(page.locator('[aria-current=page]'))
    .waitFor();
  const card = page.locator('main section');
  expect(await card.count()).toBe(1);
  await card.getByText(/^(?:已超过 20\d\d年\d+月\d+日 \d+ 天|距 .* 还有 \d+ 天)$/u).waitFor();
  const steps = await card.locator('ol li strong').allTextContents();
  expect(steps.map((step) => step.slice(2))).toEqual([
    '取数',
    '填表',
    '文字',
    '自查',
    '送审',
    '发布',
  ]);
  await card.getByText('还有 1 条批注没有办结').waitFor();
  expect(await axeFindings(page, 'main')).toEqual([]);
});

test('a comment and what is missing lead to their places in the form', async () => {
  const { page } = wangFang;
  await page.getByRole('link', { name: /管理员，.*自然人：请核对台账$/u }).click();
  await focused(page, CELL);
  expect(openDocument(wangFang)).toBe(documentId);
  await front(page);
  const missing = page.locator('main section ol a').first();
  const place = new URLSearchParams((await missing.getAttribute('href'))?.split('#')[1]).get(
    'place',
  );
  await missing.click();
  await page.waitForSelector('table[role=grid] input');
  if (place?.includes('.')) await focused(page, place);
  await front(page);
  await page.getByRole('link', { name: /^填写年报：/u }).click();
  await page.waitForSelector('table[role=grid] input');
  expect(openDocument(wangFang)).toBe(documentId);
});

test('what differs from last year stands side by side, each with the way to its place', async () => {
  const { page } = wangFang;
  await page.getByRole('link', { name: '对比', exact: true }).click();
  await page.getByRole('heading', { name: '年报对比' }).waitFor();
  const rows = page.locator('main tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBeGreaterThan(3);
  expect(await page.locator('main del').count()).toBeGreaterThan(0);
  expect(await axeFindings(page, 'main')).toEqual([]);
  const [before, after] = await rows.first().getByRole('cell').allTextContents();
  await page.getByRole('button', { name: '左右互换' }).click();
  await page.waitForURL(/from=working&to=last/u);
  await page.waitForFunction(
    (text) => document.querySelector('main tbody tr td')?.textContent === text,
    after,
  );
  expect((await rows.first().getByRole('cell').allTextContents()).slice(0, 2)).toEqual([
    after,
    before,
  ]);
  const way = rows.first().getByRole('link');
  const place = new URLSearchParams((await way.getAttribute('href'))?.split('#')[1]).get('place');
  await way.click();
  await focused(page, place ?? '');
});

test('all reports of the year are one click away, no more than are the clerk’s', async () => {
  const { page } = wangFang;
  await front(page);
  await page.getByRole('link', { name: '各机关年报' }).click();
  await page.locator('main tbody tr').first().waitFor();
  expect(await page.locator('main tbody tr').count()).toBe(1);
  await page.getByRole('link', { name: /^对比.*的年报$/u }).click();
  await page.getByRole('heading', { name: '年报对比' }).waitFor();
});
