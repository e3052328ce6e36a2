import type { Scope } from '../../../../domain/report';
import {
  FILES,
  pathOf,
  type EditionLink,
  type ReportAddress,
  type ReportView,
  type YearLink,
} from '../../pages';
import type { EditionIndexRow, EditionRow, OrganRow, Store } from '../../store';
import { openEdition } from './integrity';
import { liveOf, type AddressTable } from './table';

export interface Shown {
  readonly basePath: string;
  readonly table: AddressTable;
  readonly organ: OrganRow;
  /** Of the whole report: never of one table. */
  readonly address: Omit<ReportAddress, 'table'>;
  /** The live edition of the slot. */
  readonly live: EditionIndexRow;
}

const other = (scope: Scope): Scope => (scope === 'own' ? 'aggregate' : 'own');

const placeOf = ({ organDocumentId, year, scope }: EditionIndexRow) => ({
  organDocumentId,
  year,
  scope,
});

/** A withdrawn edition stays withdrawn, whatever is published after it. */
const isShown = (edition: EditionIndexRow): boolean => edition.withdrawnAt === null;

async function earlierOf(
  store: Store,
  row: EditionRow,
  { basePath, address }: Shown,
): Promise<EditionLink[]> {
  if (!row.live || row.number === 1) return [];
  const editions = await store.editions.earlier(row.slot);
  return editions
    .filter((edition) => edition.number < row.number && isShown(edition))
    .map(({ number, publishedOn }) => ({
      number,
      publishedOn,
      path: pathOf(basePath, { ...address, format: 'html', number }),
    }));
}

async function rowOf(store: Store, { live, address }: Shown): Promise<EditionRow | undefined> {
  const place = placeOf(live);
  if (address.number === undefined) return store.editions.findLive(place);
  const row = await store.editions.find({ ...place, number: address.number });
  return row && isShown(row) ? row : undefined;
}

function surroundings({ basePath, table, organ, address, live }: Shown) {
  const { number: _, ...current } = address;
  const page = { ...current, format: 'html' } as const;
  const at = (year: number, scope: Scope): string => pathOf(basePath, { ...page, year, scope });
  const years = (table.byOrgan.get(organ.documentId) ?? [])
    .filter(({ scope }) => scope === live.scope)
    .map(({ year }) => Number(year));
  const link = (year: number | undefined): YearLink | undefined =>
    year === undefined ? undefined : { year, path: at(year, live.scope) };
  const previousYear = link(years.find((year) => year < address.year));
  const nextYear = link(years.filter((year) => year > address.year).at(-1));
  const counterpart = liveOf(table, organ, address.year, other(live.scope));
  return {
    path: pathOf(basePath, { ...address, format: 'html' }),
    currentPath: pathOf(basePath, page),
    files: FILES.map((file) => ({ ...file, path: pathOf(basePath, { ...address, ...file }) })),
    ...(previousYear ? { previousYear } : {}),
    ...(nextYear ? { nextYear } : {}),
    ...(counterpart
      ? { counterpart: { scope: counterpart.scope, path: at(address.year, counterpart.scope) } }
      : {}),
  };
}

/** All that the page of an edition says; undefined where there is no such edition to show. */
export async function loadReportView(store: Store, shown: Shown): Promise<ReportView | undefined> {
  const row = await rowOf(store, shown);
  if (!row) return undefined;
  const { organ, basePath } = shown;
  const { number, digest, publishedOn, releasedAt, historical, live: isLive } = row;
  return {
    report: openEdition(row),
    edition: { number, digest, publishedOn, releasedAt, historical, isLive },
    organ: {
      slug: organ.slug,
      path: pathOf(basePath, { page: 'organ', slug: organ.slug }),
      siteName: organ.siteName ?? '',
      siteDomain: organ.siteDomain ?? '',
      siteCode: organ.siteCode ?? '',
    },
    ...surroundings(shown),
    earlier: await earlierOf(store, row, shown),
  };
}
