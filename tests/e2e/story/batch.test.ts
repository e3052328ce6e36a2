import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cellsOf } from '../../../domain/form';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { SCREEN, sitDown, type Desk } from './desk';
import {
  dropFolderOn,
  dropOn,
  html,
  lineOf,
  saidOf,
  untilKept,
  untilNext,
  word,
  type Given,
} from './batchDesk';
import { FORM, TABLES, portalPage } from './portalPage';
import { bombFile, scanFile, wordFile } from './wordFile';

const IMPORT = '/admin/plugins/disclosure-report/import';
const PHONE = { width: 390, height: 844 };
const YEAR = /(20\d{2}) 年度年报/u;
const EDIT = /collection-types\/plugin::disclosure-report\.report\/[a-z0-9]{20,}/u;

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;
let year = 0;
let organs: string[] = [];

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  clerk = await sitDown(browser, portal.url, '填报');
  const { page } = clerk;
  await page.goto(`${portal.url}/admin/plugins/disclosure-report`);
  const caption = page.locator('caption').first();
  await caption.waitFor();
  // The running year: none of them has its report yet.
  year = Number(YEAR.exec((await caption.textContent()) ?? '')?.[1]) + 1;
  organs = await page.locator('table').first().locator('tbody th a').allTextContents();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const isWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const organ = (at: number): string => organs[at] ?? '';
const line = (name: string) => lineOf(clerk.page, name);
const next = (name: string, step: string) => untilNext(clerk.page, name, step);
const titled = (at: number, ending: string, of = year): string =>
  `${organ(at)}${of}年政府信息公开工作年度报告.${ending}`;

describe('a Word file is dropped', () => {
  test('a figure that cannot stand there is no answer, and nothing open is passed over', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${IMPORT}`);
    await dropOn(page, '#import-paste', [
      word(titled(0, 'docx'), wordFile(organ(0), year, 'received')),
    ]);
    await page.getByText('已收到').waitFor();
    await clerk.press('读取');
    await page.locator('[data-question]').waitFor();
    const cells = cellsOf(FORM, 'requests').filter(({ row }) => row.id === 'received');
    await page.locator(`[data-answer="${cells[0]?.id}"]`).fill('很多');
    await page.getByText('“很多” 不是这一格能填的数', { exact: false }).waitFor();
    await clerk.press('接受，建立年报');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 个问题没有回答', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '返回核对' }).click();
    for (const { id, key } of cells) {
      const figure = TABLES.requests.cells[key]?.value;
      await page.locator(`[data-answer="${id}"]`).fill(String(figure));
    }
    await page.getByText('已填写').first().waitFor();
    await clerk.press('接受，建立年报');
    await page.waitForURL(EDIT);
    await page.waitForSelector('table[role=grid] input');
    expect(await clerk.cell('received.naturalPerson').inputValue()).toBe('21');
  });

  test('and is kept beside the report, where it can be downloaded', async () => {
    const { page } = clerk;
    const entry = page.locator('[data-original]');
    await entry.waitFor();
    expect(await entry.textContent()).toContain(titled(0, 'docx'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      entry.getByRole('button', { name: '下载', exact: false }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(titled(0, 'docx'));
  });
});

describe('twelve files at once', () => {
  const files = (): Given[] => [
    word(titled(1, 'docx'), wordFile(organ(1), year)),
    html(titled(2, 'html'), portalPage(organ(2), year, '')),
    word('年报（终稿）.docx', wordFile(organ(3), year)),
    word('问题.docx', wordFile(organ(5), year, 'received')),
    word('别处.docx', wordFile('远方县水利局', year)),
    word(`${organ(2)}2019年.docx`, wordFile(organ(1), 2019)),
    word('炸弹.docx', bombFile()),
    word('扫描.docx', scanFile()),
    { name: '扫描.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a', 'hex') },
    { name: '空白.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n ') },
    word('再一份.docx', wordFile(organ(3), year)),
    { name: '旧表.xls', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
  ];

  test('are read one by one, and every one says what to do', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${IMPORT}`);
    await page.locator('#import-file').setInputFiles(files());
    await page.getByText('共 12 个文件，已读 12 个', { exact: false }).waitFor();
    const said = await saidOf(page);
    await next(titled(1, 'docx'), 'confirm');
    expect(said.get('年报（终稿）.docx')).toContain(organ(3));
    expect(said.get('别处.docx')).toContain('没有认出机关，请选择');
    expect(said.get(`${organ(2)}2019年.docx`)).toContain('原件和文件名里的机关不一样');
    expect(said.get('再一份.docx')).toContain('与“年报（终稿）.docx”是同一个文件');
    expect(said.get('炸弹.docx')).toMatch(/没有读出.*(解开后|不正常)/u);
    for (const name of ['扫描.docx', '扫描.png', '空白.txt', '旧表.xls']) {
      await next(name, 'failed');
      expect(said.get(name)).toMatch(/没有读出.*(请|转成)/u);
    }
    expect(await axeFindings(page, 'main')).toEqual([]);
  });

  test('fit a phone and a small screen', async () => {
    const { page } = clerk;
    await page.setViewportSize(PHONE);
    expect(await isWide(page)).toBe(0);
    expect(await axeFindings(page, 'main')).toEqual([]);
    await page.setViewportSize(SCREEN);
    expect(await isWide(page)).toBe(0);
  });

  test('survive a reload, and a file is opened and answered', async () => {
    const { page } = clerk;
    await untilKept(page, 12);
    await page.reload();
    await page.getByText('共 12 个文件，已读 12 个', { exact: false }).waitFor();
    await line('问题.docx').getByRole('button', { name: '打开核对' }).click();
    await page.locator('[data-question]').waitFor();
    for (const { id, key } of cellsOf(FORM, 'requests').filter(
      ({ row }) => row.id === 'received',
    )) {
      await page.locator(`[data-answer="${id}"]`).fill(String(TABLES.requests.cells[key]?.value));
    }
    await clerk.press('返回清单');
    await next('问题.docx', 'confirm');
  });

  test('more are dropped on the list, and reading is cancelled file by file', async () => {
    const { page } = clerk;
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/import/read', async (route) => {
      await held;
      // The one that was cancelled goes nowhere any more.
      await route.continue().catch(() => undefined);
    });
    await dropOn(page, 'tr[data-file]', [
      word('后到一.docx', wordFile(organ(6), year)),
      word('后到二.docx', wordFile(organ(7), year)),
      word('后到三.docx', wordFile(organ(8), year)),
    ]);
    await next('后到一.docx', 'reading');
    await next('后到三.docx', 'wait');
    await page.getByText('共 15 个文件，已读 12 个', { exact: false }).waitFor();
    await line('后到一.docx').getByRole('button', { name: '取消' }).click();
    await next('后到一.docx', 'cancelled');
    await next('后到三.docx', 'reading');
    await page.getByRole('button', { name: '取消其余 2 个' }).click();
    await next('后到二.docx', 'cancelled');
    await next('后到三.docx', 'cancelled');
    release();
    await page.unroute('**/import/read');
    await line('后到一.docx').getByRole('button', { name: '再读一次' }).click();
    await next('后到一.docx', 'confirm');
    for (const name of ['后到二.docx', '后到三.docx']) {
      await line(name).getByRole('button', { name: '移除' }).click();
      await line(name).waitFor({ state: 'detached' });
    }
  });

  test('a strange organ is chosen from those there are, also by a pasted name', async () => {
    const { page } = clerk;
    await line('别处.docx').getByRole('button', { name: '选择机关、年度' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('“别处.docx”里写的机关：远方县水利局', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '确认', exact: true }).click();
    await dialog.getByText('请先选择机关和报告年度').waitFor();
    // All at once, as from the clipboard: no key tells the field of it.
    await dialog.getByRole('combobox', { name: '机关' }).fill(organ(4));
    await page.getByRole('option', { name: organ(4), exact: false }).click();
    await dialog.getByRole('button', { name: '确认', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await line('别处.docx').getByText(organ(4)).waitFor();
    await next('别处.docx', 'ready');
  });

  test('what is clean is accepted at once, what is not stays, and each says why', async () => {
    const { page } = clerk;
    await line('再一份.docx').getByRole('button', { name: '移除' }).click();
    await line('再一份.docx').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^确认这 \d+ 份的机关和年度$/u }).click();
    const clean = [titled(1, 'docx'), titled(2, 'html'), '年报（终稿）.docx', '后到一.docx'];
    for (const name of clean) await next(name, 'ready');
    await page.getByRole('button', { name: `一并接受 ${clean.length + 2} 份` }).click();
    await page
      .getByText(`已接受 ${clean.length + 2} 份。`)
      .first()
      .waitFor();
    for (const name of [...clean, '别处.docx', '问题.docx']) await next(name, 'accepted');
    await next(`${organ(2)}2019年.docx`, 'chooseOrgan');
    for (const name of ['炸弹.docx', '扫描.docx', '扫描.png', '空白.txt', '旧表.xls']) {
      await next(name, 'failed');
    }
    expect(await axeFindings(page, 'main')).toEqual([]);
    await line('别处.docx').getByRole('link', { name: '打开年报' }).click();
    await page.waitForURL(EDIT);
    await page.waitForSelector('table[role=grid] input');
    await page
      .getByText(`${organ(4)} · ${year} 年度`, { exact: false })
      .first()
      .waitFor();
    expect(await clerk.cell('received.naturalPerson').inputValue()).toBe('21');
  });

  test('the list waits until it is ended', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${IMPORT}`);
    await next('别处.docx', 'accepted');
    await clerk.press('结束批量导入');
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await dialog.getByText('清单里还有 6 个文件没有接受', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '确认结束' }).click();
    await page.getByLabel('粘贴年报全文').waitFor();
    // Whoever leaves before the browser has forgotten the list finds it again.
    await untilKept(page, 0);
  });
});

test('a folder is dropped, and what is in it becomes the list, folders within it too', async () => {
  const { page } = clerk;
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-dropped-'));
  const write = (name: string, bytes: string | Buffer) =>
    writeFileSync(path.join(folder, name), bytes);
  try {
    mkdirSync(path.join(folder, '二科'));
    write('第一份.docx', wordFile(organ(6), year));
    write('~$第一份.docx', 'lock');
    write('.DS_Store', 'view');
    write('二科/第二份.html', portalPage(organ(7), year, ''));
    await page.goto(`${portal.url}${IMPORT}`);
    await dropFolderOn(page, '#import-paste', folder);
    await page.getByText('共 2 个文件，已读 2 个', { exact: false }).waitFor();
    expect([...(await saidOf(page)).keys()].sort()).toEqual(['第一份.docx', '第二份.html']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
