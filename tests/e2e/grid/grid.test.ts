import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { TableValue } from '../../../domain/cell';
import type { GridExtras } from '../../../admin/src/grid';
import { hasCorpus, rawText } from '../../support/corpus';
import { launchBrowser } from '../../support/browser';
import { serveGridPage, type GridPage } from './gridPage';

interface GridWindow {
  page: {
    changes: number;
    values: Record<string, TableValue | null>;
    focusCell(id: string): void;
    setGridExtras(extras: GridExtras): void;
  };
  axe: { run(on: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

const FIRST = 'received.naturalPerson';
const BELOW = 'pendingAtStart.naturalPerson';
/** The Content Manager at this size: the smallest screen that offices still have. */
const SCREEN = { width: 1366, height: 768 };
const REST = 400;

let site: GridPage;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveGridPage(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(query = 'table=requests'): Promise<void> {
  page = await browser.newPage({ viewport: SCREEN });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${site.url}?${query}`);
  await page.waitForSelector('table[role=grid] input');
}
afterEach(async () => {
  await page?.close();
  expect(problems.splice(0)).toEqual([]);
});

const input = (key: string) => page.locator(`input[data-key="${key}"]`);
const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
/** Waits for the focus, which a dialog that closes gives back a moment later. */
const focusAt = (key: string) =>
  page.waitForFunction(
    (wanted) => (document.activeElement as HTMLElement).dataset['key'] === wanted,
    key,
  );
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['key']);
const changes = () => page.evaluate(() => (window as unknown as GridWindow).page.changes);
const stored = (field = 'requestsTable') =>
  page.evaluate((name) => {
    const cells = (window as unknown as GridWindow).page.values[name]?.cells ?? {};
    return Object.fromEntries(
      Object.entries(cells).map(([key, { value, raw }]) => [key, value ?? raw]),
    );
  }, field);

async function paste(key: string, data: Record<string, string>): Promise<void> {
  await input(key).focus();
  await page.evaluate((offered) => {
    const clipboardData = new DataTransfer();
    Object.entries(offered).forEach(([type, text]) => clipboardData.setData(type, text));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
}

describe('keyboard', () => {
  beforeEach(() => open());

  test('one tab stop; Enter commits once and moves down, undo takes one step', async () => {
    await input(FIRST).focus();
    await press('1', '2', 'Enter');
    expect([await stored(), await focused(), await changes()]).toEqual([{ [FIRST]: 12 }, BELOW, 1]);
    await press('Tab');
    expect(await focused()).toBeUndefined();
    await press('Shift+Tab');
    await focusAt(BELOW);
    await press('Control+z');
    expect([await stored(), await input(FIRST).inputValue()]).toEqual([{}, '']);
    await press('Control+y');
    expect(await stored()).toEqual({ [FIRST]: 12 });
  });

  test('typing reaches the form while the cell is still open, and Escape takes it back', async () => {
    await input(FIRST).focus();
    await press('7', '7');
    await page.waitForTimeout(REST);
    expect(await stored()).toEqual({ [FIRST]: 77 });
    await press('Escape');
    expect([await stored(), await input(FIRST).inputValue()]).toEqual([{}, '']);
  });

  test('F2 changes the text, Delete clears, Shift and arrows select', async () => {
    await paste(FIRST, { 'text/plain': '1\t2\n3\t4' });
    await press('F2', '5', 'ArrowLeft', 'Enter');
    expect((await stored())[FIRST]).toBe(15);
    await press('ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Delete');
    expect(await stored()).toEqual({});
    await press('Control+z', 'Control+z', 'Control+z');
    expect(await stored()).toEqual({});
  });

  test('an input method composes undisturbed', async () => {
    await input(FIRST).focus();
    const session = await page.context().newCDPSession(page);
    const composed = { text: '一百', selectionStart: 2, selectionEnd: 2 };
    await session.send('Input.imeSetComposition', composed);
    const enter = { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 } as const;
    await session.send('Input.dispatchKeyEvent', enter);
    await page.waitForTimeout(REST);
    expect([await changes(), await focused()]).toEqual([0, FIRST]);
    await session.send('Input.insertText', { text: '１６３件' });
    await press('Enter');
    expect([await stored(), await changes()]).toEqual([{ [FIRST]: 163 }, 1]);
    expect(await input(FIRST).inputValue()).toBe('163');
  });

  test('F1 explains the row, Escape returns to the cell', async () => {
    await input(FIRST).focus();
    await press('F1');
    await page.getByRole('dialog').getByText('一份申请只计一次').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await focusAt(FIRST);
  });

  test('what is no count is kept, marked and told', async () => {
    for (const text of ['abc', '1e99', '-1', '0x10', '__proto__', '1.5']) {
      await input(FIRST).focus();
      await page.keyboard.type(text);
      await press('Enter');
      expect(await input(FIRST).inputValue()).toBe(text);
      await page.waitForFunction(
        ({ key, typed }) => {
          const field = document.querySelector(`input[data-key="${key}"][aria-invalid=true]`);
          const told = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
          return told?.innerText.includes(typed);
        },
        { key: FIRST, typed: text },
      );
    }
  });
});

describe('mouse', () => {
  const caret = (key: string) =>
    input(key).evaluate((cell) => {
      const { selectionStart, selectionEnd } = cell as HTMLInputElement;
      return [selectionStart, selectionEnd];
    });
  const rest = () => page.waitForTimeout(REST);
  beforeEach(async () => {
    await open();
    await paste(FIRST, { 'text/plain': '163' });
  });

  test('one click only chooses the cell, also a second one later, and typing replaces', async () => {
    for (const typed of ['7', '85']) {
      await input(BELOW).click();
      await input(FIRST).click();
      await page.waitForTimeout(600);
      await input(FIRST).click();
      expect(await caret(FIRST)).toEqual([0, (await input(FIRST).inputValue()).length]);
      await page.keyboard.type(typed);
      await rest();
      expect(await stored()).toEqual({ [FIRST]: Number(typed) });
    }
  });

  test('a double click edits, and a click in the text moves the caret', async () => {
    await input(FIRST).dblclick();
    await page.keyboard.type('4');
    await rest();
    expect(await stored()).toEqual({ [FIRST]: 1634 });
    const box = await input(FIRST).boundingBox();
    await page.waitForTimeout(600);
    await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + 6);
    expect(await caret(FIRST)).toEqual([0, 0]);
    await press('9', 'Enter');
    expect(await stored()).toEqual({ [FIRST]: 91634 });
  });

  test('a click beside the input chooses its cell', async () => {
    const cell = page.locator('td', { has: input('partlyDisclosed.naturalPerson') });
    await cell.click({ position: { x: 10, y: 2 } });
    await focusAt('partlyDisclosed.naturalPerson');
  });
});

test('a rectangle takes a paste from its first cell on, whichever way it was drawn', async () => {
  await open();
  const last = 'disclosed.commercialEnterprise';
  await input(last).focus();
  await press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowLeft');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1\t2\n3\t4\n5\t6');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  expect(await stored()).toMatchObject({ [FIRST]: 1, [last]: 6 });
});

test('closing an explanation leads back to its button, not to a cell elsewhere', async () => {
  await open();
  await input('pendingAtEnd.naturalPerson').focus();
  const explain = page.locator('[data-explain="received"]');
  await explain.click();
  await page.getByRole('dialog').getByText('一份申请只计一次').waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await explain.evaluate((button) => button === document.activeElement)).toBe(true);
});

describe('clipboard', () => {
  test('what a paste did is in sight, wherever in the table it was', async () => {
    await open();
    for (const key of [FIRST, 'disclosed.naturalPerson', 'pendingAtEnd.naturalPerson']) {
      await paste(key, { 'text/plain': '1\t2' });
      const notice = page.getByText('从所选格起粘贴：填入 2 格');
      await notice.waitFor();
      const box = await notice.boundingBox();
      expect([key, (box?.y ?? 9999) + (box?.height ?? 0) <= SCREEN.height]).toEqual([key, true]);
    }
  });

  test.each([
    ['8 MB of text', 'text/plain', '1\t2\n'.repeat(2_000_000), '超过 1,048,576 个字符'],
    [
      'colspan 100000',
      'text/html',
      `<table>${'<tr><td colspan="100000" rowspan="100000">5</td></tr>'.repeat(30)}</table>`,
      '超过 20,000 格',
    ],
  ])('%s is refused in a sentence, and nothing is lost', async (_, type, text, sentence) => {
    await open();
    await paste(FIRST, { 'text/plain': '8\t9' });
    const before = await stored();
    await paste(FIRST, { [type]: text });
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await stored()).toEqual(before);
  });

  const sources = [
    ['text/plain', '115.tsv'],
    ['text/html', '011.html'],
  ] as const;
  (hasCorpus ? test : test.skip).each(sources)(
    'a whole report as %s fills table 3 in one step; a broken total is seen at once and mended',
    async (type, file) => {
      await open();
      await paste('disclosed.naturalPerson', { [type]: rawText(file) });
      await page.getByText('填入 175 格，共 25 行').waitFor();
      await page.getByText('表三没有发现问题').waitFor();
      expect([Object.keys(await stored()).length, await changes()]).toEqual([175, 1]);

      await input('disclosed.naturalPerson').focus();
      await press('1', 'Enter');
      await page.getByText('表三自查：错误 2 处').waitFor();
      const total = page.locator('td', { has: input('disclosed.total') });
      expect(await total.innerText()).toContain('计算 204');
      await page.getByText('行的总计不对').click();
      expect(await focused()).toMatch(/^disclosed\./u);
      await page.getByRole('button', { name: '采用计算值', exact: true }).last().click();
      expect(Object.keys(await stored())).toHaveLength(173);
      await press('Control+z', 'Control+z');
      await page.getByText('表三没有发现问题').waitFor();
      await press('Control+z');
      expect(await stored()).toEqual({});
    },
  );
  if (!hasCorpus)
    test.skip('skipped: the corpus of real reports is not beside this repository', () => {});
});

describe('on the page', () => {
  const query = 'table=proactive&table=requests&table=proceedings';
  const zeros: TableValue = { form: 'F2021', cells: { [FIRST]: { value: 41, how: 'typed' } } };
  const surround = (extras: GridExtras) =>
    page.evaluate((given) => (window as unknown as GridWindow).page.setGridExtras(given), extras);

  test('零报告 fills both tables, and names the figures that stand against it', async () => {
    await open(query);
    await surround({ year: 2025 });
    await input('reconsideration.upheld').fill('3');
    await page.getByRole('button', { name: '零报告' }).first().click();
    await page.getByRole('alertdialog').getByText('表四 行政复议 · 结果维持：3').waitFor();
    await press('Escape');
    await input('reconsideration.upheld').fill('');
    await page.getByRole('button', { name: '零报告' }).first().click();
    await page.getByRole('button', { name: '声明零报告', exact: true }).click();
    expect(Object.keys(await stored())).toHaveLength(144);
    expect(Object.keys(await stored('proceedingsTable'))).toHaveLength(12);
  });

  test('空白填零 says how many and asks first', async () => {
    await open();
    await input(FIRST).fill('5');
    await page.getByRole('button', { name: '空白填零', exact: true }).click();
    await page.getByRole('button', { name: '取消' }).click();
    expect(Object.keys(await stored())).toEqual([FIRST]);
    await page.getByRole('button', { name: '空白填零', exact: true }).click();
    await page.getByRole('button', { name: '将 143 格填 0' }).click();
    expect([Object.keys(await stored()).length, (await stored())[FIRST]]).toEqual([144, 5]);
  });

  test('last year stands beside, a jump finds its cell, nothing is for the mouse alone', async () => {
    await open(query);
    await surround({ year: 2025, previous: { year: 2024, tables: { requests: zeros } } });
    expect(await page.locator('td', { has: input(FIRST) }).innerText()).toContain('41');
    await page.evaluate(() =>
      (window as unknown as GridWindow).page.focusCell('requests.pendingAtEnd.total'),
    );
    await expect(
      page.waitForFunction(() =>
        document.activeElement?.matches('[data-key="pendingAtEnd.total"]'),
      ),
    ).resolves.toBeTruthy();
  });

  test('on the full screen table 3 fits, and Escape while typing stays there', async () => {
    await open();
    await surround({ year: 2025, previous: { year: 2024, tables: { requests: zeros } } });
    await page.getByRole('button', { name: '全屏填写' }).click();
    const sizes = await page
      .locator('[role=dialog] [role=region]')
      .evaluate((el) => [el.scrollWidth - el.clientWidth, el.scrollHeight - el.clientHeight]);
    expect(sizes).toEqual([0, 0]);
    await input(FIRST).focus();
    await press('6', 'Escape');
    expect([await input(FIRST).inputValue(), await page.getByRole('dialog').count()]).toEqual([
      '',
      1,
    ]);
    await press('6', 'Enter');
    await page.getByRole('button', { name: '退出全屏' }).click();
    expect([await input(FIRST).inputValue(), await stored()]).toEqual(['6', { [FIRST]: 6 }]);
  });

  test('on the full screen of a phone every button and cell can be reached', async () => {
    await open();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '全屏填写' }).click();
    const dialog = page.getByRole('dialog');
    const boxes = await dialog.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => !button.closest('table'))
        .map((button) => button.getBoundingClientRect())
        .filter(({ left, right, bottom }) => left < 0 || right > 390 || bottom > 844),
    );
    expect(boxes).toEqual([]);
    for (const key of [
      FIRST,
      'pendingAtEnd.total',
      'withheld.internalAffairs.legalServiceOrganization',
    ]) {
      const cell = dialog.locator(`input[data-key="${key}"]`);
      await page.evaluate(
        (at) => (window as unknown as GridWindow).page.focusCell(`requests.${at}`),
        key,
      );
      await page.waitForTimeout(100);
      const isOnTop = await cell.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      });
      expect([key, isOnTop]).toEqual([key, true]);
    }
  });

  test('what may not be changed is shown and not changed', async () => {
    await open('table=requests&disabled=1');
    await paste(FIRST, { 'text/plain': '1\t2' });
    await press('5', 'Enter', 'Delete');
    expect([await stored(), await focused()]).toEqual([{}, BELOW]);
  });

  test.each(['zh-Hans', 'en'])('axe finds nothing in %s', async (locale) => {
    await open(`${query}&locale=${locale}`);
    await paste(FIRST, { 'text/plain': '1\t0\t0\t0\t0\t0\t9' });
    await page.addScriptTag({
      content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
    });
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as GridWindow).axe.run('main');
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });
});
