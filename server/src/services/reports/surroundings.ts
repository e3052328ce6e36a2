import type { CheckContext, OrganContext } from '../../../../domain/check';
import { parseCanonical, parseCategoryCounts } from '../../../../domain/report';
import type { OrganRow, Store } from '../../store';
import type { Clock } from '../clock';
import type { Dossier } from './dossier';
import { previousReports } from './previous';

async function organContext(store: Store, organ: OrganRow): Promise<OrganContext> {
  const below = await store.organs.childrenOf(organ.documentId);
  return {
    name: organ.name,
    kind: organ.kind,
    makesRules: organ.ruleMaking,
    subordinates: below.map(({ name }) => name),
    ...(organ.shortName ? { shortName: organ.shortName } : {}),
    ...(organ.validFrom ? { foundedOn: organ.validFrom } : {}),
  };
}

/** What the checks are told beside the report itself. */
export async function surroundingsOf(
  store: Store,
  clock: Clock,
  dossier: Dossier,
): Promise<CheckContext> {
  const { row, organ, editions } = dossier;
  const [first] = editions;
  const previous = await previousReports(store, dossier);
  const earlier = await store.editions.contents(row.slot);
  return {
    organ: await organContext(store, organ),
    dates: { today: clock.today(), ...(first ? { publishedOn: first.publishedOn } : {}) },
    // Without last year's report nothing is compared with it, and that is said.
    ...(previous.length > 0 ? { previous } : {}),
    categoryCounts: parseCategoryCounts(row['categoryCounts']),
    editions: earlier.map(({ number, content }) => ({ number, report: parseCanonical(content) })),
  };
}
