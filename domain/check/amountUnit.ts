import { TABLE_IDS, cellsOf, type TableId } from '../form';
import { cellAt, publishedFigures } from '../cell';
import type { ReportValue } from '../report';
import { WARNING, reportCheck, type RawFinding } from './check';
import type { PreviousReport } from './context';
import { lastFigures, lastYearParams, ofLastYear } from './lastYear';

/** From here on an amount looks as if it were written in the other unit. */
const FACTOR = 1_000;

const amountsOf = (report: ReportValue, table: TableId) =>
  cellsOf(report.tables[table].form, table).filter(({ kind }) => kind === 'amount');

/** A unit in the cell although the header prints one. */
function unitsInCells(report: ReportValue, table: TableId): RawFinding[] {
  const value = report.tables[table];
  return amountsOf(report, table).flatMap(({ id, key, unit }): RawFinding[] => {
    const cell = cellAt(value, key);
    // Another unit than the header's is an error of C05.
    if (!unit || cell?.unit !== unit) return [];
    const params = { reason: 'unitInCell', text: `${cell.value ?? ''}${cell.unit}`, unit };
    return [{ table, form: value.form, cells: [id], params }];
  });
}

function leaps(
  report: ReportValue,
  table: TableId,
  previous: readonly PreviousReport[],
): RawFinding[] {
  const value = report.tables[table];
  const reports = ofLastYear(previous, report.year);
  const now = publishedFigures(table, value);
  const before = lastFigures(reports, table);
  return amountsOf(report, table).flatMap(({ id, key }): RawFinding[] => {
    const here = now.get(key) ?? 0;
    const there = before.get(key) ?? 0;
    if (here === 0 || there === 0) return [];
    const ratio = here / there;
    if (ratio < FACTOR && ratio > 1 / FACTOR) return [];
    const params = {
      ...lastYearParams(reports),
      reason: ratio > 1 ? 'grown' : 'shrunk',
      now: String(here),
      before: String(there),
    };
    return [{ table, form: value.form, cells: [id], params }];
  });
}

/** C32: no unit in a cell, and no amount that is 1,000 times last year's, or a thousandth. */
export const amountUnit = reportCheck({
  code: 'C32',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  needs: [],
  compares: ['previous'],
  run: ({ report, previous = [] }) =>
    TABLE_IDS.flatMap((table) => [
      ...unitsInCells(report, table),
      ...leaps(report, table, previous),
    ]),
});
