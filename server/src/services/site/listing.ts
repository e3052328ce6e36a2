import { defaultTitle } from '../../../../domain/report';
import {
  aggregateTitle,
  pathOf,
  type Address,
  type ColumnView,
  type ListedOrgan,
  type ListedReport,
  type OrganView,
} from '../../pages';
import { existedIn, type EditionIndexRow, type OrganRow } from '../../store';
import { pagingOf, partsOf } from './parts';
import type { AddressTable } from './table';

export const listed = (basePath: string, slug: string, edition: EditionIndexRow): ListedReport => {
  const { organName, scope, publishedOn } = edition;
  const year = Number(edition.year);
  const title = defaultTitle(organName, year);
  return {
    title: scope === 'aggregate' ? aggregateTitle(title) : title,
    path: pathOf(basePath, { page: 'report', slug, year, scope, format: 'html' }),
    publishedOn,
  };
};

interface Asked {
  readonly list: ColumnView['list'];
  /** Undefined for the column's own address, which shows the newest year. */
  readonly year?: number;
  readonly part?: number;
}

const BYTES_OF_A_LINK = 160;
const bytesOf = ({ name, path, reports }: ListedOrgan): number =>
  [{ title: name, path }, ...reports].reduce(
    (sum, link) => sum + BYTES_OF_A_LINK + Buffer.byteLength(link.title) + link.path.length,
    0,
  );

function membersOf(basePath: string, table: AddressTable, list: Asked['list'], year = 0) {
  return table.organs.flatMap((organ): ListedOrgan[] => {
    const editions = table.byOrgan.get(organ.documentId) ?? [];
    const ofYear = editions.filter((edition) => Number(edition.year) === year);
    const isMissing = ofYear.length === 0 && existedIn(organ, String(year));
    if (list === 'missing' ? !isMissing : editions.length === 0) return [];
    if (list === 'year' && ofYear.length === 0) return [];
    const { name, kind, slug } = organ;
    const path = pathOf(basePath, { page: 'organ', slug });
    return [{ name, kind, path, reports: ofYear.map((each) => listed(basePath, slug, each)) }];
  });
}

type Parts = readonly (readonly ListedOrgan[])[];

/** Lists that are being leafed through; each is cut once for all its pages. */
const MOST_LISTS = 4;
const CUT = new WeakMap<AddressTable, Map<string, Parts>>();

function cutList(basePath: string, table: AddressTable, list: Asked['list'], year?: number): Parts {
  const lists = CUT.get(table) ?? new Map<string, Parts>();
  CUT.set(table, lists);
  const name = `${list}:${year ?? ''}:${basePath}`;
  const parts = lists.get(name) ?? partsOf(membersOf(basePath, table, list, year), bytesOf);
  lists.delete(name);
  lists.set(name, parts);
  const [oldest] = lists.keys();
  if (lists.size > MOST_LISTS && oldest !== undefined) lists.delete(oldest);
  return parts;
}

function addressOf({ list, year }: Asked, part?: number): Address {
  const at = part === undefined ? {} : { part };
  if (list === 'organs') return { page: 'organs', ...at };
  return year === undefined ? { page: 'column' } : { page: list, year, ...at };
}

/** One page of a list. No view for a year without reports, and beyond the last page. */
export function columnView(
  basePath: string,
  table: AddressTable,
  asked: Asked,
  showMissing: boolean,
): ColumnView | undefined {
  const { list, part = 1 } = asked;
  const year = list === 'organs' ? undefined : (asked.year ?? table.years[0]);
  if (asked.year !== undefined && !table.years.includes(asked.year)) return undefined;
  const parts = cutList(basePath, table, list, year);
  const organs = parts[part - 1];
  if (!organs) return undefined;
  // The column's own address is the first page of its year; the others stand under the year.
  const paged = year === undefined ? asked : { ...asked, year };
  return {
    list,
    path: pathOf(basePath, addressOf(asked, asked.part)),
    year,
    isColumn: list === 'year' && asked.year === undefined,
    years: table.years.map((each) => ({
      year: each,
      path: pathOf(basePath, { page: 'year', year: each }),
    })),
    organs,
    paging: pagingOf(part, parts.length, (at) => pathOf(basePath, addressOf(paged, at))),
    ...(showMissing && list === 'year' && year !== undefined
      ? { missingPath: pathOf(basePath, { page: 'missing', year }) }
      : {}),
  };
}

export function organView(basePath: string, table: AddressTable, organ: OrganRow): OrganView {
  const { name, slug, documentId } = organ;
  return {
    name,
    path: pathOf(basePath, { page: 'organ', slug }),
    reports: (table.byOrgan.get(documentId) ?? []).map((edition) =>
      listed(basePath, slug, edition),
    ),
  };
}
