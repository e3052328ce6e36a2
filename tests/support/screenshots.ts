import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowsers } from './browser';

/** A folder, where somebody wants to look at every step: each test leaves a picture of each open page. */
const FOLDER = process.env['SCREENSHOTS'];
const TALL = 3000;
const UNFIT = /[^\p{L}\p{N}]+/gu;

if (FOLDER) {
  afterEach(async () => {
    const { currentTestName = '', testPath = '' } = expect.getState();
    const folder = path.join(FOLDER, path.basename(testPath, '.test.ts'));
    mkdirSync(folder, { recursive: true });
    const pages = openBrowsers().flatMap((browser) =>
      browser.contexts().flatMap((context) => context.pages()),
    );
    for (const [at, page] of pages.entries()) {
      const name = `${Date.now()}-${at}-${currentTestName.replace(UNFIT, '-').slice(0, 90)}.png`;
      const size = page.viewportSize();
      // The admin scrolls within itself: a full page would show no more than the window does.
      if (size) await page.setViewportSize({ ...size, height: TALL });
      await page.screenshot({ path: path.join(folder, name) });
      if (size) await page.setViewportSize(size);
    }
  });
}
