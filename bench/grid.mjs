import { findChromium } from '../scripts/chromium.mjs';
import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { median, quantile } from './measure.mjs';
import { row, skipped } from './row.mjs';

const P95 = 0.95;

export async function measure() {
  const chromium = findChromium();
  if (!chromium) {
    return [skipped('grid: key and paste', 'no Chromium found; CHROMIUM_PATH may name one')];
  }
  process.env.CHROMIUM_PATH = chromium;
  const { CELLS, measureGrid } = await load('bench/grid.ts', 'grid');
  const { pages, read } = await load('bench/reading.ts', 'reading');
  let at = 0;
  const readBeside = () => read(pages[at++ % pages.length]);
  const { work, paint, besidePaint, pastes } = await measureGrid(readBeside);
  return [
    row({
      what: 'grid: a key, script + style + layout, p95',
      figure: quantile(work, P95),
      unit: 'ms',
      must: 8,
      goal: 4,
      note: `${work.length} keys in a filled 表三, median ${median(work).toFixed(1)} ms`,
    }),
    row({
      what: 'grid: a key, event to paint, p95',
      figure: quantile(paint, P95),
      unit: 'ms',
      must: 32,
      goal: 16,
      note: `median ${median(paint).toFixed(1)} ms`,
    }),
    row({
      what: 'grid: a key while previews are being read, event to paint, median',
      reference: `the same keys alone, ${median(paint).toFixed(1)} ms`,
      figure: median(besidePaint) / median(paint),
      unit: '×',
      must: 1.5,
      goal: 1.1,
      note: `another process reads page after page, ${at} in all`,
    }),
    row({
      what: 'grid: paste of a whole 表三, to paint, p95',
      figure: quantile(pastes, P95),
      unit: 'ms',
      must: 50,
      note: `${CELLS} cells, all it has; ${pastes.length} pastes, median ${median(pastes).toFixed(0)} ms`,
    }),
  ];
}

await main(import.meta.url, measure);
