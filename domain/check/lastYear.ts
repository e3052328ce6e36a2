import type { TableId } from '../form';
import { publishedFigures } from '../cell';
import type { PreviousReport } from './context';
import type { Finding } from './finding';

/** Reports of the year before, of one organ or of all that were merged into it. */
export const ofLastYear = (
  previous: readonly PreviousReport[],
  year: number,
): readonly PreviousReport[] => previous.filter((each) => each.year === year - 1);

/** Last year's figures of a table, added up over all predecessors; missing in one is missing. */
export function lastFigures(
  reports: readonly PreviousReport[],
  table: TableId,
): ReadonlyMap<string, number> {
  const [first, ...others] = reports.map(({ report }) =>
    publishedFigures(table, report.tables[table]),
  );
  if (!first) return new Map();
  return new Map(
    [...first].flatMap(([key, figure]): [string, number][] => {
      const rest = others.map((figures) => figures.get(key) ?? NaN);
      const sum = rest.reduce((total, each) => total + each, figure);
      return Number.isNaN(sum) ? [] : [[key, sum]];
    }),
  );
}

/** What names last year's reports in a sentence. */
export const lastYearParams = (reports: readonly PreviousReport[]): Finding['params'] => ({
  lastYear: reports[0]?.year ?? null,
  edition: reports.length === 1 ? (reports[0]?.edition ?? null) : null,
  organs: reports.map(({ organName }) => organName),
  by: reports.some(({ by }) => by === 'predecessor') ? 'predecessor' : 'same',
});
