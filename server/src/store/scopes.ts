import type { Core } from '@strapi/strapi';
import { ORGAN_SCOPE } from '../../../content-types';
import { organsWithin, type OrganScope } from '../../../domain/organ';
import { currentActor } from './actor';
import { createOrganReads } from './organs';

const SUPER_ADMIN = 'strapi-super-admin';

export interface ScopeRow extends OrganScope {
  /** documentId of the admin user */
  readonly user: string;
}

/** Which organs the one at work may touch. */
export interface Reach {
  /** All there are, also those that are not made yet. */
  readonly isAll: boolean;
  readonly includes: (organ: string) => boolean;
  /** documentIds; empty where it is all. */
  readonly organs: readonly string[];
}

const ALL: Reach = { isAll: true, includes: () => true, organs: [] };
const NONE: Reach = { isAll: false, includes: () => false, organs: [] };

const plain = ({ user, mode, organs }: ScopeRow): ScopeRow => ({
  user,
  mode: mode === 'subtree' ? 'subtree' : 'list',
  organs: Array.isArray(organs) ? organs.filter((each) => typeof each === 'string') : [],
});

async function isSuperAdmin(strapi: Core.Strapi, user: string): Promise<boolean> {
  const where = { documentId: user, roles: { code: SUPER_ADMIN } };
  return (await strapi.db.query('admin::user').count({ where })) > 0;
}

/** Asked once for each request: a scope that changes meanwhile counts from the next one on. */
const known = new WeakMap<object, Promise<Reach>>();

/**
 * A super admin reaches all. So does everybody while no scope is set for anybody; from the first one on
 * those without a scope reach nothing. Code that runs outside of a request reaches all, a request that
 * is no admin's nothing.
 */
async function findReach(strapi: Core.Strapi): Promise<Reach> {
  const user = await currentActor(strapi);
  if (user === null) return NONE;
  const rows = () => strapi.db.query(ORGAN_SCOPE);
  if (await isSuperAdmin(strapi, user)) return ALL;
  const row = (await rows().findOne({ where: { user } })) as ScopeRow | null;
  if (!row) return (await rows().count({})) === 0 ? ALL : NONE;
  const organs = organsWithin(plain(row), await createOrganReads(strapi).list());
  return { isAll: false, includes: (organ) => organs.has(organ), organs: [...organs] };
}

export function currentReach(strapi: Core.Strapi): Promise<Reach> {
  const request = strapi.requestContext.get() as object | undefined;
  if (!request) return Promise.resolve(ALL);
  const reach = known.get(request) ?? findReach(strapi);
  known.set(request, reach);
  return reach;
}

export function createScopes(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(ORGAN_SCOPE);
  return {
    isSuperAdmin: (user: string): Promise<boolean> => isSuperAdmin(strapi, user),

    async list(): Promise<ScopeRow[]> {
      return ((await rows().findMany({ orderBy: { id: 'asc' } })) as ScopeRow[]).map(plain);
    },

    async set(user: string, { mode, organs }: OrganScope): Promise<void> {
      const data = { user, mode, organs };
      const existing = await rows().findOne({ where: { user } });
      if (existing) await rows().update({ where: { id: existing.id }, data });
      else await rows().create({ data });
    },

    async remove(user: string): Promise<void> {
      await rows().deleteMany({ where: { user } });
    },
  };
}
