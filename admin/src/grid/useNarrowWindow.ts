import { useSyncExternalStore } from 'react';

/** Windows too narrow for a table with its notes beside it: phones and upright tablets. */
export const NARROW = '(max-width: 1023px)';

let list: MediaQueryList | undefined;

/** Asked once: each new list has the browser lay the page out first. */
const query = (): MediaQueryList => (list ??= window.matchMedia(NARROW));

function subscribe(listener: () => void): () => void {
  query().addEventListener('change', listener);
  return () => query().removeEventListener('change', listener);
}

export const useNarrowWindow = (): boolean =>
  useSyncExternalStore(subscribe, () => query().matches);
