import type { OtherReport } from '../../../../domain/check';
import { parseCanonical } from '../../../../domain/report';
import { organOfSlot, type OrganRow, type Store } from '../../store';
import type { Dossier } from './dossier';

/** Texts are copied between neighbours; more than these are not read for one report. */
const MOST = 100;

const isNeighbour = (organ: OrganRow, { organ: own }: Dossier): boolean =>
  organ.documentId !== own.documentId &&
  organ.kind === own.kind &&
  organ.parentDocumentId === own.parentDocumentId;

/** What other units of the same kind below the same organ have published for the same year. */
export async function otherReports(store: Store, dossier: Dossier): Promise<OtherReport[]> {
  const { row } = dossier;
  const neighbours = (await store.organs.list()).filter((organ) => isNeighbour(organ, dossier));
  const slots = new Map(neighbours.map((organ) => [organ.documentId, organ]));
  const live = (await store.editions.inYear(row.year)).filter(
    ({ slot, scope }) => scope === row.scope && slots.has(organOfSlot(slot)),
  );
  const editions = await Promise.all(
    live
      .slice(0, MOST)
      .map(({ slot, year, scope }) =>
        store.editions.findLive({ organDocumentId: organOfSlot(slot), year, scope }),
      ),
  );
  return editions.flatMap((edition) =>
    edition
      ? [
          {
            organName: edition.organName,
            year: Number(edition.year),
            edition: edition.number,
            report: parseCanonical(edition.content),
          },
        ]
      : [],
  );
}
