import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { cellViews, disagreeingTotals, unconfirmedKeys, type CellView } from './cellView';
import type { TableValue } from '../../../domain/cell';
import type { Locale, TableId } from '../../../domain/form';
import type { GridExtras } from './extras';
import { nameFindings, type NamedFindings } from './findingNames';
import { gridFindings } from './gridFindings';
import type { TableHistory } from './tableHistory';

type CellViews = ReadonlyMap<string, CellView>;

/** What the grid says of one value of its table. */
export interface Told {
  readonly findings: NamedFindings;
  readonly views: CellViews;
  /** Totals whose printed figure differs from the computed one. */
  readonly disagreeing: readonly CellView[];
  /** Keys of the figures that an import inferred. */
  readonly unconfirmed: readonly string[];
}

/** What the cells show, heard by each cell for itself: a change draws that cell and not the table. */
export interface ViewStore {
  readonly get: (key: string) => CellView | undefined;
  readonly tell: () => Told;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Surroundings {
  readonly table: TableId;
  readonly history: TableHistory;
  readonly report: Pick<GridExtras, 'year' | 'historical'>;
  readonly previous: TableValue | undefined;
  readonly locale: Locale;
}

function isSame(one: CellView, other: CellView): boolean {
  for (const name in one) {
    if (one[name as keyof CellView] !== other[name as keyof CellView]) return false;
  }
  return true;
}

/** A view that shows the same stays the same object, and its cell is left alone. */
function keepViews(views: CellViews, before: CellViews | undefined): CellViews {
  if (!before) return views;
  const kept = new Map<string, CellView>();
  for (const [key, view] of views) {
    const known = before.get(key);
    kept.set(key, known && isSame(known, view) ? known : view);
  }
  return kept;
}

/** Checks the table once for each of its values, whoever asks first. */
export function createViewStore(given: Surroundings): ViewStore {
  const { table, history, report, previous, locale } = given;
  let value: TableValue | undefined;
  let told: Told | undefined;
  const tell = (): Told => {
    const latest = history.latest();
    if (told && value === latest) return told;
    const findings = nameFindings(gridFindings(table, latest, report), told?.findings);
    const fresh = cellViews({ table, value: latest, findings, previous, locale });
    const views = keepViews(fresh, told?.views);
    value = latest;
    told = {
      findings,
      views,
      disagreeing: disagreeingTotals(views),
      unconfirmed: unconfirmedKeys(views),
    };
    return told;
  };
  return { tell, get: (key) => tell().views.get(key), subscribe: history.subscribe };
}

export const useCellView = (store: ViewStore, key: string): CellView | undefined =>
  useSyncExternalStore(store.subscribe, () => store.get(key));

/** The same a moment later: the cells are drawn with the key, the sentences after it. */
export function useTold({ subscribe, tell }: ViewStore): Told {
  const [told, setTold] = useState(tell);
  useEffect(() => {
    const hear = () => startTransition(() => setTold(tell()));
    hear();
    return subscribe(hear);
  }, [subscribe, tell]);
  return told;
}
