import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseTableValue, type TableValue } from '../../../domain/cell';
import type { FormId, TableId } from '../../../domain/form';
import { record, redo, startHistory, undo, type History } from './history';

interface Source {
  readonly table: TableId;
  readonly fallback: FormId;
  /** The form's value: null, JSON text or an object, possibly frozen. */
  readonly value: unknown;
  readonly onChange: (value: TableValue) => void;
}

export interface TableHistory {
  readonly value: TableValue;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The newest value, also between two renders. */
  readonly latest: () => TableValue;
  /** Records a value and hands it to the form; several under one step name undo as one. */
  readonly commit: (value: TableValue, step?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const bytesOf = (table: TableId, value: TableValue): string =>
  JSON.stringify(parseTableValue(table, value, value.form));

/** The table being edited, with undo over the whole field. The form always holds the present value. */
export function useTableHistory({ table, fallback, value, onChange }: Source): TableHistory {
  const [history, setHistory] = useState<History<TableValue>>(() =>
    startHistory(parseTableValue(table, value, fallback)),
  );
  const current = useRef(history);
  const seen = useRef(value);
  const send = useRef(onChange);
  useEffect(() => {
    send.current = onChange;
  }, [onChange]);

  const adopt = useCallback((next: History<TableValue>) => {
    if (next === current.current) return;
    const isNewValue = next.present !== current.current.present;
    current.current = next;
    setHistory(next);
    if (!isNewValue) return;
    seen.current = next.present;
    send.current(next.present);
  }, []);

  // The form was reset, restored or filled by another part: one step of its own, which undo takes back.
  useEffect(() => {
    if (value === seen.current) return;
    seen.current = value;
    const incoming = parseTableValue(table, value, fallback);
    if (bytesOf(table, incoming) === bytesOf(table, current.current.present)) return;
    current.current = record(current.current, incoming);
    setHistory(current.current);
  }, [value, table, fallback]);

  return useMemo(
    () => ({
      value: history.present,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      latest: () => current.current.present,
      commit: (next, step) => adopt(record(current.current, next, step)),
      undo: () => adopt(undo(current.current)),
      redo: () => adopt(redo(current.current)),
    }),
    [history, adopt],
  );
}
