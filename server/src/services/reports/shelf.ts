import { SCOPES } from '../../../../domain/report';
import { slotOf, type EditionRow, type OrganRow, type ReportRow, type Store } from '../../store';
import type { Library } from './library';

/** One year of some organs, read at once, with all that is needed to judge it. */
export interface Shelf extends Library {
  /** Working copies of that year, by slot. */
  readonly working: ReadonlyMap<string, ReportRow>;
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const lookUp =
  <Row>(groups: ReadonlyMap<string, readonly Row[]>) =>
  async (key: string): Promise<Row[]> => [...(groups.get(key) ?? [])];

const liveIn = (editions: readonly EditionRow[] | undefined): EditionRow | undefined =>
  editions?.find(({ live }) => live);

/** Reads a year of these organs and what it is compared with: as many queries for one as for all. */
export async function readShelf(
  store: Store,
  organs: readonly OrganRow[],
  year: string,
): Promise<Shelf> {
  const all = await store.organs.list();
  const listed = new Set(organs.map(({ documentId }) => documentId));
  const merged = all.filter(({ successorDocumentId }) => listed.has(successorDocumentId ?? ''));
  const ids = [...listed, ...merged.map(({ documentId }) => documentId)];
  const slots = ids.flatMap((organDocumentId) =>
    [year, String(Number(year) - 1)].flatMap((each) =>
      SCOPES.map((scope) => slotOf({ organDocumentId, year: each, scope })),
    ),
  );
  const reports = await store.reports.at(slots);
  const editions = await store.editions.at(slots);
  const live = await store.editions.liveOfAll(ids);
  const open = await store.comments.openOf(reports.map(({ documentId }) => documentId));

  const bySlot = new Map(reports.map((row) => [row.slot, row]));
  const bySlotEditions = grouped(editions, ({ slot }) => slot);
  const liveByOrgan = grouped(live, ({ organDocumentId, scope }) => `${organDocumentId}:${scope}`);
  return {
    working: new Map([...bySlot].filter(([, row]) => row.year === year)),
    organs: {
      find: async (documentId) => all.find((organ) => organ.documentId === documentId),
      childrenOf: lookUp(grouped(all, ({ parentDocumentId }) => parentDocumentId ?? '')),
      succeededBy: lookUp(grouped(all, ({ successorDocumentId }) => successorDocumentId ?? '')),
    },
    reports: { findBySlot: async (slot) => bySlot.get(slot) },
    editions: {
      findLive: async (place) => liveIn(bySlotEditions.get(slotOf(place))),
      contents: lookUp(bySlotEditions),
      earlier: lookUp(bySlotEditions),
      waiversOf: async (place) =>
        bySlotEditions.get(slotOf(place))?.find((edition) => edition.live)?.waivers ?? undefined,
      liveOf: (organ, scope) => lookUp(liveByOrgan)(`${organ}:${scope}`),
    },
    comments: {
      countOpen: async (report) => open.filter((comment) => comment.report === report).length,
    },
  };
}
