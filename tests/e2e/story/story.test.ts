import type { Browser } from 'playwright-core';
import { cellsOf } from '../../../domain/form';
import { hasCorpus, rawText, truthOf } from '../../support/corpus';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { SCREEN, openDocument, openNew, openReport, sitDown, type Desk } from './desk';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const SITE = '/zfxxgk/zfxxgknb';
const FIRST = 'received.naturalPerson';
const OFF_BY_ONE = /相差 1(?!\d)/u;
const OVERVIEW =
  '本机关深入推进主动公开，规范办理依申请公开，加强政府信息管理和公开平台建设，强化监督保障。';
const IMPROVEMENTS = '存在的问题：部分栏目更新不够及时。改进措施：每月通报栏目更新情况。';

let portal: StrapiProcess;
let browser: Browser;
let clerk: Desk;
let documentId = '';
let publicPath = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  clerk = await sitDown(browser, portal.url, '填报');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const get = (path: string) => fetch(`${portal.url}${path}`, { redirect: 'manual' });

/** What stands in the cells of a grid, by key. */
const shown = (desk: Desk, keys: readonly string[]) =>
  desk.page.evaluate(
    (wanted) =>
      wanted.map((key) => {
        const input = document.querySelector<HTMLInputElement>(`input[data-key="${key}"]`);
        return [key, input?.value.replaceAll(',', '') ?? null] as const;
      }),
    keys,
  );

describe('what stands there after the start', () => {
  test('the column, an organ and a report answer, and the report has every cell by id', async () => {
    const column = await (await get(SITE)).text();
    const [path] = new RegExp(`${SITE}/[a-z][a-z0-9-]+/20\\d{2}`, 'u').exec(column) ?? [];
    const organ = path?.split('/').slice(0, -1).join('/');
    const data = (await (await get(`${path}.json`)).json()) as { cells: object };
    expect([(await get(organ ?? '')).status, (await get(path ?? '')).status]).toEqual([200, 200]);
    expect(Object.keys(data.cells)).toHaveLength(200);
  });

  test('the front door lists this year’s reports and the organs without one', async () => {
    await clerk.page.goto(`${portal.url}/admin/plugins/disclosure-report`);
    await clerk.page.getByRole('heading', { name: '政府信息公开年报' }).waitFor();
    await clerk.page.getByRole('row').nth(5).waitFor();
    expect(await axeFindings(clerk.page, 'main')).toEqual([]);
  });
});

const story = hasCorpus ? describe : describe.skip;

story('a clerk publishes a real report', () => {
  test('makes a new report for an organ that has none', async () => {
    const { page } = clerk;
    await openNew(clerk, portal.url);
    await page.getByRole('dialog').getByText('新建年报').first().waitFor();
    await clerk.press('新建并填写');
    await page.waitForURL(/collection-types\/plugin::disclosure-report\.report\/[a-z0-9]{20,}/u);
    await page.waitForSelector('table[role=grid] input');
    documentId = openDocument(clerk);
  });

  test.each([
    ['a spreadsheet', '115', 'text/plain', '115.tsv'],
    ['a web page', '011', 'text/html', '011.html'],
  ])('pastes 表三 from %s', async (_from, item, type, file) => {
    await clerk.paste(FIRST, { [type]: rawText(file) });
    const truth = truthOf(item, 'F2021', 'requests');
    const keys = cellsOf('F2021', 'requests').map(({ key }) => key);
    await clerk.cell(FIRST).evaluate((input) => (input as HTMLInputElement).blur());
    const figures = new Map(await shown(clerk, keys));
    for (const key of keys) expect([key, figures.get(key)]).toEqual([key, String(truth.get(key))]);
  });

  test('pastes 表二 and 表四 from the same page', async () => {
    const html = rawText('011.html');
    await clerk.paste('rules.issued', { 'text/html': html });
    await clerk.paste('reconsideration.upheld', { 'text/html': html });
    expect(await clerk.cell('litigationAfterReconsideration.total').inputValue()).toBe('156');
    expect(await clerk.cell('administrativeFees.amount').inputValue()).toBe('316441');
  });

  test('writes the sections', async () => {
    await clerk.write('overview', OVERVIEW);
    await clerk.write('improvements', IMPROVEMENTS);
    await clerk.write('otherMatters', '本年度没有发出收费通知，未收取信息处理费。');
  });

  test('sees a broken total at once, and mends it', async () => {
    const { page } = clerk;
    await clerk.type(FIRST, '13611');
    await page.getByText(OFF_BY_ONE).first().waitFor();
    expect(await clerk.cell('received.total').getAttribute('aria-invalid')).toBe('true');
    expect(await clerk.cell('pendingAtEnd.naturalPerson').getAttribute('aria-invalid')).toBe(
      'true',
    );
    expect(await axeFindings(page, 'table[role=grid]')).toEqual([]);
    await clerk.save();
    await clerk.press('送审');
    await page.getByText('没有通过检查').waitFor();
    expect(await page.getByRole('dialog').getByText(OFF_BY_ONE).count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await clerk.type(FIRST, '13612');
    await page.getByText(OFF_BY_ONE).first().waitFor({ state: 'detached' });
  });

  test('saves, answers what is only a warning, and submits', async () => {
    await clerk.save();
    await clerk.answer();
    await clerk.press('送审');
    await clerk.page.getByText('已送审，不能修改').waitFor();
  });

  test('a second person returns it, and the clerk reads why and submits it again', async () => {
    const reviewer = await sitDown(browser, portal.url, '审核');
    await openReport(reviewer, portal.url, documentId);
    await reviewer.page.getByText('审核：待审核').waitFor();
    await reviewer.press('退回修改');
    await reviewer.page.getByLabel('原因').fill('请核对第四部分的表述。');
    await reviewer.press('确认退回');
    await reviewer.page.getByText('已退回填报人修改。').first().waitFor();
    await reviewer.close();
    await openReport(clerk, portal.url, documentId);
    await clerk.page.getByText('请核对第四部分的表述。').waitFor();
    await clerk.press('送审');
    await clerk.page.getByText('已送审，不能修改').waitFor();
  });

  test('the second person approves with an opinion, and the clerk may not', async () => {
    await openReport(clerk, portal.url, documentId);
    expect(await clerk.page.getByRole('button', { name: '审核通过' }).count()).toBe(0);
    const reviewer = await sitDown(browser, portal.url, '审核');
    await openReport(reviewer, portal.url, documentId);
    await reviewer.press('审核通过');
    const dialog = reviewer.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '审核意见' }).fill('数据与文字一致，同意公开。');
    await dialog.getByRole('button', { name: '审核通过', exact: true }).click();
    await reviewer.page.getByText('审核：已通过').waitFor();
    await reviewer.page.getByText('数据与文字一致，同意公开。').waitFor();
    await reviewer.close();
  });

  test('a third person publishes', async () => {
    const publisher = await sitDown(browser, portal.url, '发布');
    await openReport(publisher, portal.url, documentId);
    await publisher.press('发布');
    await publisher.press('确认发布');
    await publisher.page.getByText('已发布，不能直接修改').waitFor();
    const link = publisher.page.getByRole('link', { name: /查看公开页/u }).first();
    publicPath = new URL((await link.getAttribute('href')) ?? '', portal.url).pathname;
    await publisher.close();
  });

  test('everybody reads the real figures, by id and on the page', async () => {
    const page = await get(publicPath);
    const html = await page.text();
    const { cells } = (await (await get(`${publicPath}.json`)).json()) as {
      cells: Record<string, { value: number | string }>;
    };
    expect(page.status).toBe(200);
    expect(html).toContain('13612');
    for (const table of ['proactive', 'requests', 'proceedings'] as const) {
      for (const [key, value] of truthOf('011', 'F2021', table)) {
        expect([key, String(cells[`${table}.${key}`]?.value)]).toEqual([key, String(value)]);
      }
    }
  });
});

describe('the public pages', () => {
  test.each([
    ['a screen', SCREEN],
    ['a phone', PHONE],
    ['320 px', NARROW],
  ])('are sound on %s', async (_name, viewport) => {
    const page = await browser.newPage({ viewport });
    const organ = (publicPath || `${SITE}/jiaoyuju/2025`).split('/').slice(0, -1).join('/');
    for (const path of [SITE, organ, publicPath || `${organ}/2025`]) {
      await page.goto(`${portal.url}${path}`);
      expect([path, await axeFindings(page)]).toEqual([path, []]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, wide]).toEqual([path, 0]);
    }
    await page.close();
  });
});
