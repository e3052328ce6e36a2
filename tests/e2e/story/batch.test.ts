import type { Browser, Page } from 'playwright-core';
import { cellsOf } from '../../../domain/form';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { SCREEN, sitDown, type Desk } from './desk';
import { FORM, TABLES, portalPage } from './portalPage';
import { bombFile, scanFile, wordFile } from './wordFile';

const IMPORT = '/admin/plugins/disclosure-report/import';
const PHONE = { width: 390, height: 844 };
const YEAR = /(20\d{2}) 年度年报/u;
const EDIT = /collection-types\/plugin::disclosure-report\.report\/[a-z0-9]{20,}/u;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const KEPT = 1000;

type Given = { name: string; mimeType: string; buffer: Buffer };

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
const word = (name: string, buffer: Buffer): Given => ({ name, mimeType: WORD, buffer });
const html = (name: string, text: string): Given => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(text),
});
const organ = (at: number): string => organs[at] ?? '';
const line = (name: string) => clerk.page.locator(`tr[data-file="${name}"]`);
const nextOf = (name: string) => line(name).getAttribute('data-next');
const titled = (at: number, ending: string, of = year): string =>
  `${organ(at)}${of}年政府信息公开工作年度报告.${ending}`;

/** Drops files where the source is pasted. */
async function drop(page: Page, { name, mimeType, buffer }: Given): Promise<void> {
  await page.getByLabel('粘贴年报全文').waitFor();
  await page.evaluate(
    ([fileName, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName ?? '', { type: type ?? '' }));
      document
        .querySelector('#import-paste')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, mimeType, buffer.toString('base64')],
  );
}

describe('a Word file is dropped', () => {
  test('a figure that cannot stand there is no answer, and nothing open is passed over', async () => {
    const { page } = clerk;
    await page.goto(`${portal.url}${IMPORT}`);
    await drop(page, word(titled(0, 'docx'), wordFile(organ(0), year, 'received')));
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
    const said = new Map(
      await page
        .locator('tr[data-file]')
        .evaluateAll((all) =>
          all.map((each): [string, string] => [
            each.getAttribute('data-file') ?? '',
            each.textContent ?? '',
          ]),
        ),
    );
    expect(await nextOf(titled(1, 'docx'))).toBe('confirm');
    expect(said.get('年报（终稿）.docx')).toContain(organ(3));
    expect(said.get('别处.docx')).toContain('没有认出机关，请选择');
    expect(said.get(`${organ(2)}2019年.docx`)).toContain('原件和文件名里的机关不一样');
    expect(said.get('再一份.docx')).toContain('与“年报（终稿）.docx”是同一个文件');
    expect(said.get('炸弹.docx')).toMatch(/没有读出.*(解开后|不正常)/u);
    for (const name of ['扫描.docx', '扫描.png', '空白.txt', '旧表.xls']) {
      expect([name, await nextOf(name)]).toEqual([name, 'failed']);
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
    await page.waitForTimeout(KEPT);
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
    expect(await nextOf('问题.docx')).toBe('confirm');
  });
});
