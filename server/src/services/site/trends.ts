import { TRENDS } from '../../../../domain/form';
import { seriesOf, type Series } from '../../../../domain/compare';
import type { Scope } from '../../../../domain/report';
import type { EditionRow, OrganRow, Store } from '../../store';
import { intactReport } from './integrity';
import type { AddressTable } from './table';

const MOST_YEARS = 10;
const LEAST_REPORTS = 2;

export interface Trends {
  readonly trends: readonly Series[];
  /** False where an edition is not what was published: its year is left out until it is mended. */
  readonly isWhole: boolean;
}

/** Ten years of the organ's own reports, or of the aggregates where it has no two of its own. */
export async function loadTrends(
  store: Store,
  table: AddressTable,
  { documentId }: OrganRow,
): Promise<Trends> {
  const editions = table.byOrgan.get(documentId) ?? [];
  const countOf = (scope: Scope): number =>
    editions.filter((edition) => edition.scope === scope).length;
  const scope = (['own', 'aggregate'] as const).find((each) => countOf(each) >= LEAST_REPORTS);
  if (!scope) return { trends: [], isWhole: true };
  const rows = await store.editions.ofOrgan(documentId, scope, MOST_YEARS);
  const newest = Number(rows[0]?.year);
  const recent = rows.filter((row: EditionRow) => Number(row.year) > newest - MOST_YEARS);
  const reports = recent.flatMap((row) => intactReport(row) ?? []);
  const trends =
    reports.length < LEAST_REPORTS ? [] : TRENDS.map((trend) => seriesOf(trend, reports));
  return { trends, isWhole: reports.length === recent.length };
}
