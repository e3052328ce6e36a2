import { useSyncExternalStore } from 'react';

/** Windows too narrow for a table with its notes beside it: phones and upright tablets. */
export const NARROW = '(max-width: 1023px)';

const query = (): MediaQueryList => window.matchMedia(NARROW);

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

export const useNarrowWindow = (): boolean =>
  useSyncExternalStore(subscribe, () => query().matches);
