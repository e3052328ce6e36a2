import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { openNew, sitDown, type Desk } from './desk';

const PHONE = { width: 390, height: 844 };
const RECEIVED = 'received.naturalPerson';
const CLAIM = '2件';
const OVERVIEW =
  '本机关深入推进主动公开，规范办理依申请公开，全年收到政府信息公开申请2件，均已办结；' +
  '加强政府信息管理和公开平台建设，强化监督保障。';
const IMPROVEMENTS = '存在的问题：部分栏目更新不够及时。改进措施：每月通报栏目更新情况。';
const NO_FEE = '本年度没有发出收费通知，未收取信息处理费。';

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  clerk = await sitDown(browser, portal.url, '填报');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const panel = (text: RegExp | string) =>
  clerk.page.getByRole('button').filter({ hasText: text }).first();

/** 空白填零 of every grid, each asked for once. */
async function fillBlanks(): Promise<void> {
  const { page } = clerk;
  for (const button of await page.getByRole('button', { name: /^空白填零/u }).all()) {
    await button.click();
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  }
}

describe('a clerk, a text that contradicts its table, and a column that does not balance', () => {
  test('opens a new report and fills it', async () => {
    const { page } = clerk;
    await openNew(clerk, portal.url);
    await clerk.press('新建并填写');
    await page.waitForSelector('table[role=grid] input');
    await fillBlanks();
    await clerk.type(RECEIVED, '3');
    await clerk.write('overview', OVERVIEW);
    await clerk.write('improvements', IMPROVEMENTS);
    await clerk.write('otherMatters', NO_FEE);
  });

  test('is told of both, and led to the cell and to the words', async () => {
    const { page } = clerk;
    await panel(/不平衡/u).click();
    await page.waitForFunction(
      (key) => document.activeElement?.getAttribute('data-key') === key,
      RECEIVED,
    );
    await panel(new RegExp(CLAIM, 'u')).click();
    await page.waitForFunction((claim) => window.getSelection()?.toString().includes(claim), CLAIM);
    await page.waitForFunction(
      () => (CSS.highlights.get('disclosure-report-warning')?.size ?? 0) > 0,
    );
  });

  test('mends the column, and is refused while the warning has no answer', async () => {
    const { page } = clerk;
    await clerk.type('disclosed.naturalPerson', '3');
    await page.getByText('不平衡').first().waitFor({ state: 'detached' });
    await clerk.save();
    await clerk.press('送审');
    await page.getByRole('dialog').getByText('须改正或说明提醒').first().waitFor();
    await clerk.press('知道了');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('says why it may stay, and submits', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '说明理由' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(CLAIM).first().waitFor();
    await dialog.getByLabel('补充说明').fill('其中1件按信访转办，不计入');
    await page.waitForTimeout(500);
    expect(await axeFindings(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: '确认说明' }).click();
    await page.getByText('已说明理由 1 条').waitFor();
    await clerk.press('送审');
    await page.getByText('已送审，不能修改').waitFor();
  });

  test('changes the number behind the answer, and is asked again', async () => {
    const { page } = clerk;
    await clerk.press('撤回送审');
    await page.getByRole('button', { name: '送审', exact: true }).waitFor();
    await page.waitForTimeout(1_000);
    await clerk.type(RECEIVED, '4');
    await clerk.type('disclosed.naturalPerson', '4');
    await page.getByText('1 条理由已失效').first().waitFor();
    await clerk.save();
    await clerk.press('送审');
    await page.getByRole('dialog').getByText('须改正或说明提醒').first().waitFor();
    await clerk.press('知道了');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('and on a phone nothing runs out of the screen', async () => {
    const { page } = clerk;
    await page.setViewportSize(PHONE);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});
