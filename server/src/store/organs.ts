import type { Core } from '@strapi/strapi';
import { EDITION, ORGAN, REPORT } from '../../../content-types';
import { ORGAN_KINDS, type OrganKind } from '../../../domain/organ';
import { currentReach } from './scopes';

export interface OrganRow {
  readonly documentId: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly code: string | null;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly kind: OrganKind;
  readonly level: string | null;
  readonly order: number | null;
  readonly ruleMaking: boolean;
  readonly siteName: string | null;
  readonly siteDomain: string | null;
  readonly siteCode: string | null;
  readonly contact: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly parentDocumentId: string | null;
  readonly successorDocumentId: string | null;
}

type Related = { documentId: string } | null | undefined;
type Stored = OrganRow & { id: number; parent?: Related; successor?: Related };

const RELATIONS = { parent: { select: ['documentId'] }, successor: { select: ['documentId'] } };

function plain(row: Stored): OrganRow {
  return {
    documentId: row.documentId,
    name: row.name,
    shortName: row.shortName,
    code: row.code,
    slug: row.slug,
    formerSlugs: Array.isArray(row.formerSlugs) ? row.formerSlugs : [],
    kind: row.kind,
    level: row.level,
    order: row.order,
    ruleMaking: row.ruleMaking === true,
    siteName: row.siteName,
    siteDomain: row.siteDomain,
    siteCode: row.siteCode,
    contact: row.contact,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    parentDocumentId: row.parent?.documentId ?? null,
    successorDocumentId: row.successor?.documentId ?? null,
  };
}

const rankOf = (kind: OrganKind): number => ORGAN_KINDS.findIndex(({ id }) => id === kind);

/** 机构序列: kind, then the organ's own place, then its address, the same on every database. */
export function byColumnOrder(a: OrganRow, b: OrganRow): number {
  return (
    rankOf(a.kind) - rankOf(b.kind) ||
    (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
    (a.slug < b.slug ? -1 : Number(a.slug > b.slug))
  );
}

/** Whether the organ existed in some part of a year. */
export const existedIn = ({ validFrom, validUntil }: OrganRow, year: string): boolean =>
  (validFrom ?? '') <= `${year}-12-31` && (validUntil ?? '9999') >= `${year}-01-01`;

/** What is read of organs. */
export function createOrganReads(strapi: Core.Strapi) {
  const list = async (): Promise<OrganRow[]> => {
    const rows = (await strapi.db.query(ORGAN).findMany({ populate: RELATIONS })) as Stored[];
    return rows.map(plain).sort(byColumnOrder);
  };

  const related = async (relation: 'parent' | 'successor', to: string): Promise<OrganRow[]> => {
    const where = { [relation]: { documentId: to } };
    const rows = await strapi.db.query(ORGAN).findMany({ where, populate: RELATIONS });
    return (rows as Stored[]).map(plain).sort(byColumnOrder);
  };

  return {
    list,

    async find(documentId: string): Promise<OrganRow | undefined> {
      const row = (await strapi.db
        .query(ORGAN)
        .findOne({ where: { documentId }, populate: RELATIONS })) as Stored | null;
      return row ? plain(row) : undefined;
    },

    /** The organ at this address; `redirect` where the address is one it had before. */
    async bySlug(slug: string): Promise<{ organ: OrganRow; redirect?: true } | undefined> {
      const organs = await list();
      const present = organs.find((organ) => organ.slug === slug);
      if (present) return { organ: present };
      const former = organs.find(({ formerSlugs }) => formerSlugs.includes(slug));
      return former ? { organ: former, redirect: true } : undefined;
    },

    /** Organs directly below this one. */
    childrenOf: (documentId: string): Promise<OrganRow[]> => related('parent', documentId),

    /** Organs that were merged into this one, or that it was split from. */
    succeededBy: (documentId: string): Promise<OrganRow[]> => related('successor', documentId),
  };
}

export function createOrgans(strapi: Core.Strapi) {
  const count = (uid: string, where: object): Promise<number> =>
    strapi.db.query(uid).count({ where });
  const reads = createOrganReads(strapi);
  return {
    ...reads,

    /** The organ, if the one at work may touch it; absent and forbidden are the same. */
    async findWithin(documentId: string): Promise<OrganRow | undefined> {
      const { includes } = await currentReach(strapi);
      return includes(documentId) ? reads.find(documentId) : undefined;
    },

    /** Those that the one at work may touch, in column order. */
    async listWithin(): Promise<OrganRow[]> {
      const { includes } = await currentReach(strapi);
      return (await reads.list()).filter(({ documentId }) => includes(documentId));
    },

    hasEditions: async (documentId: string): Promise<boolean> =>
      (await count(EDITION, { organDocumentId: documentId })) > 0,

    hasReports: async (documentId: string): Promise<boolean> =>
      (await count(REPORT, { organ: { documentId } })) > 0,
  };
}
