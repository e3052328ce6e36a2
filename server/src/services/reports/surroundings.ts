import type { CheckContext, OrganContext } from '../../../../domain/check';
import { parseCanonical, parseCategoryCounts } from '../../../../domain/report';
import type { OrganRow } from '../../store';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import type { Dossier } from './dossier';
import type { Library } from './library';
import { previousReports } from './previous';
import { channelsOf, columnOf } from './published';

async function organContext(store: Library, organ: OrganRow): Promise<OrganContext> {
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
  store: Library,
  clock: Clock,
  settings: Settings,
  dossier: Dossier,
): Promise<CheckContext> {
  const { row, organ, editions } = dossier;
  const [first] = editions;
  const previous = await previousReports(store, dossier);
  const earlier = await store.editions.contents(row.slot);
  const channels = channelsOf(dossier, earlier);
  const column = await columnOf(store, settings, dossier);
  return {
    organ: await organContext(store, organ),
    dates: { today: clock.today(), ...(first ? { publishedOn: first.publishedOn } : {}) },
    // Without last year's report nothing is compared with it, and that is said.
    ...(previous.length > 0 ? { previous } : {}),
    categoryCounts: parseCategoryCounts(row['categoryCounts']),
    ...(channels ? { channels } : {}),
    ...(column ? { column } : {}),
    editions: earlier.map(({ number, content }) => ({ number, report: parseCanonical(content) })),
  };
}
