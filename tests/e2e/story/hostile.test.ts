import type { Browser, BrowserContext, Page } from 'playwright-core';
import request from 'supertest';
import { PAYLOADS as SCRIPTS } from '../../pages/support/payloads';
import { launchBrowser } from '../../support/browser';
import { clerkOf, paragraph, type Clerk } from '../../support/clerk';
import { startPortal } from '../../support/portal';
import type { StrapiProcess } from '../../support/strapi-process';
import { reportIn, tokenOf } from './colleague';
import { loginOf, openReport, pasteHere, sitDown, type Desk } from './desk';

const PLUGIN = '/admin/plugins/disclosure-report';
/** Sixty of them, each of which would say so in the page that it runs in. */
const PAYLOADS = SCRIPTS.filter((text) => text.includes('alert(1)'))
  .slice(0, 60)
  .map((text) => text.replaceAll('alert(1)', 'window.__xss=1'));
const [HEAD = ''] = PAYLOADS;
/** What a script that waits for an event of its element needs to begin. */
const SETTLE = 800;

let portal: StrapiProcess;
let browser: Browser;
let clerk: Clerk;
let reviewer: Clerk;
let desk: Desk;
let documentId = '';
/** Dialogs and reports of the page's own policy. */
const told: string[] = [];
/** The same from a page of the admin that shows none of them: the host's own parts. */
let usual: ReadonlySet<string> = new Set();

async function watch(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`)),
    );
  });
  context.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => told.push(error.error().message));
  context.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) told.push(message.text());
  });
}

/** Every payload stands in the page as text, and none has run. */
async function expectHarmless(page: Page, shows: readonly string[]): Promise<void> {
  await page.waitForTimeout(SETTLE);
  // Without what a comparison has struck out between its words.
  const text = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    body.querySelectorAll('del').forEach((struck) => struck.remove());
    return body.textContent;
  });
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join('\n'));
  const flat = (value: string) => value.replace(/[\s\p{C}]+/gu, '');
  const all = flat(`${text}\n${fields}`);
  expect(shows.filter((payload) => !all.includes(flat(payload)))).toEqual([]);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  expect(told.filter((each) => !usual.has(each))).toEqual([]);
}

async function expectOk(answer: PromiseLike<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status} ${text.slice(0, 500)}`);
}

/** Half of them at a time: a reason or a comment is no longer than 2000 characters. */
const HALVES = [PAYLOADS.slice(0, 30), PAYLOADS.slice(30)].map((half) => half.join('\n'));
const [FIRST_HALF = '', SECOND_HALF = ''] = HALVES;

/** A correction whose text, contact, note and reasons are hostile; returned once, and commented. */
async function writeHostile(): Promise<void> {
  await expectOk(clerk.act(documentId, 'correct', { reason: FIRST_HALF }));
  const { version } = await clerk.status(documentId);
  const overview = PAYLOADS.flatMap((text) => paragraph(text));
  const body = { version, overview, contact: HEAD, correctionNote: SECOND_HALF };
  await expectOk(clerk.save(documentId, body));
  await expectOk(clerk.submit(documentId));
  for (const text of HALVES) {
    const { version: seen } = await clerk.status(documentId);
    const comment = { version: seen, place: 'overview', passage: HEAD, text };
    await expectOk(reviewer.act(documentId, 'comments', comment));
  }
}

async function publishHostile(): Promise<void> {
  const { body } = await reviewer.api('get', `/reports/${documentId}/comments`);
  const comments = body.comments as { readonly id: string }[];
  const { version } = await clerk.status(documentId);
  for (const { id } of comments) {
    await expectOk(reviewer.act(documentId, `comments/${id}/resolve`, { outcome: 'resolved' }));
  }
  await expectOk(reviewer.act(documentId, 'return', { version, reason: SECOND_HALF }));
  await expectOk(clerk.submit(documentId));
  await expectOk(clerk.approve(documentId));
  await expectOk(clerk.publish(documentId));
}

beforeAll(async () => {
  expect(PAYLOADS).toHaveLength(60);
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  const as = async (role: string) => ({
    authorization: `Bearer ${await tokenOf(portal.url, loginOf(role))}`,
  });
  const [superAdmin, approver] = await Promise.all([as('Super Admin'), as('审核')]);
  const office = { request: () => request(portal.url), superAdmin, approver } as never;
  clerk = clerkOf(office);
  reviewer = clerkOf(office, approver as never);
  documentId = await reportIn(portal.url, 'published');
  await writeHostile();
  desk = await sitDown(browser, portal.url, 'Super Admin');
  await watch(desk.page.context());
  await openReport(desk, portal.url, await reportIn(portal.url, 'drafting'));
  await desk.page.waitForTimeout(SETTLE);
  usual = new Set(told);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

test('in the editor, the text, its comments and the correction note are text', async () => {
  await openReport(desk, portal.url, documentId);
  await desk.page.getByText('审核：待审核').waitFor();
  await expectHarmless(desk.page, PAYLOADS);
});

test('in the import preview, what was pasted and the name of a file are text', async () => {
  const { page } = desk;
  await page.goto(`${portal.url}${PLUGIN}/import`);
  await page.getByLabel('粘贴年报全文').focus();
  const html = PAYLOADS.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>${text}`).join('');
  await pasteHere(page, {
    'text/html': `<body><p>一、总体情况</p>${html}</body>`,
    'text/plain': 'x',
  });
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await page.getByRole('heading', { name: '读出的年报' }).waitFor();
  await expectHarmless(page, [HEAD]);
  await desk.press('换一份原件');
  await page.locator('#import-file').setInputFiles({
    name: `${PAYLOADS.find((text) => text.includes('<img')) ?? ''}.txt`.replaceAll('/', '∕'),
    mimeType: 'text/plain',
    // A text file with a NUL in it is refused.
    buffer: Buffer.from(`一、总体情况\n${PAYLOADS.join('\n').replaceAll('\0', '')}`),
  });
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await page.getByRole('heading', { name: '读出的年报' }).waitFor();
  await expectHarmless(page, PAYLOADS);
});

test('on the public page and on paper, the text is text', async () => {
  await publishHostile();
  await openReport(desk, portal.url, documentId);
  const link = desk.page.getByRole('link', { name: /查看公开页/u }).first();
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', portal.url);
  const context = await browser.newContext();
  await watch(context);
  const page = await context.newPage();
  await page.goto(`${portal.url}${pathname}`);
  await expectHarmless(page, PAYLOADS);
  await page.emulateMedia({ media: 'print' });
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  await expectHarmless(page, PAYLOADS);
  await context.close();
});

test('compared with the edition before, the text is text', async () => {
  const { page } = desk;
  await page.goto(`${portal.url}${PLUGIN}/compare/${documentId}`);
  await page.getByText(HEAD, { exact: false }).first().waitFor();
  await expectHarmless(page, PAYLOADS);
});

test('in the audit chain, the reasons are text', async () => {
  const { page } = desk;
  await page.goto(`${portal.url}${PLUGIN}/audit`);
  await page.locator('tr[data-seq]').first().waitFor();
  await page.locator('tr[data-seq] summary').first().click();
  await expectHarmless(page, PAYLOADS);
});
