import type { TableValue } from '../../../domain/cell';
import { record, redo, startHistory, undo, type History } from './history';

/**
 * The table being edited with its undo. Each part of the grid hears of what it shows by itself: a
 * figure draws its cell and not the grid.
 */
export interface TableHistory {
  readonly get: () => History<TableValue>;
  /** The newest value, also between two renders. */
  readonly latest: () => TableValue;
  readonly subscribe: (listener: () => void) => () => void;
  /** Records a value and hands it to the form; several under one step name undo as one. */
  readonly commit: (value: TableValue, step?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Records a value that comes from the form and is not handed back to it. */
  readonly adopt: (value: TableValue) => void;
}

/** Begins with a table; `send` hands every other value to the form. */
export function createTableHistory(
  initial: TableValue,
  send: (value: TableValue) => void,
): TableHistory {
  let current = startHistory(initial);
  const listeners = new Set<() => void>();
  const become = (next: History<TableValue>): boolean => {
    const isNew = next.present !== current.present;
    if (next === current) return false;
    current = next;
    listeners.forEach((listener) => listener());
    return isNew;
  };
  const change = (next: History<TableValue>): void => {
    if (become(next)) send(next.present);
  };
  return {
    get: () => current,
    latest: () => current.present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (value, step) => change(record(current, value, step)),
    undo: () => change(undo(current)),
    redo: () => change(redo(current)),
    adopt: (value) => void become(record(current, value)),
  };
}
