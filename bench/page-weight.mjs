import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { row } from './row.mjs';

const SCRIPT = /<script\b(?![^>]*type="application\/ld\+json")/gi;
const largest = (texts) => Math.max(...texts.map((text) => Buffer.byteLength(text)));

/** The heaviest sample page, and how many scripts it carries. */
export async function measure() {
  const { editions, renderCold, withoutNarrative } = await load('bench/page.ts', 'page');
  const bare = editions.map((content) => renderCold(withoutNarrative(content)));
  const scripts = editions.flatMap((content) => renderCold(content).match(SCRIPT) ?? []);
  return [
    row({
      what: 'page besides its narrative',
      figure: largest(bare) / 1000,
      unit: 'kB',
      must: 60,
      note: 'heaviest sample page, not compressed',
    }),
    row({ what: 'scripts on the page', figure: scripts.length, unit: '', must: 0 }),
  ];
}

await main(import.meta.url, measure);
