import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { hire, reportIn } from './colleague';
import { openReport, sitDown, type Desk } from './desk';

const FIRST = 'received.naturalPerson';
const SECOND = 'received.commercialEnterprise';
const THIRD = 'disclosed.naturalPerson';
const MINUTE = 60_000;

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;
let wangFang: Desk;
let documentId = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  const login = await hire(portal.url, '王芳', ['clerk']);
  documentId = await reportIn(portal.url, 'drafting');
  [clerk, wangFang] = await Promise.all([
    sitDown(browser, portal.url, '填报'),
    sitDown(browser, portal.url, login),
  ]);
  await openReport(clerk, portal.url, documentId);
  await openReport(wangFang, portal.url, documentId);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const shown = (desk: Desk, ...keys: string[]) =>
  Promise.all(keys.map((key) => desk.cell(key).inputValue()));

test('each is told that the other has the report open, and is editing', async () => {
  await wangFang.page.getByText('填报员 也打开了这份年报').waitFor();
  await clerk.page.getByText('王芳 也打开了这份年报').waitFor();
  await wangFang.type(FIRST, '71');
  await clerk.page.getByText('王芳 正在编辑（刚刚有改动）').waitFor();
});

test('whoever saves later is refused, sees both cell by cell, takes one and saves', async () => {
  await wangFang.type(SECOND, '72');
  await clerk.type(FIRST, '81');
  await clerk.type(THIRD, '83');
  await wangFang.save();
  await clerk.press('保存');
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByText('内容已被他人更新').waitFor();
  const row = dialog.getByRole('row', { name: /自然人 双方都改了/u });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['81', '71']);
  expect(await dialog.getByRole('button', { name: '按所选保存' }).isDisabled()).toBe(true);
  await row.getByRole('radio', { name: /最新保存的内容$/u }).check();
  await dialog.getByRole('button', { name: '按所选保存' }).click();
  await clerk.page.getByText('已保存', { exact: true }).first().waitFor();
  expect(await shown(clerk, FIRST, SECOND, THIRD)).toEqual(['71', '72', '83']);
});

test('an untouched form follows what the other has saved', async () => {
  await wangFang.page.waitForFunction(
    (key) => document.querySelector<HTMLInputElement>(`input[data-key="${key}"]`)?.value === '83',
    THIRD,
  );
  expect(await shown(wangFang, FIRST, SECOND, THIRD)).toEqual(['71', '72', '83']);
});

test('a window with nobody before it says nothing, so that its log-in may end', async () => {
  const page = await clerk.page.context().newPage();
  await page.clock.install();
  let said = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/presence')) said += 1;
  });
  const isSaid = () =>
    page.waitForRequest((request) => request.url().endsWith('/presence'), { timeout: 20_000 });
  const first = isSaid();
  await openReport({ ...clerk, page }, portal.url, documentId);
  await first;
  await page.clock.fastForward(6 * MINUTE);
  const before = said;
  await page.clock.runFor(2 * MINUTE);
  expect(said).toBe(before);
  await page.keyboard.press('Shift');
  const again = isSaid();
  await page.clock.runFor(MINUTE);
  await again;
  await page.close();
});
