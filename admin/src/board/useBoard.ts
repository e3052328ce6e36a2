import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchBoard, type Board, type Failure } from '../api';

/** The board of one year; the year before stays on screen until the next one has come. */
export function useBoard(year: string | undefined) {
  const [board, setBoard] = useState<Board>();
  const [failure, setFailure] = useState<Failure>();
  const [isLoading, setLoading] = useState(true);
  const asked = useRef(0);

  const load = useCallback(async () => {
    const question = (asked.current += 1);
    setLoading(true);
    const outcome = await fetchBoard(year);
    if (question !== asked.current) return;
    setLoading(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) setBoard(outcome.data);
  }, [year]);
  useEffect(() => {
    void load();
    return () => {
      asked.current += 1;
    };
  }, [load]);

  return { board, failure, isLoading, reload: load };
}
