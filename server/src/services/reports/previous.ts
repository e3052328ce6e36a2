import type { TableId } from '../../../../domain/form';
import type { TableValue } from '../../../../domain/cell';
import { parseCanonical } from '../../../../domain/report';
import { organOfSlot, reportValue, slotOf, type Store } from '../../store';
import type { Dossier } from './dossier';

export interface PreviousFigures {
  readonly year: number;
  readonly from: 'edition' | 'working';
  readonly tables: Readonly<Record<TableId, TableValue>>;
}

/** Last year's figures of the same organ and scope: as published, else as they stand. */
export async function previousFigures(
  store: Store,
  { row, organ }: Dossier,
): Promise<PreviousFigures | null> {
  const year = Number(row.year) - 1;
  const place = {
    organDocumentId: organOfSlot(row.slot),
    year: String(year),
    scope: row.scope,
  };
  const edition = await store.editions.findLive(place);
  if (edition) return { year, from: 'edition', tables: parseCanonical(edition.content).tables };
  const working = await store.reports.findBySlot(slotOf(place));
  if (!working) return null;
  return { year, from: 'working', tables: reportValue(working, organ).tables };
}
