import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { axeFindings } from './axe';
import { hire, reportIn } from './colleague';
import { openReport, sitDown, type Desk, type Login } from './desk';

const FIRST = 'received.naturalPerson';
const SECOND = 'received.commercialEnterprise';
const PARAGRAPH = 'form [data-slate-editor] [data-slate-string]';

let portal: StrapiProcess;
let browser: Browser;
let wangFang: Login;
let clerk: Desk;
let documentId = '';
/** Words with the one comma that is to be changed, and how they are to read. */
let words = '';
let changed = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  wangFang = await hire(portal.url, '王芳', ['reviewer', 'publisher']);
  documentId = await reportIn(portal.url, 'submitted');
  clerk = await sitDown(browser, portal.url, '填报');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function asWangFang(work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await sitDown(browser, portal.url, wangFang);
  await openReport(desk, portal.url, documentId);
  await work(desk);
  await desk.close();
}

/** A few characters around the first comma of the text that stand there only once. */
const passageIn = (page: Page) =>
  page.locator(PARAGRAPH).evaluateAll((nodes) => {
    const text = nodes
      .map(({ textContent }) => textContent ?? '')
      .find((each) => each.includes('，'));
    const at = text?.indexOf('，') ?? 0;
    return (text ?? '').slice(Math.max(at - 8, 0), at + 6);
  });

/** Where words begin and end on the screen. */
const boxOf = (page: Page, wanted: string) =>
  page.locator(PARAGRAPH).evaluateAll((nodes, sought) => {
    const node = nodes.find(({ textContent }) => textContent?.includes(sought))?.firstChild;
    const from = node?.textContent?.indexOf(sought) ?? -1;
    if (!node || from < 0) throw new Error(`"${sought}" stands in no paragraph`);
    node.parentElement?.scrollIntoView({ block: 'center' });
    const edge = (at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [edge(from), edge(from + sought.length - 1)];
    return {
      start: [first.left, first.top + first.height / 2] as const,
      end: [last.right, last.top + last.height / 2] as const,
    };
  }, wanted);

/** Selects words in the text as somebody does, with the mouse. */
async function select(page: Page, wanted: string): Promise<void> {
  const { start, end } = await boxOf(page, wanted);
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 5 });
  await page.mouse.up();
}

test('a reviewer comments on a cell and returns the report', async () => {
  await asWangFang(async ({ page, cell, press }) => {
    await cell(FIRST).focus();
    await press('写批注');
    await page.getByLabel('批注内容').fill('请核对台账');
    await cell(SECOND).focus();
    await press('提交批注');
    await page.getByText('批注已提交。').first().waitFor();
    await page.getByText('还有 1 条批注没有办结').waitFor();
    expect(await button(page, '审核通过').isDisabled()).toBe(true);
    await press('退回修改');
    await page.getByLabel('原因').fill('见批注。');
    await press('确认退回');
    await page.getByText('已退回填报人修改。').first().waitFor();
  });
});

test('the clerk finds the comment before the findings, and the way to its cell', async () => {
  const { page } = clerk;
  await openReport(clerk, portal.url, documentId);
  await page.getByText('还有 1 条批注没有办结').waitFor();
  expect(await button(page, '送审').isDisabled()).toBe(true);
  const titles = await page.locator('aside h2').allTextContents();
  expect(titles.indexOf('批注')).toBeLessThan(titles.indexOf('自查'));
  await page.getByRole('button', { name: /● .*自然人：请核对台账$/u }).click();
  await page.locator(`input[data-key="${FIRST}"]:focus`).waitFor();
  expect(await axeFindings(page, 'aside:has([data-comment]) > div')).toEqual([]);
  await clerk.press('办结');
  await page.getByText('批注已办结。').first().waitFor();
  await page.getByText('还有 1 条批注没有办结').waitFor({ state: 'detached' });
  await page.getByText('已办结 1 条').waitFor();
  await clerk.press('送审');
  await page.getByText('已送审，不能修改').waitFor();
});

test('the reviewer suggests one comma', async () => {
  await asWangFang(async ({ page, press }) => {
    await button(page, '写批注').waitFor();
    words = await passageIn(page);
    changed = words.replace('，', '、');
    await select(page, words);
    await press('写批注');
    await page.getByRole('checkbox', { name: '提出修改建议，由填报人采纳' }).click();
    await page.getByLabel('改为').fill(changed);
    await press('提交修改建议');
    await page.getByText('修改建议已提交。').first().waitFor();
    expect(await page.locator('del', { hasText: words }).count()).toBe(1);
    expect(await button(page, '审核通过').isDisabled()).toBe(true);
  });
});

test('the clerk accepts it with one click', async () => {
  const { page } = clerk;
  await openReport(clerk, portal.url, documentId);
  await page.locator('ins', { hasText: changed }).waitFor();
  await page.locator('[data-comment]').getByRole('button', { name: '前言' }).click();
  await page.waitForFunction((sought) => getSelection()?.toString() === sought, words);
  await clerk.press('采纳');
  await page.getByText('已采纳，内容已改好').first().waitFor();
  await page.locator(PARAGRAPH, { hasText: changed }).first().waitFor();
  expect(await page.locator(PARAGRAPH, { hasText: words }).count()).toBe(0);
});

test('and the two of them publish it without a third account', async () => {
  await asWangFang(async ({ page, press }) => {
    await press('审核通过');
    await page.getByRole('dialog').getByRole('button', { name: '审核通过', exact: true }).click();
    await page.getByText('审核：已通过').waitFor();
    await press('发布');
    await press('确认发布');
    await page.getByText('已发布，不能直接修改').waitFor();
    const link = page.getByRole('link', { name: /查看公开页/u }).first();
    const path = new URL((await link.getAttribute('href')) ?? '', portal.url).pathname;
    const html = await (await fetch(`${portal.url}${path}`)).text();
    // The page leaves out the spaces beside Chinese letters.
    expect(html.replaceAll(' ', '')).toContain(changed.replaceAll(' ', ''));
  });
});

test('a suggestion accepted while typing takes nothing of it away', async () => {
  documentId = await reportIn(portal.url, 'drafting');
  await openReport(clerk, portal.url, documentId);
  await clerk.type(FIRST, '40');
  await clerk.save();
  await asWangFang(async ({ page, cell, press }) => {
    await cell(FIRST).focus();
    await press('写批注');
    await page.getByRole('checkbox', { name: '提出修改建议，由填报人采纳' }).click();
    await page.getByLabel('改为').fill('41');
    await press('提交修改建议');
    await page.getByText('修改建议已提交。').first().waitFor();
  });
  await openReport(clerk, portal.url, documentId);
  await clerk.type(SECOND, '77');
  await clerk.press('采纳');
  await clerk.page.getByText('已采纳，内容已改好').first().waitFor();
  const shown = async () => [
    await clerk.cell(FIRST).inputValue(),
    await clerk.cell(SECOND).inputValue(),
  ];
  expect(await shown()).toEqual(['41', '77']);
  expect(await clerk.page.getByRole('dialog').count()).toBe(0);
  await clerk.save();
  expect(await shown()).toEqual(['41', '77']);
});
