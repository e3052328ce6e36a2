import { RULE_MAKING, cellsOf } from '../form';
import { publishedFigures } from '../cell';
import { WARNING, reportCheck } from './check';

/** C16: only organs that may make 规章 have any; an aggregate looks at its members as well. */
export const ruleMaking = reportCheck({
  code: 'C16',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  mayStand: true,
  needs: ['organ'],
  run: ({ report, organ, members = [] }) => {
    const isAllowed =
      organ.makesRules ||
      (report.scope === 'aggregate' && members.some(({ makesRules }) => makesRules));
    if (isAllowed) return [];
    const { table, row } = RULE_MAKING;
    const value = report.tables[table];
    const figures = publishedFigures(table, value);
    const filled = cellsOf(value.form, table)
      .filter((cell) => cell.row.id === row && (figures.get(cell.key) ?? 0) !== 0)
      .map(({ id, key }) => ({ cell: id, value: figures.get(key) ?? 0 }));
    if (filled.length === 0) return [];
    const params = { organ: organ.name, along: row, count: filled.length, now: filled };
    return [{ table, form: value.form, cells: filled.map(({ cell }) => cell), params }];
  },
});
