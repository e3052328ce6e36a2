import type { ReportValue } from '../../../../domain/report';
import {
  digestReport,
  notFound,
  organOfSlot,
  reportValue,
  type EditionIndexRow,
  type OrganRow,
  type ReportRow,
} from '../../store';
import type { Library } from './library';

/** A working copy with all that is needed to judge it. */
export interface Dossier {
  readonly row: ReportRow;
  readonly organ: OrganRow;
  readonly report: ReportValue;
  readonly digest: string;
  /** Oldest first. */
  readonly editions: readonly EditionIndexRow[];
  /** Comments and suggestions that nobody has closed. */
  readonly openComments: number;
}

export async function openDossier(store: Library, row: ReportRow | undefined): Promise<Dossier> {
  const organ = row && (await store.organs.find(organOfSlot(row.slot)));
  if (!row || !organ) throw notFound();
  const report = reportValue(row, organ);
  const editions = await store.editions.earlier(row.slot);
  const openComments = await store.comments.countOpen(row.documentId);
  return { row, organ, report, digest: digestReport(report), editions, openComments };
}
