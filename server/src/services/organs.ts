import type { OrganRow, Store } from '../store';

export const createOrgans = (store: Store) => ({
  /** In column order, as far as a list in the admin shows them. */
  list: async (): Promise<
    Pick<OrganRow, 'documentId' | 'name' | 'shortName' | 'kind' | 'slug'>[]
  > =>
    (await store.organs.list()).map(({ documentId, name, shortName, kind, slug }) => ({
      documentId,
      name,
      shortName,
      kind,
      slug,
    })),
});
