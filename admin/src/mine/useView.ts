import { useEffect, useState } from 'react';
import { fetchOrgans } from '../api';

/** What the plugin's page shows: a clerk's own reports, or all of a year in one table. */
export type View = 'mine' | 'board';

export const VIEWS: readonly View[] = ['mine', 'board'];

/** Up to this many organs of one's own are shown one by one. */
const FEW = 12;

/**
 * The view that is asked for; else 我的年报 for those who were given a few organs, and the board for
 * everybody else. Undefined until that is known.
 */
export function useView(asked: string | null): View | undefined {
  const chosen = VIEWS.find((view) => view === asked);
  const [usual, setUsual] = useState<View>();
  useEffect(() => {
    if (chosen || usual) return undefined;
    let isCurrent = true;
    void fetchOrgans().then((outcome) => {
      const isMine = outcome.ok && outcome.data.isOwn && outcome.data.organs.length <= FEW;
      if (isCurrent) setUsual(isMine ? 'mine' : 'board');
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen, usual]);
  return chosen ?? usual;
}
