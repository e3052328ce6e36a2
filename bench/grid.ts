import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser';
import { serveGridPage } from '../tests/e2e/grid/gridPage';
import { sheetOf } from './sheet';

declare global {
  interface Window {
    bench: { painted: () => Promise<number>; keys: number[] };
  }
}

const SCREEN = { width: 1366, height: 768 };
const FIGURES = 7;
export const CELLS = sheetOf('requests', 1).cells;
const FIRST = 'received.naturalPerson';
const TYPED_CELLS = 40;
const BEFORE_THE_TOP = 19;
const PASTES = 30;

/** Runs in the page: from an event's own time to the first moment after its frame was painted. */
function watchPaint(): void {
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  window.bench = { painted, keys: [] };
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => void painted().then((at) => window.bench.keys.push(at - timeStamp)),
    true,
  );
}

/** One paste into the first cell; milliseconds until it is painted. */
function paste(page: Page, figure: number): Promise<number> {
  return page.evaluate(
    ([key, text]) => {
      const input = document.querySelector<HTMLInputElement>(`input[data-key="${key}"]`);
      input?.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text ?? '');
      const start = performance.now();
      input?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      return window.bench.painted().then((end) => end - start);
    },
    [FIRST, sheetOf('requests', figure).text],
  );
}

const WORK = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/**
 * Milliseconds of script, style and layout that the page has used so far: time of its own thread on
 * the processor, for waiting behind other programs is no work of the grid.
 */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.filter(({ name }) => WORK.includes(name));
  return used.reduce((sum, { value }) => sum + value * 1000, 0);
}

async function pressMeasured(page: Page, session: CDPSession, key: string): Promise<number> {
  const before = await workOf(session);
  await page.keyboard.press(key);
  await page.evaluate(() => window.bench.painted().then(() => undefined));
  return (await workOf(session)) - before;
}

/** Two digits that differ from what stood in the cell, so that every cell left changes the table. */
const figureAt = (cell: number): string => String(10 + ((cell * 7 + Math.floor(cell / 20)) % 90));

async function typeCells(page: Page, session: CDPSession) {
  const work: number[] = [];
  await page.locator(`input[data-key="${FIRST}"]`).focus();
  await page.evaluate(() => window.bench.keys.splice(0));
  for (let cell = 0; cell < TYPED_CELLS; cell += 1) {
    const isLow = cell % (BEFORE_THE_TOP + 1) === BEFORE_THE_TOP;
    for (const key of [...figureAt(cell), isLow ? 'Control+Home' : 'Enter']) {
      work.push(await pressMeasured(page, session, key));
    }
  }
  return { work, paint: await page.evaluate(() => window.bench.keys) };
}

async function pasteOften(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < PASTES; at += 1) {
    took.push(await paste(page, 1 + (at % FIGURES)));
    // What the grid does in its own time after a paste belongs to nobody's next paste.
    await page.waitForTimeout(150);
  }
  return took;
}

/** Keeps reading, one source after the other, until the measured work is done. */
async function whileReading<T>(readOne: () => void, work: () => Promise<T>): Promise<T> {
  let isDone = false;
  const reading = (async () => {
    while (!isDone) {
      readOne();
      await new Promise((resume) => setImmediate(resume));
    }
  })();
  try {
    return await work();
  } finally {
    isDone = true;
    await reading;
  }
}

/**
 * What is pasted adds up, as what people copy does; what is typed breaks the sums of its row and column.
 * 表三 in a real browser, in the Content Manager's own form: pastes first, then keys in the filled grid.
 */
export async function measureGrid(readBeside: () => void) {
  const [site, browser] = await Promise.all([serveGridPage(), launchBrowser()]);
  try {
    const page = await browser.newPage({ viewport: SCREEN });
    await page.addInitScript(watchPaint);
    await page.goto(`${site.url}?table=requests`);
    await page.waitForSelector('table[role=grid] input');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const pastes = await pasteOften(page);
    const filled = await page.locator(`input[data-key="${FIRST}"]`).inputValue();
    if (filled === '') throw new Error('The paste did not arrive in the grid.');
    const alone = await typeCells(page, session);
    const beside = await whileReading(readBeside, () => typeCells(page, session));
    return { pastes, ...alone, besidePaint: beside.paint };
  } finally {
    await browser.close();
    await site.close();
  }
}
