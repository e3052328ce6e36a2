import { ORGAN, REPORT } from '../../../content-types';
import type { Store } from '../store';

/** Which documents of a type the one at work may touch, by documentId; undefined where it is all. */
export type Reached = ReadonlySet<string> | undefined;

export const createReach = (store: Store) => ({
  async of(uid: string): Promise<Reached> {
    const { isAll, organs } = await store.reach();
    if (isAll || (uid !== ORGAN && uid !== REPORT)) return undefined;
    return new Set(uid === ORGAN ? organs : await store.reports.ofOrgans(organs));
  },
});
