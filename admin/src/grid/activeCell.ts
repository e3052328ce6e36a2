import { useSyncExternalStore } from 'react';

/** Which cell has the focus, told to the line above the table without drawing the grid again. */
export interface ActiveCell {
  readonly get: () => string;
  readonly set: (key: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createActiveCell(): ActiveCell {
  let current = '';
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (key) => {
      if (key === current) return;
      current = key;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useActiveKey = (active: ActiveCell): string =>
  useSyncExternalStore(active.subscribe, active.get);
