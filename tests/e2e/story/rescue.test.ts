import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { logIn, loginOf, openDocument, openReport, sitDown, type Desk } from './desk';

const FIRST = 'received.naturalPerson';
const SECOND = 'received.commercialEnterprise';
const THIRD = 'disclosed.naturalPerson';
const PUT = '**/content-manager/collection-types/plugin::disclosure-report.report/*';
const RENEW = '**/admin/access-token';
/** Typing reaches the form after a rest, and the browser's storage after another. */
const KEPT = 900;

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;
let documentId = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  clerk = await sitDown(browser, portal.url, '填报');
  const { page } = clerk;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${portal.url}/admin/plugins/disclosure-report`);
  await page
    .getByRole('link', { name: /^编辑.*的年报$/u })
    .first()
    .click();
  await page.waitForSelector('table[role=grid] input');
  documentId = openDocument(clerk);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const shown = (desk: Desk, ...keys: string[]) =>
  Promise.all(keys.map((key) => desk.cell(key).inputValue()));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function typeAndLeave(desk: Desk, entries: Record<string, string>): Promise<void> {
  for (const [key, text] of Object.entries(entries)) await desk.type(key, text);
  await desk.page.waitForTimeout(KEPT);
  await desk.page.reload();
  await desk.page.getByText('上次没有保存的填写还在等您决定').waitFor();
}

/** Answers saves as a server in trouble does. */
async function withSaves(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route(PUT, (route) =>
    route.request().method() === 'PUT' ? answer(route) : route.continue(),
  );
  await button(page, '保存').click();
  await page.getByText('没有保存成功').first().waitFor();
}

describe('typing that an earlier visit left', () => {
  test('waits for an answer before anything is submitted, imported or saved', async () => {
    await openReport(clerk, portal.url, documentId);
    await typeAndLeave(clerk, { [FIRST]: '111', [SECOND]: '222' });
    for (const name of ['保存', '送审', '导入到本年报']) {
      expect([name, await button(clerk.page, name).isDisabled()]).toEqual([name, true]);
    }
  });

  test('never writes over what was typed since without showing both', async () => {
    const { page } = clerk;
    await clerk.type(FIRST, '333');
    await clerk.type(THIRD, '44');
    await page.waitForTimeout(KEPT);
    await clerk.press('恢复');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('两边都改过，不相同').waitFor();
    expect(await dialog.getByRole('row').count()).toBe(3);
    await dialog.getByRole('radio', { name: /自然人 页面上现有的内容$/u }).check();
    await dialog.getByRole('button', { name: '按所选填入' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await shown(clerk, FIRST, SECOND, THIRD)).toEqual(['333', '222', '44']);
  });

  test('comes back at once where nothing was typed since', async () => {
    await typeAndLeave(clerk, { [FIRST]: '555' });
    await clerk.press('恢复');
    await button(clerk.page, '恢复').waitFor({ state: 'detached' });
    expect(await shown(clerk, FIRST, SECOND, THIRD)).toEqual(['555', '222', '44']);
    await clerk.save();
  });
});

describe('a save that fails', () => {
  afterEach(() => clerk.page.unroute(PUT));

  test.each([
    ['a crash', 500, 'Internal Server Error', '服务器出错，这一步没有完成（代码 500）'],
    ['a proxy without server', 502, 'Bad Gateway', '服务器暂时没有应答（代码 502）'],
  ])('%s is told in our words', async (_, status, message, sentence) => {
    const body = JSON.stringify({ data: null, error: { status, name: 'Error', message } });
    await clerk.type(FIRST, String(status));
    await withSaves(clerk.page, (route) =>
      route.fulfill({ status, contentType: 'application/json', body }),
    );
    await clerk.page.getByText(sentence).waitFor();
    expect(await clerk.page.getByText(message).count()).toBe(0);
    expect(await shown(clerk, FIRST)).toEqual([String(status)]);
  });

  test('no network loses nothing, and the next save goes through', async () => {
    await withSaves(clerk.page, (route) => route.abort());
    await clerk.page.getByText('连不上服务器，请检查网络。').waitFor();
    await clerk.page.unroute(PUT);
    await clerk.press('再次保存');
    await clerk.page.getByText('已保存', { exact: true }).first().waitFor();
    expect(await shown(clerk, FIRST)).toEqual(['502']);
  });
});

test('two windows on one report: the later one is shown both, cell by cell', async () => {
  const other = await clerk.page.context().newPage();
  await openReport({ ...clerk, page: other }, portal.url, documentId);
  await openReport(clerk, portal.url, documentId);
  const cellOf = (page: Page, key: string) => page.locator(`input[data-key="${key}"]`);
  for (const [key, text] of Object.entries({ [FIRST]: '71', [SECOND]: '72' })) {
    await cellOf(other, key).focus();
    await other.keyboard.type(text);
    await other.keyboard.press('Enter');
  }
  await button(other, '保存').click();
  await other.getByText('已保存', { exact: true }).first().waitFor();
  await clerk.type(FIRST, '81');
  await clerk.type(THIRD, '83');
  await clerk.press('保存');
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByText('内容已被他人更新').waitFor();
  await dialog.getByRole('radio', { name: /一、.* 自然人 我的填写$/u }).check();
  await dialog.getByRole('button', { name: '按所选保存' }).click();
  await clerk.page.getByText('已保存', { exact: true }).first().waitFor();
  expect(await shown(clerk, FIRST, SECOND, THIRD)).toEqual(['81', '72', '83']);
  await other.close();
});

test('an expired login keeps the typing until it is renewed', async () => {
  const { page } = clerk;
  await openReport(clerk, portal.url, documentId);
  await clerk.type(FIRST, '909');
  const expired = {
    status: 401,
    contentType: 'application/json',
    body: '{"error":{"status":401}}',
  };
  await page.route(PUT, (route) => route.fulfill(expired));
  await page.route(RENEW, (route) => route.fulfill(expired));
  await clerk.press('保存');
  await page.getByText('登录已过期。请点“重新登录”').waitFor();
  expect(await shown(clerk, FIRST)).toEqual(['909']);
  await Promise.all([page.unroute(PUT), page.unroute(RENEW)]);
  await clerk.press('再次保存');
  await page.getByText('已保存', { exact: true }).first().waitFor();
  expect(await shown(clerk, FIRST)).toEqual(['909']);
});

test('a login that is gone and a reload lose nothing that was typed', async () => {
  const { page } = clerk;
  await openReport(clerk, portal.url, documentId);
  await clerk.type(FIRST, '707');
  await page.waitForTimeout(KEPT);
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.removeItem('jwtToken'));
  await page.reload();
  await page.waitForURL(({ pathname }) => pathname.includes('/auth/login'));
  await logIn(page, loginOf('填报'));
  await openReport(clerk, portal.url, documentId);
  await page.getByText('上次没有保存的填写还在等您决定').waitFor();
  await clerk.press('恢复');
  await button(page, '恢复').waitFor({ state: 'detached' });
  expect(await shown(clerk, FIRST)).toEqual(['707']);
  await clerk.save();
});

test('Ctrl+S right behind the last key saves it, and the cell stays chosen', async () => {
  const { page } = clerk;
  await openReport(clerk, portal.url, documentId);
  // Until the server has said where the report stands, nothing is saved.
  await button(page, '送审').waitFor();
  await clerk.cell(FIRST).focus();
  await page.keyboard.press('6');
  await page.keyboard.press('Control+s');
  await page.getByText('已保存', { exact: true }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const key = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key']);
  expect([await shown(clerk, FIRST), key]).toEqual([['6'], FIRST]);
});
