import { lazy, Suspense } from 'react';
import { PLUGIN } from '../names';

const StateCell = lazy(() => import('./StateCell').then((m) => ({ default: m.StateCell })));

interface Header {
  readonly name: string;
}

interface ListMutation {
  readonly displayedHeaders: readonly Header[];
  readonly layout: { readonly options?: object; readonly settings?: object };
}

interface Row {
  readonly documentId: string;
  readonly year?: string;
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

/** The list of reports says where each one stands; the state itself is the server's. */
export function addStateColumn<T extends ListMutation>({ displayedHeaders, ...rest }: T) {
  if (!isReportList(displayedHeaders, window.location.pathname)) {
    return { ...rest, displayedHeaders };
  }
  return { ...rest, displayedHeaders: [...displayedHeaders, STATE_COLUMN] };
}
