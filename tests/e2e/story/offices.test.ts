import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { WALK_BEGINNING, endOfWalk, walkOn, type ChainEvent } from '../../../domain/chain';
import { digestOf } from '../../../server/src/store/digest';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { sitDown, type Desk } from './desk';

const PHONE = { width: 390, height: 844 };
const OWN = '示例市财政局';

let portal: StrapiProcess;
let browser: Browser;
let office: Desk;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  office = await sitDown(browser, portal.url, 'Super Admin');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const admin = (path: string): string => `${portal.url}/admin${path}`;
const rows = () => office.page.locator('tr[data-seq]');

describe('操作留痕', () => {
  test('is reached from the front door, and lists the newest first', async () => {
    const { page } = office;
    await page.goto(admin('/plugins/disclosure-report'));
    await page.getByRole('link', { name: '操作留痕' }).click();
    await rows().first().waitFor();
    const seqs = await rows().evaluateAll((found) =>
      found.map((row) => Number(row.getAttribute('data-seq'))),
    );
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    expect(seqs).toHaveLength(50);
    await office.press('更早的');
    await rows().nth(50).waitFor();
    expect(await axeFindings(page, 'main')).toEqual([]);
  });

  test('is narrowed by action and by organ, in the address too', async () => {
    const { page } = office;
    await page.getByRole('combobox', { name: '操作' }).click();
    await page.getByRole('option', { name: '发布', exact: true }).click();
    await page.waitForURL(/action=edition\.published/u);
    await page.getByRole('combobox', { name: '机关' }).fill(OWN);
    await page.getByRole('option', { name: OWN, exact: true }).click();
    await page.waitForURL(/organ=/u);
    await page.waitForFunction(
      (organ) =>
        [...document.querySelectorAll('tr[data-seq]')].every(
          ({ textContent: text }) => text?.includes(organ) && text.includes('发布'),
        ),
      OWN,
    );
    expect(await rows().count()).toBeGreaterThan(0);
    await page.reload();
    await rows().first().waitFor();
    // The choices come a moment after the rows, and the organ's name with them.
    await page.waitForFunction(
      (organ) => [...document.querySelectorAll('input')].some(({ value }) => value === organ),
      OWN,
    );
    await office.press('取消筛选');
    await rows().nth(49).waitFor();
  });

  test('is verified with a button that says what came of it', async () => {
    await office.press('核验');
    await office.page.getByText(/核验通过：共 \d+ 条/u).waitFor();
    const { seq } = (await (await fetch(`${portal.url}/zfxxgk/zfxxgknb/chain.json`)).json()) as {
      seq: number;
    };
    await office.page.getByText(`末条为第 ${seq} 条`).waitFor();
  });

  test('is exported as JSON lines that anybody can verify', async () => {
    const saved = office.page.waitForEvent('download');
    await office.press('导出（JSON 行）');
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^操作留痕 20\d\d-\d\d-\d\d\.jsonl$/u);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
    const head = (await (
      await fetch(`${portal.url}/zfxxgk/zfxxgknb/chain.json`)
    ).json()) as ChainEvent;
    const walk = lines
      .map((line) => JSON.parse(line) as ChainEvent)
      .reduce((walked, event) => walkOn(walked, event, digestOf, head), WALK_BEGINNING);
    expect(endOfWalk(walk, head)).toMatchObject({ count: lines.length, head: { seq: head.seq } });
  });

  test('fits a telephone, and is closed to those without the right', async () => {
    const { page } = office;
    await page.setViewportSize(PHONE);
    await rows().first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    await page.setViewportSize({ width: 1366, height: 768 });
    const clerk = await sitDown(browser, portal.url, '填报');
    await clerk.page.goto(admin('/plugins/disclosure-report'));
    await clerk.page.getByRole('button', { name: '新建年报' }).waitFor();
    expect(await clerk.page.getByRole('link', { name: '操作留痕' }).count()).toBe(0);
    await clerk.page.goto(admin('/plugins/disclosure-report/audit'));
    await clerk.page.getByRole('link', { name: '政府信息公开年报' }).first().waitFor();
    expect(await clerk.page.getByRole('button', { name: '核验' }).count()).toBe(0);
    await clerk.close();
  });
});

describe('角色与机关范围', () => {
  test('is a page of the settings that makes the roles and says what it made', async () => {
    const { page } = office;
    await page.goto(admin('/settings/disclosure-report/scopes'));
    await page.getByText('还没有为任何人设置机关范围').waitFor();
    expect(await axeFindings(page, 'main')).toEqual([]);
    await office.press('建立五个角色');
    await page.getByText(/已建立：|五个角色都已存在/u).waitFor();
    await office.press('建立五个角色');
    await page.getByText('五个角色都已存在，没有改动。').waitFor();
    expect(
      await page.getByRole('link', { name: '用户', exact: true }).last().getAttribute('href'),
    ).toContain('/settings/users');
  });

  test('gives a clerk one organ, who then sees that one alone', async () => {
    const { page } = office;
    await page.getByRole('button', { name: /^设置.*填报员.*的机关范围$/u }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确定', exact: true }).click();
    await dialog.getByText('请至少选一个机关。').waitFor();
    await dialog.getByRole('combobox', { name: '机关' }).fill(OWN);
    await page.getByRole('option', { name: OWN, exact: true }).click();
    await dialog.getByRole('button', { name: `去掉${OWN}` }).waitFor();
    await dialog.getByRole('button', { name: '确定', exact: true }).click();
    await page.getByText('已按机关范围管理').waitFor();
    await page.locator('tr', { hasText: '填报员' }).getByText(OWN).waitFor();

    const clerk = await sitDown(browser, portal.url, '填报');
    await clerk.page.goto(admin('/plugins/disclosure-report'));
    const mine = clerk.page.locator('main section');
    await mine.getByText(OWN).first().waitFor();
    expect(await mine.count()).toBe(1);
    await clerk.page.getByRole('link', { name: '各机关年报' }).click();
    await clerk.page.getByRole('row').nth(1).waitFor();
    const others = clerk.page.locator('tbody th').filter({ hasNotText: OWN });
    expect(await others.count()).toBe(0);
    await clerk.close();
  });

  test('takes it back after being asked', async () => {
    const { page } = office;
    await page.getByRole('button', { name: /^收回.*填报员.*的机关范围$/u }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '收回' }).click();
    await page.getByText('还没有为任何人设置机关范围').waitFor();
  });
});
