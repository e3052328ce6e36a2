import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { medianTime } from './measure.mjs';
import { row } from './row.mjs';

const MOMENT = { moment: 'submit' };

/** C01–C07 on each report in turn, beside one JSON.parse of its canonical bytes. */
export async function measure() {
  const { canonicalReport, checkTables, publishedReports } = await load(
    'bench/checks.ts',
    'checks',
  );
  const reports = publishedReports();
  const texts = reports.map(canonicalReport);
  const parsing = medianTime((at) => JSON.parse(texts[at % texts.length]));
  const checking = medianTime((at) => checkTables(reports[at % reports.length], MOMENT));
  return [
    row({
      what: 'C01–C07 on one report',
      reference: `one JSON.parse of it, ${(parsing * 1000).toFixed(0)} µs`,
      figure: checking / parsing,
      unit: '×',
      must: 3,
      goal: 1,
      note: `${(checking * 1000).toFixed(0)} µs, median over ${reports.length} sample reports`,
    }),
  ];
}

await main(import.meta.url, measure);
