import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Outcome } from '../api';

/** What the server answers; the answer before stays on screen until the next one has come. */
export function useAnswer<T>(ask: () => Promise<Outcome<T>>) {
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<Failure>();
  const [isLoading, setLoading] = useState(true);
  const asked = useRef(0);

  const reload = useCallback(async () => {
    const question = (asked.current += 1);
    setLoading(true);
    const outcome = await ask();
    if (question !== asked.current) return;
    setLoading(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) setAnswer(outcome.data);
  }, [ask]);
  useEffect(() => {
    void reload();
    return () => {
      asked.current += 1;
    };
  }, [reload]);

  return { answer, failure, isLoading, reload };
}
