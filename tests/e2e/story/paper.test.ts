import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { approveReport, openDocument, openReport, sitDown, type Desk } from './desk';

const STEPS = [{ name: '审核' }, { name: '签发', paper: true }];
const SUBMITTED = '示例市民政局';
const CODE = /(?:\d{3} ){7}\d{3}/u;
const SCAN = { name: '扫描.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };
const SIGNER = '王五';

let portal: StrapiProcess;
let browser: Browser;
let reviewer: Desk;
let documentId = '';
let code = '';

beforeAll(async () => {
  // The sample is written under the usual step; what waits in it then meets the ones below.
  const env = { APPROVALS: JSON.stringify({ steps: STEPS }) };
  [portal, browser] = await Promise.all([startPortal({ env }), launchBrowser()]);
  reviewer = await sitDown(browser, portal.url, '审核');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** The code as it is printed. */
async function codeOnSheet({ page, press }: Desk): Promise<string> {
  const saved = page.waitForEvent('download');
  await press('下载审签单');
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^审签单 .*\.docx$/u);
  const document = unzipSync(await readFile(await download.path()))['word/document.xml'];
  return CODE.exec(Buffer.from(document ?? []).toString('utf8'))?.[0] ?? '';
}

test('before the signature the report waits for it, and gives the sheet', async () => {
  const { page } = reviewer;
  await page.goto(`${portal.url}/admin/plugins/disclosure-report`);
  await page.getByRole('link', { name: SUBMITTED, exact: true }).first().click();
  await page.waitForURL(/plugin::disclosure-report\.report\/[a-z0-9]{20,}/u);
  documentId = openDocument(reviewer);
  await approveReport(portal.url, documentId);
  await openReport(reviewer, portal.url, documentId);
  code = await codeOnSheet(reviewer);
  expect(code).toMatch(CODE);
});

test('the dialog says what is missing and keeps what was typed when it is refused', async () => {
  const { page, press } = reviewer;
  await press('登记纸质签发');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  for (const fault of [
    '校验码应是 24 位数字',
    '请写明谁签的字',
    '请照单填写意见',
    '请附上签好的',
  ]) {
    await dialog.getByText(fault).first().waitFor();
  }
  // A button under the pointer is paler for a moment.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  expect(await axeFindings(page, '[role=dialog]')).toEqual([]);
  await dialog.getByLabel('校验码').fill('0'.repeat(24));
  await dialog.getByLabel('签发人').fill(SIGNER);
  await dialog.getByLabel('审签意见').fill('同意发布');
  await dialog.getByLabel('扫描件').setInputFiles(SCAN);
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await dialog.getByText('这张审签单打印之后，年报改过').waitFor();
  expect(await dialog.getByLabel('签发人').inputValue()).toBe(SIGNER);
});

test('with the code of the sheet it is recorded, and the report is approved', async () => {
  const { page } = reviewer;
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('校验码').fill(code);
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('纸质签发已登记。').first().waitFor();
  await page.getByText(new RegExp(`签发：${SIGNER} 于 .* 在纸上签发`, 'u')).waitFor();
  await openReport(reviewer, portal.url, documentId);
  await page.getByText('签批扫描件').first().waitFor();
});

test('one cell changed afterwards: it is void, says so, and the new sheet has another code', async () => {
  const clerk = await sitDown(browser, portal.url, '填报');
  const { page } = clerk;
  await openReport(clerk, portal.url, documentId);
  await clerk.press('撤回送审');
  await page.getByText(`${SIGNER} 的纸质签发已作废`).waitFor();
  const key = 'received.naturalPerson';
  await clerk.cell(key).waitFor();
  await page.waitForFunction((name) => {
    const input = document.querySelector<HTMLInputElement>(`input[data-key="${name}"]`);
    return input !== null && !input.readOnly && !input.disabled;
  }, key);
  await clerk.type(key, '77');
  await clerk.save();
  await page.getByText('请重新打印审签单').waitFor();
  await clerk.close();
});
