import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { medianTime } from './measure.mjs';
import { row } from './row.mjs';

/** Rendering is synchronous on one thread, so its time is its CPU time. Compressing is not in it. */
export async function measure() {
  const { editions, renderCold } = await load('bench/page.ts', 'page');
  const took = medianTime((at) => renderCold(editions[at % editions.length]));
  return [
    row({
      what: 'page rendered cold, CPU median',
      figure: took,
      unit: 'ms',
      must: 2,
      goal: 1,
      note: 'parse, digest and HTML; compression runs beside it',
    }),
  ];
}

await main(import.meta.url, measure);
