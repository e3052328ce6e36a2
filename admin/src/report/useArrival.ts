import { useEffect } from 'react';
import { goToPlace } from '../comments/goToPlace';

const PATIENCE_MS = 8_000;
const STEP_MS = 100;

const isDrawn = (place: string): boolean =>
  place.includes('.') || document.querySelector(`form [name="${CSS.escape(place)}"]`) !== null;

/** Leads to the place that the address names, once the report is drawn. */
export function useArrival(isReady: boolean): void {
  useEffect(() => {
    const named = new URLSearchParams(window.location.hash.slice(1));
    const place = named.get('place');
    if (!isReady || !place) return undefined;
    let waited = 0;
    const turn = setInterval(() => {
      waited += STEP_MS;
      if (!isDrawn(place) && waited < PATIENCE_MS) return;
      clearInterval(turn);
      goToPlace(place, named.get('passage') ?? '');
    }, STEP_MS);
    return () => clearInterval(turn);
  }, [isReady]);
}
