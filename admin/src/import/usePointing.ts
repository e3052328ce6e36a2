import { useCallback, useRef, useState } from 'react';
import type { SourceAt } from '../../../domain/read';
import { pointTo } from './pointer';

/** The cell that is looked at, and its place in the source beside it. */
export function usePointing(origins: Readonly<Record<string, SourceAt>>) {
  const pane = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [current, setCurrent] = useState('');
  const latest = useRef(current);
  latest.current = current;

  const onPlace = useCallback((at: SourceAt | undefined) => pointTo(pane.current, at), []);
  const onHover = useCallback(
    (id: string | undefined) => onPlace(origins[id ?? latest.current]),
    [onPlace, origins],
  );
  const onCurrent = useCallback(
    (id: string) => {
      setCurrent(id);
      onPlace(origins[id]);
    },
    [onPlace, origins],
  );
  const onCell = useCallback((id: string) => {
    form.current?.querySelector<HTMLElement>(`[data-cell="${id}"]`)?.focus();
  }, []);
  const onEnter = useCallback(() => input.current?.focus(), []);
  return { pane, form, input, current, onPlace, onHover, onCurrent, onCell, onEnter };
}

export type Pointing = ReturnType<typeof usePointing>;
