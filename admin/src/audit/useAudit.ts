import { useCallback, useEffect, useRef, useState } from 'react';
import {
  fetchAudit,
  fetchAuditChoices,
  type AuditChoices,
  type AuditEvent,
  type AuditFilter,
  type Failure,
} from '../api';

interface Listed {
  readonly events: readonly AuditEvent[];
  /** Asks for older ones; null where there are none. */
  readonly next: number | null;
}

/** The newest events that the filter lets through, and older ones on request. */
export function useAudit(filter: AuditFilter) {
  const [listed, setListed] = useState<Listed>();
  const [failure, setFailure] = useState<Failure>();
  const [isLoading, setLoading] = useState(true);
  const asked = useRef(0);
  const key = JSON.stringify(filter);

  const load = useCallback(
    async (before?: number) => {
      const question = (asked.current += 1);
      setLoading(true);
      const outcome = await fetchAudit(JSON.parse(key) as AuditFilter, before);
      if (question !== asked.current) return;
      setLoading(false);
      setFailure(outcome.ok ? undefined : outcome.failure);
      if (!outcome.ok) return;
      const { events, next } = outcome.data;
      setListed((now) => ({
        events: before === undefined ? events : [...(now?.events ?? []), ...events],
        next,
      }));
    },
    [key],
  );
  useEffect(() => {
    void load();
    return () => {
      asked.current += 1;
    };
  }, [load]);

  return { listed, failure, isLoading, load };
}

/** What the list can be narrowed to; undefined until it has come. */
export function useAuditChoices(): AuditChoices | undefined {
  const [choices, setChoices] = useState<AuditChoices>();
  useEffect(() => {
    let isCurrent = true;
    void fetchAuditChoices().then((outcome) => {
      if (isCurrent && outcome.ok) setChoices(outcome.data);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return choices;
}
