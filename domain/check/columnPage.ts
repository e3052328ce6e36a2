import { WARNING, reportCheck, type RawFinding } from './check';
import type { ColumnEntry } from './context';

const YEAR_IN_ADDRESS = /20\d{2}/gu;

/** A year in an address that is neither the report's nor the one in which it was published. */
function otherYears({ address, year }: ColumnEntry): string[] {
  const years = [...address.matchAll(YEAR_IN_ADDRESS)].map(([found]) => found);
  const isOwn = years.length === 0 || years.some((each) => [year, year + 1].includes(Number(each)));
  return isOwn ? [] : years;
}

const missingYears = (since: number, until: number, shown: readonly number[]): string[] =>
  Array.from({ length: Math.max(0, until - since + 1) }, (_, at) => since + at)
    .filter((year) => !shown.includes(year))
    .map(String);

/** C45: the organ's page lists every year, newest first, at its own address and without 已失效. */
export const columnPage = reportCheck({
  code: 'C45',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  mayStand: true,
  needs: ['column'],
  isBeside: true,
  run: ({ report, column: { since, entries } }) => {
    const years = entries.map(({ year }) => year);
    const listed = (reason: string, names: readonly string[]): RawFinding[] =>
      names.length === 0 ? [] : [{ cells: [], params: { reason, names, count: names.length } }];
    const unsorted = years.filter((year, at) => at > 0 && year > (years[at - 1] ?? year));
    const invalid = entries.filter(({ isMarkedInvalid }) => isMarkedInvalid);
    const lying = entries.filter((entry) => otherYears(entry).length > 0);
    return [
      ...listed('order', unsorted.map(String)),
      ...listed('missing', missingYears(since, Math.max(report.year, ...years), years)),
      ...listed(
        'address',
        lying.map(({ address }) => address),
      ),
      ...listed(
        'invalid',
        invalid.map(({ year }) => String(year)),
      ),
    ];
  },
});
