import { useCallback, useEffect, useState } from 'react';
import { fetchScopes, type Failure, type Outcome, type ScopeList } from '../api';

/** Who may touch which organs, and each change of it. */
export function useScopes() {
  const [list, setList] = useState<ScopeList>();
  const [failure, setFailure] = useState<Failure>();

  const accept = useCallback((outcome: Outcome<ScopeList>): void => {
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) setList(outcome.data);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    void fetchScopes().then((outcome) => {
      if (isCurrent) accept(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [accept]);

  return { list, failure, accept };
}
