import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { medianTime } from './measure.mjs';
import { row } from './row.mjs';

/** A whole page into a report with its findings and notes, beside parsing and walking the page alone. */
export async function measure() {
  const { pages, parse, read } = await load('bench/reading.ts', 'reading');
  const parsing = medianTime((at) => parse(pages[at % pages.length]));
  const reading = medianTime((at) => read(pages[at % pages.length]));
  return [
    row({
      what: 'a pasted page read as a report, median',
      reference: `its parse and walk alone, ${parsing.toFixed(1)} ms`,
      figure: reading,
      unit: 'ms',
      must: 100,
      goal: 40,
      note: `in a process of its own; its start is not in it, ${pages.length} sample pages`,
    }),
  ];
}

await main(import.meta.url, measure);
