import type { Browser, Page } from 'playwright-core';
import logins from '../../../examples/portal/src/sample/logins.json';

export const SCREEN = { width: 1366, height: 768 };
const SETTLE = 1500;

/** Where somebody sits: a window of the admin in Chinese, logged in as one of the sample users. */
export interface Desk {
  readonly page: Page;
  readonly cell: (key: string) => ReturnType<Page['locator']>;
  readonly paste: (key: string, data: Record<string, string>) => Promise<void>;
  /** Types into a cell as a person does, and leaves it with Enter. */
  readonly type: (key: string, text: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  /** Types a paragraph into an empty narrative. */
  readonly write: (field: string, text: string) => Promise<void>;
  /** Answers all warnings there are, if any, as verified. */
  readonly answer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Login {
  readonly email: string;
  readonly password: string;
}

/** Of a sample user, by role. */
export function loginOf(role: string): Login {
  const login = logins.find((each) => each.role === role);
  if (!login) throw new Error(`The sample has no login for "${role}".`);
  return login;
}

/** Fills in the login page that is open. */
export async function logIn(page: Page, { email, password }: Login): Promise<void> {
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
}

/** Pastes into whatever has the focus. */
export const pasteHere = (page: Page, data: Record<string, string>): Promise<void> =>
  page.evaluate((offered) => {
    const clipboardData = new DataTransfer();
    Object.entries(offered).forEach(([type, text]) => clipboardData.setData(type, text));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);

/** Seats somebody at the admin: a sample user by role, or whoever this login is of. */
export async function sitDown(browser: Browser, url: string, who: string | Login): Promise<Desk> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'zh-CN' });
  await context.addInitScript(() => {
    localStorage.setItem('strapi-admin-language', 'zh-Hans');
    localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false }));
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${url}/admin/auth/login`);
  await logIn(page, typeof who === 'string' ? loginOf(who) : who);
  const cell: Desk['cell'] = (key) => page.locator(`table[role=grid] input[data-key="${key}"]`);
  return {
    page,
    cell,
    paste: async (key, data) => {
      await cell(key).focus();
      await pasteHere(page, data);
    },
    type: async (key, text) => {
      await cell(key).focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    save: async () => {
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByText('已保存', { exact: true }).first().waitFor();
      await page.waitForTimeout(SETTLE);
    },
    press: (button) => page.getByRole('button', { name: button, exact: true }).click(),
    write: async (field, text) => {
      const label = page.locator(`form [name="${field}"]`);
      const editor = label.locator('xpath=ancestor::*[.//*[@data-slate-editor]][1]');
      await editor.locator('[data-slate-editor]').click();
      await page.keyboard.insertText(text);
    },
    answer: async () => {
      await page.getByRole('button', { name: '送审', exact: true }).waitFor();
      await page.waitForTimeout(SETTLE);
      const offers = page.getByRole('button', { name: /^(?:\d+ 条提醒一并说明|说明理由)$/u });
      if ((await offers.count()) === 0) return;
      await offers.last().click();
      await page.getByRole('dialog').getByRole('button', { name: '确认说明' }).click();
      await page.getByText('已记下理由').first().waitFor();
    },
    close: () => context.close(),
  };
}

/** A second person approves what stands there, in the step that is open. */
export async function approveReport(url: string, documentId: string): Promise<void> {
  const { email, password } = loginOf('审核');
  const send = async (path: string, token: string, body?: object) => {
    const answer = await fetch(`${url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { data } = await send('/admin/login', '', { email, password });
  const report = `/disclosure-report/reports/${documentId}`;
  const { version, digest, review } = await send(report, data.token);
  await send(`${report}/approve`, data.token, {
    ...{ version, digest, step: review.next, opinion: '同意' },
  });
}

const EDIT = '/admin/content-manager/collection-types/plugin::disclosure-report.report';

/** Opens the edit view of a working copy and waits for its grids, and for where the report stands. */
export async function openReport({ page }: Desk, url: string, documentId: string): Promise<void> {
  const standing = page.waitForResponse(
    (response) =>
      response.url().endsWith(`/disclosure-report/reports/${documentId}`) &&
      response.request().method() === 'GET',
  );
  await page.goto(`${url}${EDIT}/${documentId}`);
  await standing;
  await page.waitForSelector('table[role=grid] input');
  await page.getByText('自查').first().waitFor();
}

/**
 * Asks for a new report of an organ that has none of the year before either: the figures of another
 * organ would not continue those.
 */
export async function openNew({ page }: Desk, url: string): Promise<void> {
  const board = `${url}/admin/plugins/disclosure-report`;
  await page.goto(board);
  const free = page.getByRole('link', { name: /^为.*新建年报$/u }).first();
  const name = (await free.getAttribute('aria-label')) ?? '';
  const caption = (await page.locator('caption').first().textContent()) ?? '';
  await page.goto(`${board}?year=${Number(/20\d{2}/u.exec(caption)?.[0]) + 1}`);
  await page.getByRole('link', { name, exact: true }).click();
}

/** The documentId in the address of the edit view. */
export const openDocument = ({ page }: Desk): string =>
  new URL(page.url()).pathname.split('/').pop() ?? '';
