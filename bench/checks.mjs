import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { cpu, medianTime, quantile, timesOf } from './measure.mjs';
import { row } from './row.mjs';

const CALLS = 2000;
const FIGURES = 9;
const MOMENT = { moment: 'submit' };

/** Each report with the one of the year before and the organ, as it is checked on submitting. */
function surroundedBy(reports) {
  const same = (one, other) =>
    one.organ.code === other.organ.code && one.scope === other.scope && other.year === one.year - 1;
  return reports.flatMap((report) => {
    const before = reports.find((each) => same(report, each));
    if (!before) return [];
    const { name } = report.organ;
    const organ = { name, kind: 'department', makesRules: false, subordinates: [] };
    const previous = [
      { organName: name, year: before.year, edition: 1, by: 'same', report: before },
    ];
    const dates = { today: `${report.year + 1}-01-20` };
    return [{ report, context: { organ, previous, dates, editions: [] } }];
  });
}

/** All checks of a report with last year's at hand. */
function wholeRows(reports, checkReport) {
  const whole = surroundedBy(reports);
  const check = (at) => {
    const { report, context } = whole[at % whole.length];
    checkReport(report, MOMENT, context);
  };
  const took = timesOf(check, CALLS, cpu);
  const note = `processor time, ${whole.length} sample reports`;
  const what = 'all checks with last year’s report';
  return [
    row({ what: `${what}, p95`, figure: quantile(took, 0.95), unit: 'ms', must: 5, note }),
    row({
      what: `${what}, median`,
      figure: quantile(took, 0.5),
      unit: 'ms',
      must: 5,
      goal: 2,
      note,
    }),
  ];
}

/** One table again, as after each key: most keys leave sums that do not hold yet. */
function keyRow(reports, { checkTable, beingTyped }) {
  const typed = reports.map(({ tables, year }, at) => ({
    year,
    value: beingTyped(tables.requests, 1 + (at % FIGURES)),
  }));
  const check = (at) => {
    const { value, year } = typed[at % typed.length];
    checkTable('requests', value, { ...MOMENT, year });
  };
  const took = timesOf(check, CALLS, cpu);
  return row({
    what: 'checks of 表三 after a key, p95',
    figure: quantile(took, 0.95),
    unit: 'ms',
    must: 16,
    goal: 1,
    note: `sums broken; processor time, median ${quantile(took, 0.5).toFixed(3)} ms`,
  });
}

/**
 * The tables of each report in turn, beside one JSON.parse of its canonical bytes; beside that all
 * checks of it, and one table alone.
 */
export async function measure() {
  const checks = await load('bench/checks.ts', 'checks');
  const { canonicalReport, checkReport, checkTables, publishedReports } = checks;
  const reports = publishedReports();
  const texts = reports.map(canonicalReport);
  const parsing = medianTime((at) => JSON.parse(texts[at % texts.length]));
  const checking = medianTime((at) => checkTables(reports[at % reports.length], MOMENT));
  return [
    ...wholeRows(reports, checkReport),
    keyRow(reports, checks),
    row({
      what: 'checks of the tables of one report',
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
