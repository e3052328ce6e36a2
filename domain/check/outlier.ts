import { TABLE_IDS, cellsOf, type TableId } from '../form';
import { publishedFigures } from '../cell';
import type { ReportValue } from '../report';
import { HINT, reportCheck, type RawFinding } from './check';
import type { PreviousReport } from './context';
import { lastFigures, lastYearParams, ofLastYear } from './lastYear';

const FACTOR = 10;
/** From more than this to nothing is worth a look. */
const MANY = 20;

function isOutlier(now: number, before: number): boolean {
  if (now === 0) return before > MANY;
  return before > 0 && (now > before * FACTOR || now * FACTOR < before);
}

function outliers(
  report: ReportValue,
  table: TableId,
  reports: readonly PreviousReport[],
): RawFinding[] {
  const value = report.tables[table];
  const now = publishedFigures(table, value);
  const before = lastFigures(reports, table);
  const changed = cellsOf(value.form, table)
    // A total only repeats its parts, and amounts are compared by C32.
    .filter(({ kind }) => kind === 'count')
    .flatMap(({ id, key }) => {
      const [here, there] = [now.get(key), before.get(key)];
      if (here === undefined || there === undefined || !isOutlier(here, there)) return [];
      return [{ now: { cell: id, value: here }, before: { cell: id, value: there } }];
    });
  if (changed.length === 0) return [];
  const params = {
    ...lastYearParams(reports),
    count: changed.length,
    now: changed.map((each) => each.now),
    before: changed.map((each) => each.before),
  };
  return [{ table, form: value.form, cells: changed.map((each) => each.now.cell), params }];
}

/** C33: a count ten times last year's, or a tenth, or none after more than 20. */
export const outlier = reportCheck({
  code: 'C33',
  severity: HINT,
  liftedWhenHistorical: true,
  isWaivable: true,
  needs: ['previous'],
  run: ({ report, previous }) => {
    const reports = ofLastYear(previous, report.year);
    return TABLE_IDS.flatMap((table) => outliers(report, table, reports));
  },
});
