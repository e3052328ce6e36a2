import type { Browser } from 'playwright-core';
import { TABLE_IDS, cellsOf } from '../../../domain/form';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { sitDown, type Desk } from './desk';

const TOWNSHIP = '示例县清水镇人民政府';
/** Neither this year nor the one before has a report of the township in the sample. */
const YEAR = 2026;
const CELLS = TABLE_IDS.flatMap((table) => cellsOf('F2021', table)).length;
const MOST_CLICKS = 10;
const CLICKS = 'clicks-of-the-story';
/** What the clerk has ready in a file, and pastes. */
const TEXTS = {
  overview:
    `${YEAR}年，我镇把惠农补贴、宅基地审批列为主动公开重点，在门户网站发布信息86条。` +
    '本年度未收到政府信息公开申请，依申请公开工作制度已修订。' +
    '政府信息管理方面，公文起草时同步确定公开属性。' +
    '政府信息公开平台建设方面，每月检查一次栏目更新。' +
    '监督保障方面，政务公开纳入镇机关工作考核，组织社会评议1次，未发生责任追究。',
  improvements:
    '存在的问题：宅基地审批结果公开不够及时。改进措施：审批办结后五个工作日内公开，每季度通报一次。',
  otherMatters: '本年度未发出信息公开收费通知，未收取信息处理费。',
};

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  clerk = await sitDown(browser, portal.url, '填报');
  await clerk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // Counted where a person's finger lands, whatever the page makes of it.
  await clerk.page.context().addInitScript((name) => {
    const count = (event: PointerEvent): void => {
      if (!event.isTrusted) return;
      sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name)) + 1));
    };
    window.addEventListener('pointerdown', count, { capture: true });
  }, CLICKS);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const clicks = (): Promise<number> =>
  clerk.page.evaluate((name) => Number(sessionStorage.getItem(name)), CLICKS);

/** Clicks into a narrative and pastes with the keys, as from another window. */
async function paste(field: string, text: string): Promise<void> {
  const { page } = clerk;
  const label = page.locator(`form [name="${field}"]`);
  const block = label.locator('xpath=ancestor::*[.//*[@data-slate-editor]][1]');
  const editor = block.locator('[data-slate-editor]');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await editor.click();
  await page.keyboard.press('Control+V');
  await editor.getByText(text).waitFor();
}

describe('a township to which nobody applied', () => {
  test('finds its line among the organs without a report', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}/admin/plugins/disclosure-report?year=${YEAR}`);
    await page.getByRole('link', { name: `为${TOWNSHIP}新建年报`, exact: true }).waitFor();
    expect(await clicks()).toBe(0);
    await page.getByRole('link', { name: `为${TOWNSHIP}新建年报`, exact: true }).click();
    await clerk.press('新建并填写');
    await page.waitForSelector('table[role=grid] input');
    await page.getByText('自查').first().waitFor();
  });

  test('declares 零报告 with the blanks of 表二', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '零报告', exact: true }).first().click();
    const dialog = page.getByRole('alertdialog');
    const all = dialog.getByRole('button', { name: '声明零报告，表二 10 个空白格也填 0' });
    await all.waitFor();
    await page.waitForFunction(
      () => document.querySelector('[role=alertdialog]')?.getAnimations().length === 0,
    );
    expect(await axeFindings(page, '[role=alertdialog]')).toEqual([]);
    await all.click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((cells) => {
      const inputs = document.querySelectorAll<HTMLInputElement>('table[role=grid] input');
      return inputs.length === cells && [...inputs].every(({ value }) => value === '0');
    }, CELLS);
  });

  test('pastes its text, saves and submits, and is asked for no reason', async () => {
    const { page } = clerk;
    for (const [field, text] of Object.entries(TEXTS)) await paste(field, text);
    await clerk.press('保存');
    await page.getByText('已保存', { exact: true }).first().waitFor();
    const submit = page.getByRole('button', { name: '送审', exact: true });
    await submit.click();
    await page.getByText('已送审，不能修改').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByText('已说明理由').count()).toBe(0);
    const taken = await clicks();
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(MOST_CLICKS);
  });
});
