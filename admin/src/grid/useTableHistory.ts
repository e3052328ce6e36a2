import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { parseTableValue, type TableValue } from '../../../domain/cell';
import type { FormId, TableId } from '../../../domain/form';
import { createTableHistory, type TableHistory } from './tableHistory';

interface Source {
  readonly table: TableId;
  readonly fallback: FormId;
  /** The form's value: null, JSON text or an object, possibly frozen. */
  readonly value: unknown;
  readonly onChange: (value: TableValue) => void;
}

const bytesOf = (table: TableId, value: TableValue): string =>
  JSON.stringify(parseTableValue(table, value, value.form));

/** The table being edited, with undo over the whole field. The form always holds the present value. */
export function useTableHistory({ table, fallback, value, onChange }: Source): TableHistory {
  const seen = useRef(value);
  const send = useRef(onChange);
  const [history] = useState(() =>
    createTableHistory(parseTableValue(table, value, fallback), (next) => {
      seen.current = next;
      send.current(next);
    }),
  );
  useEffect(() => {
    send.current = onChange;
  }, [onChange]);

  // The form was reset, restored or filled by another part: one step of its own, which undo takes back.
  useEffect(() => {
    if (value === seen.current) return;
    seen.current = value;
    const incoming = parseTableValue(table, value, fallback);
    if (bytesOf(table, incoming) === bytesOf(table, history.latest())) return;
    history.adopt(incoming);
  }, [history, value, table, fallback]);

  return history;
}

/** The present table, for a part that shows its figures. */
export const useTable = ({ subscribe, latest }: TableHistory): TableValue =>
  useSyncExternalStore(subscribe, latest);

/** The form that the present table is on. */
export const useTableForm = ({ subscribe, latest }: TableHistory): FormId =>
  useSyncExternalStore(subscribe, () => latest().form);

export const useCanUndo = ({ subscribe, get }: TableHistory): boolean =>
  useSyncExternalStore(subscribe, () => get().past.length > 0);

export const useCanRedo = ({ subscribe, get }: TableHistory): boolean =>
  useSyncExternalStore(subscribe, () => get().future.length > 0);
