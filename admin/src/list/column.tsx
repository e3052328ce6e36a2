import { lazy, Suspense, type ReactNode } from 'react';
import { ORGAN_UID, PLUGIN, REPORT_UID } from '../names';

const StateCell = lazy(() => import('./StateCell').then((m) => ({ default: m.StateCell })));
const ScopeCell = lazy(() => import('./ScopeCell').then((m) => ({ default: m.ScopeCell })));
const KindCell = lazy(() => import('./ScopeCell').then((m) => ({ default: m.KindCell })));

interface Row {
  readonly documentId: string;
  readonly year?: string;
  readonly scope?: string;
  readonly kind?: string;
}

interface Header {
  readonly name: string;
  readonly cellFormatter?: (row: Row) => ReactNode;
}

interface ListMutation {
  readonly displayedHeaders: readonly Header[];
}

const shown = (cell: ReactNode) => <Suspense fallback="…">{cell}</Suspense>;

const STATE_COLUMN = {
  name: 'disclosureState',
  label: { id: `${PLUGIN}.list.state`, defaultMessage: 'State and findings' },
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, year }: Row) =>
    shown(<StateCell documentId={documentId} year={year ?? ''} />),
};

const WORDED: Readonly<Record<string, (row: Row) => ReactNode>> = {
  scope: ({ scope }) => shown(<ScopeCell scope={scope ?? ''} />),
  kind: ({ kind }) => shown(<KindCell kind={kind ?? ''} />),
};

function worded(header: Header): Header {
  const cellFormatter = WORDED[header.name];
  return cellFormatter ? { ...header, cellFormatter } : header;
}

/** Our lists word their ids; that of reports says where each one stands, which the server knows. */
export function adaptColumns<T extends ListMutation>({ displayedHeaders, ...rest }: T) {
  const { pathname } = window.location;
  const isReports = pathname.includes(REPORT_UID);
  if (displayedHeaders.length === 0 || !(isReports || pathname.includes(ORGAN_UID))) {
    return { ...rest, displayedHeaders };
  }
  const headers = displayedHeaders.map(worded);
  return { ...rest, displayedHeaders: isReports ? [...headers, STATE_COLUMN] : headers };
}
