import type { TableId } from '../../../../domain/form';
import {
  DISPLAYS,
  EMBED_SCRIPT,
  displayed,
  isTextFormat,
  parseAddress,
  pathOf,
  renderColumnPage,
  renderChainJson,
  renderCompareGuide,
  renderEmbed,
  renderFragment,
  renderComparePage,
  renderOrganPage,
  renderReportPage,
  renderSearchPage,
  splitDisplay,
  type Address,
  type CompareAddress,
  type InsetAddress,
  type Frame,
  type ReportAddress,
  type ReportView,
} from '../../pages';
import { slotOf, type OrganRow, type Store } from '../../store';
import { choicesOf, chosenIn, loadComparison } from './compare';
import { columnView, organView } from './listing';
import { makeFile, type MadeFile } from './files';
import { feedOf, sitemapOf } from './maps';
import { loadReportView } from './reportView';
import { askedIn, createSearch } from './search';
import { loadTrends } from './trends';
import { createTurnstile } from './turnstile';
import { liveOf, type AddressTable } from './table';

export type TextFormat = 'html' | 'xml' | 'atom' | 'embed' | 'script';

/** What an address leads to. */
export type Outcome =
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly to: string }
  | {
      readonly kind: 'text';
      readonly format: TextFormat;
      readonly text: string;
      /** Whose news drops it from the cache; undefined for lists. */
      readonly organ?: string;
    }
  /** A report to be saved or read by a machine. */
  | { readonly kind: 'file'; readonly file: MadeFile; readonly organ: string }
  | { readonly kind: 'absent' }
  /** A page for one visitor: not kept. */
  | { readonly kind: 'passing'; readonly text: string }
  /** Data as they stand at this moment: not kept. */
  | { readonly kind: 'moment'; readonly text: string }
  /** Too many ask at once. */
  | { readonly kind: 'busy' }
  /** Was public, and was withdrawn. */
  | { readonly kind: 'gone' };

export interface AnswerSettings {
  /** Whether the organs without a report are listed. */
  readonly showMissing: boolean;
}

interface Ground {
  readonly store: Store;
  readonly frame: Frame;
  readonly settings: AnswerSettings;
  readonly search: ReturnType<typeof createSearch>;
  /** Comparisons and office files take a while to make: a few at a time. */
  readonly enter: ReturnType<typeof createTurnstile>;
}

type ListAddress = Exclude<
  Address,
  {
    page:
      | 'organ'
      | 'report'
      | 'search'
      | 'feed'
      | 'sitemap'
      | 'chain'
      | 'compare'
      | 'fragment'
      | 'embed'
      | 'embedScript';
  }
>;

const DATA = /\.[a-z]+$/u;

const MADE_AT_ONCE = 2;
const WAITING = 20;

const ABSENT: Outcome = { kind: 'absent' };
const GONE: Outcome = { kind: 'gone' };
const BUSY: Outcome = { kind: 'busy' };

const slotAt = (organ: OrganRow, { year, scope }: ReportAddress): string =>
  slotOf({ organDocumentId: organ.documentId, year: String(year), scope });

const redirect = ({ basePath }: Frame, status: 301 | 302, to: Address): Outcome => ({
  kind: 'redirect',
  status,
  to: pathOf(basePath, to),
});

const textOr404 = (format: TextFormat, text: string | undefined): Outcome =>
  text === undefined ? ABSENT : { kind: 'text', format, text };

function list({ frame, settings }: Ground, table: AddressTable, address: ListAddress): Outcome {
  const { page, ...asked } = address;
  const { showMissing } = settings;
  if (page === 'missing' && !showMissing) return ABSENT;
  const which = page === 'column' ? 'year' : page;
  const view = columnView(frame.basePath, table, { list: which, ...asked }, showMissing);
  return textOr404('html', view && renderColumnPage(frame, view));
}

async function organPage(
  { frame, store }: Ground,
  table: AddressTable,
  organ: OrganRow,
): Promise<Outcome> {
  const { trends, isWhole } = await loadTrends(store, table, organ);
  const choices = choicesOf(table, organ);
  const view = { ...organView(frame.basePath, table, organ), trends, choices };
  const text = renderOrganPage(frame, view);
  if (!isWhole) return { kind: 'passing', text };
  // Its peers are offered too, so that any organ's news drops it.
  return { kind: 'text', format: 'html', text };
}

async function comparison(
  { frame, store, enter }: Ground,
  table: AddressTable,
  address: CompareAddress,
  query: string,
): Promise<Outcome> {
  if (address.of === 'nothing') {
    const chosen = chosenIn(query);
    return chosen
      ? redirect(frame, 302, chosen)
      : { kind: 'passing', text: renderCompareGuide(frame) };
  }
  const made = await enter(async (): Promise<Outcome> => {
    const view = await loadComparison(store, frame.basePath, table, address);
    return view ? { kind: 'passing', text: renderComparePage(frame, view) } : ABSENT;
  });
  return made ?? BUSY;
}

/** No live edition: the aggregate where only that exists, or the word that it was withdrawn. */
function withoutLive(
  frame: Frame,
  table: AddressTable,
  organ: OrganRow,
  address: ReportAddress,
): Outcome {
  const isElsewhere = address.scope === 'own' && address.number === undefined;
  const aggregate = isElsewhere && liveOf(table, organ, address.year, 'aggregate');
  if (aggregate) return redirect(frame, 302, { ...address, scope: 'aggregate' });
  const withdrawn = table.withdrawn.get(slotAt(organ, address)) ?? [];
  return withdrawn.some((number) => number >= (address.number ?? 1)) ? GONE : ABSENT;
}

type MachineAddress = Extract<Address, { page: 'feed' | 'sitemap' | 'embedScript' }>;

const isForMachines = (address: Address): address is MachineAddress =>
  address.page === 'feed' || address.page === 'sitemap' || address.page === 'embedScript';

function forMachines(frame: Frame, table: AddressTable, address: MachineAddress): Outcome {
  if (address.page === 'embedScript') return textOr404('script', EMBED_SCRIPT);
  if (address.page === 'feed') return textOr404('atom', feedOf(frame, table));
  return textOr404('xml', sitemapOf(frame, table, address.part));
}

/** The report as its page shows it, without the site around it. */
async function inset(
  { frame, store }: Ground,
  table: AddressTable,
  organ: OrganRow,
  { page, ...at }: InsetAddress,
): Promise<Outcome> {
  const { basePath } = frame;
  const address = { ...at, page: 'report', format: 'html' } as const;
  const live = liveOf(table, organ, at.year, at.scope);
  if (!live) {
    const other = withoutLive(frame, table, organ, address);
    return other.kind === 'redirect'
      ? redirect(frame, 302, { page, ...at, scope: 'aggregate' })
      : other;
  }
  const view = await loadReportView(store, { basePath, table, organ, address, live });
  if (!view) return ABSENT;
  const { documentId } = organ;
  if (page === 'embed') {
    return { kind: 'text', format: 'embed', text: renderEmbed(frame, view), organ: documentId };
  }
  return { kind: 'text', format: 'html', text: renderFragment(frame, view), organ: documentId };
}

/** A report as its page, or as a file. */
async function reportIn(
  { frame, enter }: Ground,
  view: ReportView,
  format: ReportAddress['format'],
  table: TableId | undefined,
  organ: string,
): Promise<Outcome> {
  if (format === 'html') {
    return { kind: 'text', format, text: renderReportPage(frame, view), organ };
  }
  const make = async (): Promise<Outcome> => {
    const file = await makeFile(frame, view, format, table);
    return file ? { kind: 'file', file, organ } : ABSENT;
  };
  return isTextFormat(format) ? make() : ((await enter(make)) ?? BUSY);
}

/** As it stands now: who notes it down can tell later whether anything before it was changed. */
const chainHead = async ({ events }: Store): Promise<Outcome> => ({
  kind: 'moment',
  text: renderChainJson(await events.head(), await events.genesis()),
});

/** The answers of one frame. */
function createAnswerIn(ground: Ground) {
  const { store, frame, search } = ground;
  const { basePath } = frame;

  const report = async (
    table: AddressTable,
    organ: OrganRow,
    address: ReportAddress,
  ): Promise<Outcome> => {
    const { table: part, ...whole } = address;
    const { year, scope, number, format } = whole;
    const live = liveOf(table, organ, year, scope);
    if (!live) return withoutLive(frame, table, organ, address);
    if (number !== undefined && number >= live.number) {
      const { number: _, ...current } = address;
      return number === live.number ? redirect(frame, 302, current) : ABSENT;
    }
    const view = await loadReportView(store, { basePath, table, organ, address: whole, live });
    if (!view) {
      const withdrawn = table.withdrawn.get(slotAt(organ, address)) ?? [];
      return number !== undefined && withdrawn.includes(number) ? GONE : ABSENT;
    }
    return reportIn(ground, view, format, part, organ.documentId);
  };

  const searchPage = async (table: AddressTable, query: string): Promise<Outcome> => {
    const view = await search(basePath, table, askedIn(query));
    return view ? { kind: 'passing', text: renderSearchPage(frame, view) } : BUSY;
  };

  return async (table: AddressTable, path: string, query: string): Promise<Outcome> => {
    const address = parseAddress(path);
    if (!address) {
      const without = path.endsWith('/') ? parseAddress(path.slice(0, -1)) : undefined;
      return without ? redirect(frame, 301, without) : ABSENT;
    }
    if (address.page === 'compare') return comparison(ground, table, address, query);
    if (address.page === 'search') return searchPage(table, query);
    if (address.page === 'chain') return chainHead(store);
    if (isForMachines(address)) return forMachines(frame, table, address);
    if (!('slug' in address)) return list(ground, table, address);
    const organ = table.bySlug.get(address.slug);
    if (organ) {
      if (address.page === 'organ') return organPage(ground, table, organ);
      return address.page === 'report'
        ? report(table, organ, address)
        : inset(ground, table, organ, address);
    }
    const now = table.byFormerSlug.get(address.slug);
    return now ? redirect(frame, 301, { ...address, slug: now.slug }) : ABSENT;
  };
}

/**
 * What an address leads to, from the table and, for a report, from the edition itself. Only the search
 * reads the query.
 */
export function createAnswer(store: Store, frame: Frame, settings: AnswerSettings) {
  const search = createSearch(store);
  const enter = createTurnstile(MADE_AT_ONCE, WAITING);
  const shared = { store, settings, search, enter };
  const plain = createAnswerIn({ ...shared, frame });
  const byDisplay = new Map(
    DISPLAYS.map((display) => [
      display,
      createAnswerIn({ ...shared, frame: displayed(frame, display) }),
    ]),
  );
  return async (table: AddressTable, path: string, query: string): Promise<Outcome> => {
    const { display, path: rest } = splitDisplay(path);
    const answer = display === undefined ? plain : byDisplay.get(display);
    // Only pages are drawn: data have one address.
    return answer && !(display && DATA.test(rest)) ? answer(table, rest, query) : ABSENT;
  };
}
