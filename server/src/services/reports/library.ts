import type { Store } from '../../store';

/**
 * What is read of the store to judge one report. The store itself is one; a list of many reports has
 * read all of it beforehand.
 */
export interface Library {
  readonly organs: Pick<Store['organs'], 'find' | 'childrenOf' | 'succeededBy'>;
  readonly reports: Pick<Store['reports'], 'findBySlot'>;
  readonly editions: Pick<
    Store['editions'],
    'findLive' | 'contents' | 'waiversOf' | 'liveOf' | 'earlier'
  >;
  readonly comments: Pick<Store['comments'], 'countOpen'>;
}
