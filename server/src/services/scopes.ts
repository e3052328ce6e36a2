import type { OrganScope } from '../../../domain/organ';
import { RefusalError, notFound, type Person, type Store } from '../store';

export interface ScopeList {
  /** From the first scope on, people without one reach nothing. */
  readonly enforced: boolean;
  /** Their scopes as far as the one who asks reaches. */
  readonly users: readonly (Person & {
    readonly isSuperAdmin: boolean;
    readonly scope: OrganScope | null;
    /** Holds organs beyond those of the one who asks, who may not change it then. */
    readonly isBeyond: boolean;
  })[];
  /** Those that may be given: what the one who asks reaches, in column order. */
  readonly organs: readonly { readonly id: string; readonly name: string }[];
}

function refuse(message: string): never {
  throw new RefusalError('noAccess', message);
}

/** Nobody widens what they reach themselves, and only a super admin begins. */
async function refuseOverreach(store: Store, user: string, { organs }: OrganScope): Promise<void> {
  const reach = await store.reach();
  const actor = await store.actor();
  const isSuper = actor === null || (await store.scopes.isSuperAdmin(actor));
  if (isSuper) return;
  if (reach.isAll) {
    refuse(
      '第一个机关范围由超级管理员设置：设置之后，没有范围的人员什么机关也看不到。 A super admin sets the first scope: from then on people without one see no organ.',
    );
  }
  if (actor === user) {
    refuse(
      '不能设置自己的机关范围，请由他人设置。 Nobody sets their own scope; have someone else do it.',
    );
  }
  if (organs.some((organ) => !reach.includes(organ))) throw notFound();
}

/** Whoever also works for others is not theirs to set. */
async function refuseForeign(store: Store, user: string): Promise<void> {
  const row = (await store.scopes.list()).find((each) => each.user === user);
  const { includes } = await store.reach();
  if (!row || row.organs.every(includes)) return;
  refuse(
    '此人的范围里有您范围以外的机关，请由超级管理员设置。 This person’s scope holds organs beyond yours; have a super admin set it.',
  );
}

async function listScopes(store: Store): Promise<ScopeList> {
  const rows = await store.scopes.list();
  const { includes } = await store.reach();
  const people = await store.people.list();
  const users = await Promise.all(
    people.map(async (person) => {
      const row = rows.find(({ user }) => user === person.id);
      const isSuper = await store.scopes.isSuperAdmin(person.id);
      const organs = row?.organs.filter(includes) ?? [];
      const scope = row ? { mode: row.mode, organs } : null;
      const isBeyond = row !== undefined && organs.length < row.organs.length;
      return { ...person, isSuperAdmin: isSuper, scope, isBeyond };
    }),
  );
  const organs = await store.organs.listWithin();
  return {
    enforced: rows.length > 0,
    users,
    organs: organs.map(({ documentId, name }) => ({ id: documentId, name })),
  };
}

/** Which organs each admin user may touch. */
export function createScopesService(store: Store) {
  const record = (user: string, scope: OrganScope | null): Promise<void> =>
    store.events.append({
      action: 'scope.changed',
      organ: null,
      slot: null,
      payload: { user, mode: scope?.mode ?? null, organs: scope?.organs ?? [] },
    });

  const refuseUnknown = async (user: string, { organs }: OrganScope): Promise<void> => {
    const people = await store.people.list();
    if (!people.some(({ id }) => id === user)) throw notFound();
    const known = new Set((await store.organs.list()).map(({ documentId }) => documentId));
    if (organs.some((organ) => !known.has(organ))) throw notFound();
  };

  return {
    list: (): Promise<ScopeList> => listScopes(store),

    set: (user: string, scope: OrganScope): Promise<void> =>
      store.writing(async () => {
        await refuseUnknown(user, scope);
        await refuseOverreach(store, user, scope);
        await refuseForeign(store, user);
        await store.scopes.set(user, scope);
        await record(user, scope);
      }),

    remove: (user: string): Promise<void> =>
      store.writing(async () => {
        const row = (await store.scopes.list()).find((each) => each.user === user);
        if (!row) throw notFound();
        await refuseOverreach(store, user, { mode: row.mode, organs: [] });
        await refuseForeign(store, user);
        await store.scopes.remove(user);
        await record(user, null);
      }),
  };
}
