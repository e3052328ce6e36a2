import { cellsOf, type Measure, type Trend } from '../form';
import { effectiveValue } from '../cell';
import type { ReportValue } from '../report';

/** `absent`: the report's form has no such column, or means another thing by it. */
export type Reading = number | 'missing' | 'absent';

export interface YearReadings {
  readonly year: number;
  /** One for each measure; none where no report of the year is given. */
  readonly readings: readonly Reading[];
}

export interface Series {
  readonly trend: Trend;
  /** Every year from the first to the last, oldest first. */
  readonly years: readonly YearReadings[];
}

function readingOf({ tables }: ReportValue, { table, row, column }: Measure): Reading {
  const value = tables[table];
  const cells = cellsOf(value.form, table).filter(
    (cell) =>
      cell.column.id === column && (cell.row.id === row || cell.row.id.startsWith(`${row}.`)),
  );
  if (cells.length === 0) return 'absent';
  const values = cells.map(({ key }) => effectiveValue(table, value, key));
  const numbers = values.filter((each): each is number => typeof each === 'number');
  return numbers.length < values.length ? 'missing' : numbers.reduce((sum, each) => sum + each, 0);
}

/** One trend over the years of one organ's reports; years between them that have none stay empty. */
export function seriesOf(trend: Trend, reports: readonly ReportValue[]): Series {
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const years = [...byYear.keys()];
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return {
    trend,
    years: Array.from({ length }, (_, index) => {
      const report = byYear.get(first + index);
      return {
        year: first + index,
        readings: report ? trend.measures.map((measure) => readingOf(report, measure)) : [],
      };
    }),
  };
}

/** Years from which on the figures mean something else than in the reports before. */
export function breaksOf({ years }: Series): readonly number[] {
  const known = years.filter(({ readings }) => readings.length > 0);
  const isAbsent = ({ readings }: YearReadings): boolean => readings.includes('absent');
  return known.flatMap((each, index) => {
    const before = known[index - 1];
    return before && isAbsent(before) !== isAbsent(each) ? [each.year] : [];
  });
}
