import type { Browser, Page } from 'playwright-core';
import { TABLE_IDS, cellsOf } from '../../../domain/form';
import { hasCorpus, rawText, truthOf } from '../../support/corpus';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import {
  SCREEN,
  approveReport,
  openDocument,
  openReport,
  pasteHere,
  sitDown,
  type Desk,
} from './desk';
import { FORM, TABLES, portalPage } from './portalPage';

const BOARD = '/admin/plugins/disclosure-report';
const PHONE = { width: 390, height: 844 };
const EDIT = /collection-types\/plugin::disclosure-report\.report\/[a-z0-9]{20,}/u;
const OFFERS_NEW = /^为(.*)新建年报$/u;
const ASKED = 'received';
/** Word pastes its styles along: more than the host takes in one JSON body. */
const LONG_STYLE = `<style>${'p.MsoNormal { margin: 0 } '.repeat(60_000)}</style>`;
/** A dialog that is still fading in is pale. */
const FADE = 600;
/** The preview is kept a moment after the last key. */
const KEPT = 1000;
const YEAR = /(20\d{2}) 年度年报/u;

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;
let organ = '';
let year = 0;
let documentId = '';
let publicPath = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  clerk = await sitDown(browser, portal.url, '填报');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const preview = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`);
const isWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function readPasted(page: Page, data: Record<string, string>): Promise<void> {
  await page.getByLabel('粘贴年报全文').focus();
  await pasteHere(page, data);
  await page.getByText('已收到').waitFor();
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await page.getByRole('heading', { name: '读出的年报' }).waitFor();
}

const answerRow = async (page: Page): Promise<void> => {
  for (const { id, key } of cellsOf(FORM, 'requests').filter(({ row }) => row.id === ASKED)) {
    const figure = TABLES.requests.cells[key]?.value;
    await page.locator(`[data-answer="${id}"]`).fill(String(figure));
  }
};

describe('a whole portal page is pasted', () => {
  test('from the front door, where what cannot be read is told before anything is sent', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${BOARD}`);
    const free = page.getByRole('link', { name: OFFERS_NEW }).first();
    organ = OFFERS_NEW.exec((await free.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    // The organ has no report of the year before, whose figures these would not continue.
    year = Number(YEAR.exec((await page.locator('caption').first().textContent()) ?? '')?.[1]) + 1;
    await page.getByRole('link', { name: '导入年报' }).click();
    await page.getByLabel('粘贴年报全文').waitFor();
    await page.locator('#import-file').setInputFiles({
      name: '年报.pages',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK'),
    });
    await page.getByText('还不能读这种文件').waitFor();
    expect(await axeFindings(page, 'main')).toEqual([]);
  });

  test('what the server refuses is worded, and the page stays', async () => {
    const { page } = clerk;
    await page.locator('#import-file').setInputFiles({
      name: '空白.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(' \n '),
    });
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await page.getByText('里面没有文字').waitFor();
  });

  test('and shown beside the form, with one question', async () => {
    const { page } = clerk;
    await readPasted(page, { 'text/html': portalPage(organ, year, ASKED), 'text/plain': '年报' });
    expect(await page.getByText('扫一扫在手机打开当前页').count()).toBe(1);
    expect(await page.locator('[data-question]').count()).toBe(1);
    expect(await preview(page, 'requests.received.total').getAttribute('aria-label')).toContain(
      '缺失',
    );
    const first = preview(page, 'proactive.licensing.decisions');
    expect(await first.getAttribute('aria-label')).toContain('照原件读出');
    await first.focus();
    expect(await page.locator('[data-shown]').textContent()).toBe('3456');
    expect(await axeFindings(page, 'main')).toEqual([]);
  });

  test('survives a reload, and fits a phone', async () => {
    const { page } = clerk;
    await answerRow(page);
    await page.getByText('已填写').first().waitFor();
    await page.waitForTimeout(KEPT);
    await page.reload();
    await page.getByText('已填写').first().waitFor();
    await page.setViewportSize(PHONE);
    expect(await isWide(page)).toBe(0);
    await page.setViewportSize(SCREEN);
    expect(await isWide(page)).toBe(0);
  });

  test('accepted as a new report, its grids are filled', async () => {
    const { page } = clerk;
    await clerk.press('接受，建立年报');
    await page.waitForURL(EDIT);
    await page
      .getByText(/^已导入：/u)
      .first()
      .waitFor();
    await page.waitForSelector('table[role=grid] input');
    documentId = openDocument(clerk);
    expect(await clerk.cell('received.naturalPerson').inputValue()).toBe('21');
    expect(await clerk.cell('administrativeFees.amount').inputValue()).toBe('1234.56');
  });
});

describe('the same report once more', () => {
  test('shows where the original differs, and writes what was chosen', async () => {
    const { page } = clerk;
    await clerk.press('导入到本年报');
    await page.waitForURL(/import\?into=/u);
    const changed = portalPage(organ, year, '').replaceAll('3456', '3457');
    await readPasted(page, { 'text/html': `${LONG_STYLE}${changed}` });
    await clerk.press('接受，写入本年报');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('有 1 处不同', { exact: false }).waitFor();
    await page.waitForTimeout(FADE);
    expect(await axeFindings(page, '[role=dialog]')).toEqual([]);
    expect(await dialog.getByRole('button', { name: '写入所选内容' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: '写入所选内容' }).click();
    await page.waitForURL(EDIT);
    await page.waitForSelector('table[role=grid] input');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('input[data-key="licensing.decisions"]')?.value ===
        '3457',
    );
  });

  test('is submitted and published as it was read', async () => {
    await clerk.answer();
    await clerk.press('送审');
    await clerk.page.getByText('已送审，不能修改').waitFor();
    await approveReport(portal.url, documentId);
    const publisher = await sitDown(browser, portal.url, '发布');
    await openReport(publisher, portal.url, documentId);
    await publisher.press('发布');
    await publisher.press('确认发布');
    await publisher.page.getByText('已发布，不能直接修改').waitFor();
    const link = publisher.page.getByRole('link', { name: /查看公开页/u }).first();
    publicPath = new URL((await link.getAttribute('href')) ?? '', portal.url).pathname;
    await publisher.close();
    const answer = await fetch(`${portal.url}${publicPath}.json`);
    const { cells } = (await answer.json()) as { cells: Record<string, { value: unknown }> };
    for (const table of TABLE_IDS) {
      for (const [key, { value }] of Object.entries(TABLES[table].cells)) {
        const wanted = key === 'licensing.decisions' ? 3457 : value;
        expect([key, cells[`${table}.${key}`]?.value]).toEqual([key, wanted]);
      }
    }
  });

  test('takes nothing more once it is published', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${BOARD}/import?into=${documentId}`);
    await page.getByText('这份年报已发布，不能导入', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: '读取', exact: true }).count()).toBe(0);
  });
});

describe('a row that lost its label', () => {
  const LOST = '二、上年结转政府信息公开申请数量';
  const row = cellsOf(FORM, 'requests').filter((cell) => cell.row.id === 'pendingAtStart');
  const marked = () => clerk.page.locator('table[role=grid] td[data-inferred]');
  const list = () => clerk.page.locator('[data-inferred-list]');
  const untilMarked = (count: number) =>
    clerk.page.waitForFunction(
      (left) => document.querySelectorAll('td[data-inferred]').length === left,
      count,
    );

  test('is inferred, asked about, and marked in the report that takes it all the same', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${BOARD}`);
    // The first has one by now.
    const free = page.getByRole('link', { name: OFFERS_NEW }).last();
    const other = OFFERS_NEW.exec((await free.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    await page.goto(`${portal.url}${BOARD}/import`);
    const source = portalPage(other, year, '').replace(LOST, '');
    await readPasted(page, { 'text/html': source, 'text/plain': '年报' });
    await clerk.press('接受，建立年报');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('7 格是推断的', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '就这样接受' }).click();
    await page.waitForURL(EDIT);
    await untilMarked(row.length);
    await list().getByText('推断的数字 7 格').waitFor();
    const first = clerk.cell(row[0]?.key ?? '');
    const described = (await first.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described.split(' ')[0]}"]`).textContent()).toContain('推断');
    const sign = await marked()
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(sign).toBe('"≈"');
    for (const part of ['[data-inferred-list]', 'td[data-inferred]']) {
      expect(await axeFindings(page, part)).toEqual([]);
    }
    await page.setViewportSize(PHONE);
    expect(await isWide(page)).toBe(0);
    await page.setViewportSize(SCREEN);
  });

  test('is confirmed at its cell, by typing it, in the list and all at once', async () => {
    const { page } = clerk;
    await marked().first().getByRole('button').click();
    await untilMarked(6);
    await list().getByRole('button', { name: /^≈/u }).first().click();
    await page.waitForFunction(
      (key) => (document.activeElement as HTMLElement).dataset['key'] === key,
      row[1]?.key,
    );
    // Looking at a text, and leaving it as it stands, is not to vouch for it.
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await clerk.cell(row[1]?.key ?? '').focus();
    await untilMarked(6);
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await untilMarked(5);
    await list()
      .getByRole('button', { name: /^确认无误：/u })
      .first()
      .click();
    await untilMarked(4);
    await list().getByRole('button', { name: '4 格全部确认无误' }).click();
    await untilMarked(0);
    await clerk.cell(row[0]?.key ?? '').focus();
    await page.keyboard.press('Control+z');
    await untilMarked(4);
    await page.getByRole('region', { name: '表三自查' }).getByText('全部确认无误').click();
    await untilMarked(0);
    await clerk.save();
    await page.reload();
    await page.waitForSelector('table[role=grid] input');
    await page.waitForFunction(
      (key) => document.querySelector<HTMLInputElement>(`input[data-key="${key}"]`)?.value === '2',
      row[0]?.key,
    );
    expect(await marked().count()).toBe(0);
  });
});

const real = hasCorpus ? describe : describe.skip;

real('a real page', () => {
  test('is read cell by cell', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${BOARD}/import`);
    await readPasted(page, { 'text/html': rawText('011.html') });
    for (const table of TABLE_IDS) {
      for (const [key, value] of truthOf('011', FORM, table)) {
        const label = await preview(page, `${table}.${key}`).getAttribute('aria-label');
        expect([key, label]).toEqual([key, expect.stringContaining(`：${String(value)}，`)]);
      }
    }
  });
});
