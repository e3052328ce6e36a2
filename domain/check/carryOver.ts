import { CARRY_OVER, cellId, cellKey, cellsOf } from '../form';
import { publishedFigures } from '../cell';
import { ERROR, WARNING, reportCheck, type RawFinding } from './check';
import { lastFigures, lastYearParams, ofLastYear } from './lastYear';

/** C14: 表三 二 equals last year's 四, column by column. */
export const carryOver = reportCheck({
  code: 'C14',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  needs: ['previous'],
  run: ({ report, previous }) => {
    const { table, from, to, total } = CARRY_OVER;
    const value = report.tables[table];
    const now = publishedFigures(table, value);
    const reports = ofLastYear(previous, report.year);
    const before = lastFigures(reports, table);
    return cellsOf(value.form, table)
      .filter(({ row }) => row.id === to)
      .flatMap(({ id, key, column }): RawFinding[] => {
        const here = now.get(key);
        const there = before.get(cellKey(from, column.id));
        if (here === undefined || there === undefined || here === there) return [];
        const params = {
          ...lastYearParams(reports),
          now: [{ cell: id, value: here }],
          before: [{ cell: cellId(table, cellKey(from, column.id)), value: there }],
          difference: here - there,
        };
        const found = { table, form: value.form, cells: [id], params };
        return [column.id === total ? { ...found, severity: ERROR } : found];
      });
  },
});
