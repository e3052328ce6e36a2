import { useSyncExternalStore } from 'react';
import type { CellView } from './cellView';

export type CellViews = ReadonlyMap<string, CellView>;

/** What the cells show, heard by each cell for itself: a change draws that cell and not the table. */
export interface ViewStore {
  readonly get: (key: string) => CellView | undefined;
  readonly set: (views: CellViews) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const isSame = (one: CellView, other: CellView): boolean =>
  (Object.keys(one) as (keyof CellView)[]).every((name) => one[name] === other[name]);

export function createViewStore(initial: CellViews): ViewStore {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: (key) => current.get(key),
    set: (views) => {
      if (views === current) return;
      // A view that shows the same stays the same object, and its cell is left alone.
      const kept = [...views].map(([key, view]): [string, CellView] => {
        const known = current.get(key);
        return [key, known && isSame(known, view) ? known : view];
      });
      current = new Map(kept);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useCellView = (store: ViewStore, key: string): CellView | undefined =>
  useSyncExternalStore(store.subscribe, () => store.get(key));
