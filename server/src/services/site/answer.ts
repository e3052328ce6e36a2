import {
  parseAddress,
  pathOf,
  renderColumnPage,
  renderOrganPage,
  renderReportJson,
  renderReportPage,
  type Address,
  type Frame,
  type ReportAddress,
} from '../../pages';
import type { OrganRow, Store } from '../../store';
import { columnView, organView } from './listing';
import { loadReportView } from './reportView';
import { liveOf, type AddressTable } from './table';

/** What an address leads to. */
export type Outcome =
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly to: string }
  | {
      readonly kind: 'text';
      readonly format: 'html' | 'json';
      readonly text: string;
      /** Whose news drops it from the cache; undefined for lists. */
      readonly organ?: string;
    }
  | { readonly kind: 'absent' };

const ABSENT: Outcome = { kind: 'absent' };

const redirect = ({ basePath }: Frame, status: 301 | 302, to: Address): Outcome => ({
  kind: 'redirect',
  status,
  to: pathOf(basePath, to),
});

function column(frame: Frame, table: AddressTable, year?: number): Outcome {
  const view = columnView(frame.basePath, table, year);
  return view ? { kind: 'text', format: 'html', text: renderColumnPage(frame, view) } : ABSENT;
}

function organPage(frame: Frame, table: AddressTable, organ: OrganRow): Outcome {
  const text = renderOrganPage(frame, organView(frame.basePath, table, organ));
  return { kind: 'text', format: 'html', text, organ: organ.documentId };
}

/** No live edition: the aggregate where only that exists. A withdrawn report has no address at all. */
function withoutLive(
  frame: Frame,
  table: AddressTable,
  organ: OrganRow,
  address: ReportAddress,
): Outcome {
  const isElsewhere = address.scope === 'own' && address.number === undefined;
  const aggregate = isElsewhere && liveOf(table, organ, address.year, 'aggregate');
  return aggregate ? redirect(frame, 302, { ...address, scope: 'aggregate' }) : ABSENT;
}

/** What an address leads to, from the table and, for a report, from the edition itself. */
export function createAnswer(store: Store, frame: Frame) {
  const { basePath } = frame;

  const report = async (
    table: AddressTable,
    organ: OrganRow,
    address: ReportAddress,
  ): Promise<Outcome> => {
    const { year, scope, number, format } = address;
    const live = liveOf(table, organ, year, scope);
    if (!live) return withoutLive(frame, table, organ, address);
    if (number !== undefined && number >= live.number) {
      const { number: _, ...current } = address;
      return number === live.number ? redirect(frame, 302, current) : ABSENT;
    }
    const view = await loadReportView(store, { basePath, table, organ, address, live });
    if (!view) return ABSENT;
    const text = format === 'json' ? renderReportJson(frame, view) : renderReportPage(frame, view);
    return { kind: 'text', format, text, organ: organ.documentId };
  };

  return async (table: AddressTable, path: string): Promise<Outcome> => {
    const address = parseAddress(path);
    if (!address) {
      const without = path.endsWith('/') ? parseAddress(path.slice(0, -1)) : undefined;
      return without ? redirect(frame, 301, without) : ABSENT;
    }
    if (address.page === 'column') return column(frame, table);
    if (address.page === 'year') return column(frame, table, address.year);
    const organ = table.bySlug.get(address.slug);
    if (organ) {
      return address.page === 'report'
        ? report(table, organ, address)
        : organPage(frame, table, organ);
    }
    const now = table.byFormerSlug.get(address.slug);
    return now ? redirect(frame, 301, { ...address, slug: now.slug }) : ABSENT;
  };
}
