import { cellId, cellKey, falseSumOf, leavesOf, tableOf } from '../form';
import { publishedFigures } from '../cell';
import { WARNING, type RawFinding, type TableCheck } from './check';

/** C31: 处理决定数量 counts cases; it is no sum of 上一年项目数量 and 本年增/减. */
export const itemSum: TableCheck = {
  code: 'C31',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  run: ({ table, value }) => {
    const sum = falseSumOf(value.form);
    if (sum?.table !== table) return [];
    const figures = publishedFigures(table, value);
    const rows = tableOf(value.form, table).blocks.flatMap((block) => leavesOf(block.rows));
    return rows.flatMap(({ id: row }): RawFinding[] => {
      const at = (column: string): number => figures.get(cellKey(row, column)) ?? NaN;
      const [items = NaN, change = NaN] = sum.parts.map(at);
      const decisions = at(sum.other);
      // Without a change, equal numbers of items and cases may well be chance.
      if (change === 0 || decisions === 0 || items + change !== decisions) return [];
      return [
        {
          cells: [...sum.parts, sum.other].map((column) => cellId(table, cellKey(row, column))),
          params: { along: row, items, change, decisions },
        },
      ];
    });
  },
};
