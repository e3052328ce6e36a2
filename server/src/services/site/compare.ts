import { compareTables, compareTexts } from '../../../../domain/compare';
import type { ReportValue, Scope } from '../../../../domain/report';
import {
  aggregateTitle,
  editionName,
  editionsTitle,
  organsTitle,
  parseAddress,
  pathOf,
  yearText,
  yearsTitle,
  type CompareAddress,
  type CompareChoices,
  type CompareView,
} from '../../pages';
import type { EditionIndexRow, EditionRow, OrganRow, Store } from '../../store';
import { openEdition } from './integrity';
import { listed } from './listing';
import { liveOf, type AddressTable } from './table';

type Asked<Of extends CompareAddress['of']> = Extract<CompareAddress, { of: Of }>;

interface Column {
  readonly label: string;
  readonly path: string;
  readonly load: () => Promise<EditionRow | undefined>;
}

interface Plan {
  readonly title: string;
  readonly columns: readonly Column[];
}

const MOST_PEERS = 200;

/** Fails as a whole where one of them is not public. */
const allOf = <Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined =>
  items.every((item): item is Item => item !== undefined) ? items : undefined;

/** What is compared, by the table alone: a guessed address costs no query. */
function createPlans(store: Store, basePath: string, table: AddressTable) {
  const liveColumn = (organ: OrganRow, year: number, scope: Scope, label: string) => {
    const live = liveOf(table, organ, year, scope);
    if (!live) return undefined;
    const { path } = listed(basePath, organ.slug, live);
    return { label, path, load: () => store.editions.findLive(live) };
  };

  const years = ({ slug, scope, years: asked }: Asked<'years'>): Plan | undefined => {
    const organ = table.bySlug.get(slug);
    const columns =
      organ && allOf(asked.map((year) => liveColumn(organ, year, scope, yearText(year))));
    if (!columns) return undefined;
    const title = yearsTitle(organ.name, asked);
    return { title: scope === 'aggregate' ? aggregateTitle(title) : title, columns };
  };

  const organs = ({ year, slugs }: Asked<'organs'>): Plan | undefined => {
    const found = allOf(slugs.map((slug) => table.bySlug.get(slug)));
    if (!found || new Set(found.map(({ kind }) => kind)).size > 1) return undefined;
    const columns = allOf(found.map((organ) => liveColumn(organ, year, 'own', organ.name)));
    return columns && { title: organsTitle(year, columns.length), columns };
  };

  const editions = ({ slug, scope, year, numbers }: Asked<'editions'>): Plan | undefined => {
    const organ = table.bySlug.get(slug);
    const live = organ && liveOf(table, organ, year, scope);
    if (!live || numbers[1] > live.number) return undefined;
    const { organDocumentId } = live;
    const page = { page: 'report', slug, year, scope, format: 'html' } as const;
    const columns = numbers.map((number) => ({
      label: editionName(number),
      path: pathOf(basePath, number === live.number ? page : { ...page, number }),
      load: () => store.editions.find({ organDocumentId, year: String(year), scope, number }),
    }));
    return { title: editionsTitle(listed(basePath, slug, live).title), columns };
  };

  return (address: CompareAddress): Plan | undefined => {
    if (address.of === 'years') return years(address);
    if (address.of === 'organs') return organs(address);
    return address.of === 'editions' ? editions(address) : undefined;
  };
}

async function open(columns: readonly Column[]): Promise<ReportValue[] | undefined> {
  const reports: ReportValue[] = [];
  for (const { load } of columns) {
    const row = await load();
    if (!row || row.withdrawnAt !== null) return undefined;
    reports.push(openEdition(row));
  }
  return reports;
}

/** The reports side by side; undefined where one of them is not public. */
export async function loadComparison(
  store: Store,
  basePath: string,
  table: AddressTable,
  address: CompareAddress,
): Promise<CompareView | undefined> {
  const plan = createPlans(store, basePath, table)(address);
  const reports = plan && (await open(plan.columns));
  if (!plan || !reports) return undefined;
  const [first, second] = reports;
  const hasTexts = address.of !== 'organs' && reports.length === 2 && first && second;
  return {
    path: pathOf(basePath, address),
    title: plan.title,
    columns: plan.columns.map(({ label, path }) => ({ label, path })),
    tables: compareTables(reports, { onlyTotals: reports.length > 2 || address.of === 'organs' }),
    ...(hasTexts ? { texts: compareTexts(first, second) } : {}),
  };
}

/** The address that a form of an organ's page asks for; undefined for anything else. */
export function chosenIn(query: string): CompareAddress | undefined {
  const given = new URLSearchParams(query);
  const value = (name: string): string => given.get(name) ?? '';
  const years = [value('from'), value('to')].sort();
  const segments = given.has('with')
    ? [value('year'), value('organ'), value('with')]
    : [value('organ'), ...years];
  const address = parseAddress(`/compare/${segments.join('/')}`);
  return address?.page === 'compare' && address.of !== 'nothing' ? address : undefined;
}

/** What an organ's page offers to compare. */
export function choicesOf(table: AddressTable, organ: OrganRow): CompareChoices {
  const own = (each: OrganRow): readonly EditionIndexRow[] =>
    (table.byOrgan.get(each.documentId) ?? []).filter(({ scope }) => scope === 'own');
  const years = own(organ).map(({ year }) => Number(year));
  const [newest] = years;
  const peers = table.organs.filter(
    (each) =>
      each.kind === organ.kind &&
      each.documentId !== organ.documentId &&
      own(each).some(({ year }) => Number(year) === newest),
  );
  return {
    slug: organ.slug,
    years,
    peers: peers.slice(0, MOST_PEERS).map(({ slug, name }) => ({ slug, name })),
  };
}
