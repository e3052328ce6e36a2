import { lazy, Suspense, type ReactNode } from 'react';
import { PLUGIN } from '../names';

const StateCell = lazy(() => import('./StateCell').then((m) => ({ default: m.StateCell })));
const ScopeCell = lazy(() => import('./ScopeCell').then((m) => ({ default: m.ScopeCell })));

interface Header {
  readonly name: string;
  readonly cellFormatter?: (row: Row) => ReactNode;
}

interface ListMutation {
  readonly displayedHeaders: readonly Header[];
  readonly layout: { readonly options?: object; readonly settings?: object };
}

interface Row {
  readonly documentId: string;
  readonly year?: string;
  readonly scope?: string;
}

const isReportList = (headers: readonly Header[], path: string): boolean =>
  headers.length > 0 && path.includes(`plugin::${PLUGIN}.report`);

const STATE_COLUMN = {
  name: 'disclosureState',
  label: { id: `${PLUGIN}.list.state`, defaultMessage: 'State and findings' },
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, year }: Row) => (
    <Suspense fallback="…">
      <StateCell documentId={documentId} year={year ?? ''} />
    </Suspense>
  ),
};

const wordScope = (header: Header): Header =>
  header.name === 'scope'
    ? {
        ...header,
        cellFormatter: ({ scope }: Row) => (
          <Suspense fallback="…">
            <ScopeCell scope={scope ?? ''} />
          </Suspense>
        ),
      }
    : header;

/** The list of reports says where each one stands; the state itself is the server's. */
export function addStateColumn<T extends ListMutation>({ displayedHeaders, ...rest }: T) {
  if (!isReportList(displayedHeaders, window.location.pathname)) {
    return { ...rest, displayedHeaders };
  }
  return { ...rest, displayedHeaders: [...displayedHeaders.map(wordScope), STATE_COLUMN] };
}
