import type { TableId } from '../../../../domain/form';
import type { TableValue } from '../../../../domain/cell';
import type { PreviousReport } from '../../../../domain/check';
import { parseCanonical } from '../../../../domain/report';
import { organOfSlot, reportValue, slotOf, type OrganRow, type Place } from '../../store';
import type { Dossier } from './dossier';
import type { Library } from './library';

export interface PreviousFigures {
  readonly year: number;
  readonly from: 'edition' | 'working';
  readonly tables: Readonly<Record<TableId, TableValue>>;
}

type By = PreviousReport['by'];

/** The report of one organ at a place: as published, else as it stands. */
async function reportAt(
  store: Library,
  organ: OrganRow,
  place: Omit<Place, 'organDocumentId'>,
  by: By,
): Promise<PreviousReport[]> {
  const full = { organDocumentId: organ.documentId, ...place };
  const named = { organName: organ.name, year: Number(place.year), by };
  const edition = await store.editions.findLive(full);
  if (edition) {
    const { number, content } = edition;
    return [{ ...named, edition: number, report: parseCanonical(content) }];
  }
  // What another organ has not published yet is not shown to this one.
  if (by !== 'same') return [];
  const working = await store.reports.findBySlot(slotOf(full));
  return working ? [{ ...named, edition: null, report: reportValue(working, organ) }] : [];
}

/** Last year's reports: the organ's own, else those of the organs that were merged into it. */
export async function previousReports(
  store: Library,
  { row, organ }: Dossier,
): Promise<PreviousReport[]> {
  const place = { year: String(Number(row.year) - 1), scope: row.scope };
  const own = await reportAt(store, organ, place, 'same');
  if (own.length > 0) return own;
  const predecessors = await store.organs.succeededBy(organOfSlot(row.slot));
  const theirs = await Promise.all(
    predecessors.map((each) => reportAt(store, each, place, 'predecessor')),
  );
  return theirs.flat();
}

/** The figures beside each cell: only an organ's own, never a sum of its predecessors'. */
export function previousFigures(previous: readonly PreviousReport[]): PreviousFigures | null {
  const own = previous.find(({ by }) => by === 'same');
  if (!own) return null;
  const { year, edition, report } = own;
  return { year, from: edition === null ? 'working' : 'edition', tables: report.tables };
}
