import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { reportIn } from './colleague';
import { approveReport, openReport, sitDown, type Desk } from './desk';

const CELL = 'licensing.decisions';
const NOTE = '更正第二部分行政许可处理决定数量。';
const REASON = '附件涉及个人隐私，重新审查。';

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;
let publisher: Desk;
let reader: Page;
let documentId = '';
let address = '';
let before = '';
let after = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  documentId = await reportIn(portal.url, 'published');
  [clerk, publisher] = await Promise.all([
    sitDown(browser, portal.url, '填报'),
    sitDown(browser, portal.url, '发布'),
  ]);
  reader = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await openReport(publisher, portal.url, documentId);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** What the public reads at an address below that of the report. */
async function read(path = ''): Promise<{ status: number; text: string }> {
  const answer = await reader.goto(`${address}${path}`);
  return { status: answer?.status() ?? 0, text: await reader.locator('main').innerText() };
}

describe('a correction', () => {
  test('is opened with a reason, while the public reads what was published', async () => {
    const { page, press } = publisher;
    const link = page.getByRole('link', { name: /查看公开页/u }).first();
    address = new URL((await link.getAttribute('href')) ?? '', portal.url).href;
    expect((await read()).status).toBe(200);
    await press('更正');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('更正期间，公众仍看到已发布的版本').waitFor();
    await dialog.getByLabel('原因').fill('许可数量漏计。');
    await press('开始更正');
    await page.getByText('已转为更正中，可以修改。').first().waitFor();
    expect((await read()).status).toBe(200);
  });

  test('is not submitted without saying what it corrects', async () => {
    await openReport(clerk, portal.url, documentId);
    before = await clerk.cell(CELL).inputValue();
    after = String(Number(before) + 1);
    await clerk.type(CELL, after);
    await clerk.save();
    await clerk.answer();
    await clerk.press('送审');
    const dialog = clerk.page.getByRole('dialog');
    await dialog
      .getByText(/更正说明/u)
      .first()
      .waitFor();
    expect(await axeFindings(clerk.page, '[role=dialog]')).toEqual([]);
    await clerk.page.keyboard.press('Escape');
  });

  test('is submitted, approved and published as the second edition', async () => {
    await clerk.page.getByLabel('更正说明').fill(NOTE);
    await clerk.save();
    await clerk.answer();
    await clerk.press('送审');
    await clerk.page.getByText('已送审，不能修改').waitFor();
    expect((await read()).text).not.toContain(NOTE);
    await approveReport(portal.url, documentId);
    await openReport(publisher, portal.url, documentId);
    await publisher.press('发布');
    await publisher.press('确认发布');
    await publisher.page.getByText('已发布，不能直接修改').waitFor();
  });

  test('is told on the page, which links to what stood there before, and back', async () => {
    const { text } = await read();
    expect(text).toContain(NOTE);
    expect(text).toContain(after);
    await reader
      .locator('main')
      .getByRole('link', { name: /第\s*1\s*版|v1/u })
      .first()
      .click();
    expect(new URL(reader.url()).pathname).toMatch(/\/v1$/u);
    const first = await reader.locator('main').innerText();
    expect(first).not.toContain(NOTE);
    expect(await axeFindings(reader)).toEqual([]);
    const { pathname } = new URL(address);
    await reader
      .locator(`main a[href$="${pathname.split('/').slice(-2).join('/')}"]`)
      .first()
      .click();
    expect(new URL(reader.url()).pathname).toBe(pathname);
  });

  test('can be compared with what stood there before, cell by cell', async () => {
    const [organ = '', year = ''] = new URL(address).pathname.split('/').slice(-2);
    const page = address.replace(`${organ}/${year}`, `compare/${organ}/${year}/v1/v2`);
    const answer = await reader.goto(page);
    expect(answer?.status()).toBe(200);
    const row = reader.locator('main tr', { hasText: '行政许可' }).first();
    const shown = await row.innerText();
    expect(shown).toContain(before);
    expect(shown).toContain(after);
  });
});

describe('a withdrawal', () => {
  test('asks for the reason, and leaves a notice at the address', async () => {
    const { page, press } = publisher;
    await press('撤回公开');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill(REASON);
    await press('确认撤回公开');
    await page.getByText('已撤回公开，不能直接修改').waitFor();
    const { status, text } = await read();
    expect(status).toBe(410);
    expect(text).toContain('撤回');
    // The reason is the office's own; it may name what was to be kept from the public.
    expect(text).not.toContain(REASON);
    expect(text).not.toContain(NOTE);
    expect(await axeFindings(reader)).toEqual([]);
  });

  test('takes the report out of the lists, and its figures out of the data', async () => {
    expect((await fetch(`${address}.json`)).status).toBe(410);
    const organ = address.split('/').slice(0, -1).join('/');
    await reader.goto(organ);
    const { pathname } = new URL(address);
    expect(await reader.locator(`main a[href$="${pathname}"]`).count()).toBe(0);
  });
});
