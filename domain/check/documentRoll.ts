import { cellId, cellKey, stockRollOf } from '../form';
import { publishedFigures } from '../cell';
import { WARNING, reportCheck, type RawFinding } from './check';
import { lastFigures, lastYearParams, ofLastYear } from './lastYear';

/** C15: 现行有效 = last year's 现行有效 + 制发 − 废止. */
export const documentRoll = reportCheck({
  code: 'C15',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  needs: ['previous'],
  run: ({ report, previous }) => {
    const roll = stockRollOf(report.tables.proactive.form);
    if (!roll) return [];
    const { table, rows, stock, added, removed } = roll;
    const form = report.tables[table].form;
    const now = publishedFigures(table, report.tables[table]);
    const reports = ofLastYear(previous, report.year);
    const before = lastFigures(reports, table);
    return rows.flatMap((row): RawFinding[] => {
      const at = (column: string) => ({
        cell: cellId(table, cellKey(row, column)),
        value: now.get(cellKey(row, column)) ?? NaN,
      });
      const [held, plus, minus] = [at(stock), at(added), at(removed)];
      const start = before.get(cellKey(row, stock)) ?? NaN;
      const expected = start + plus.value - minus.value;
      if (Number.isNaN(expected + held.value) || expected === held.value) return [];
      const params = {
        ...lastYearParams(reports),
        along: row,
        stock: held.value,
        start,
        added: plus.value,
        removed: minus.value,
        expected,
        difference: held.value - expected,
      };
      return [{ table, form, cells: [held.cell, plus.cell, minus.cell], params }];
    });
  },
});
