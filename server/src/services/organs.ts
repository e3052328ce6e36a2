import type { OrganRow, Store } from '../store';

export interface OrganList {
  /** In column order, as far as a list in the admin shows them. */
  readonly organs: readonly Pick<OrganRow, 'documentId' | 'name' | 'shortName' | 'kind' | 'slug'>[];
  /** Whether these are some of all: those that somebody was given. */
  readonly isOwn: boolean;
}

export const createOrgans = (store: Store) => ({
  /** Those that the user may touch. */
  list: async (): Promise<OrganList> => {
    const { isAll } = await store.reach();
    const organs = (await store.organs.listWithin()).map(
      ({ documentId, name, shortName, kind, slug }) => ({
        documentId,
        name,
        shortName,
        kind,
        slug,
      }),
    );
    return { organs, isOwn: !isAll };
  },
});
