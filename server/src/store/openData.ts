import type { Core } from '@strapi/strapi';
import { EDITION, ORGAN } from '../../../content-types';
import type { Scope } from '../../../domain/report';
import { FACT } from './tables';

/** A page by key: the rows after this one, `''` for the first, in the order of the key. */
export interface KeyPage {
  readonly after: string;
  readonly limit: number;
}

export interface LiveEdition {
  readonly liveSlot: string;
  readonly number: number;
  readonly organDocumentId: string;
  readonly organCode: string;
  readonly organName: string;
  readonly year: string;
  readonly scope: Scope;
  readonly digest: string;
  readonly releasedAt: string;
  readonly publishedOn: string;
  readonly historical: boolean | null;
}

export interface PublishedOrgan {
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: string;
  readonly slug: string;
}

export interface LiveFact {
  readonly id: number;
  /** documentId of its edition. */
  readonly edition: string;
  readonly year: string;
  readonly scope: Scope;
  readonly form: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** A decimal column is a string on some databases. */
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly raw: string | null;
  readonly how: string;
}

type Equal = Readonly<Record<string, string>>;
export type FactSource = Pick<LiveEdition, 'number' | 'organCode' | 'organName'>;

const SOURCE = ['documentId', 'number', 'organCode', 'organName'];
const LIVE = [
  ...['liveSlot', 'number', 'organDocumentId', 'organCode', 'organName', 'year', 'scope'],
  ...['digest', 'releasedAt', 'publishedOn', 'historical'],
];

/** What is published, in pages by key: a withdrawn edition, a working copy and their organs never are. */
export function createOpenData(strapi: Core.Strapi) {
  return {
    /** Live editions in the order of their slot, where a correction keeps its place. */
    editions: async (where: Equal, { after, limit }: KeyPage): Promise<LiveEdition[]> =>
      strapi.db.query(EDITION).findMany({
        where: { ...where, liveSlot: { $gt: after } },
        select: LIVE,
        orderBy: { liveSlot: 'asc' },
        limit,
      }),

    /** Organs that have a live edition, in the order of their address. */
    organs: async (where: Equal, { after, limit }: KeyPage): Promise<PublishedOrgan[]> =>
      strapi.db
        .getConnection('disclosure_organs')
        .select('code', 'name', { shortName: 'short_name' }, 'kind', 'slug')
        .where(where)
        .where('slug', '>', after)
        .whereIn(
          'document_id',
          strapi.db
            .getConnection('disclosure_editions')
            .select('organ_document_id')
            .whereNotNull('live_slot'),
        )
        .orderBy('slug')
        .limit(limit),

    /** Facts of live editions, in the order in which they were written. */
    facts: async (where: Equal, { after, limit }: KeyPage): Promise<LiveFact[]> =>
      strapi.db.query(FACT).findMany({
        where: { ...where, id: { $gt: Number(after) } },
        orderBy: { id: 'asc' },
        limit,
      }),

    /** The editions that facts stand in, by documentId. */
    async sources(editions: readonly string[]): Promise<ReadonlyMap<string, FactSource>> {
      const documentId = { $in: [...new Set(editions)] };
      const found: (FactSource & { documentId: string })[] = await strapi.db
        .query(EDITION)
        .findMany({ where: { documentId, liveSlot: { $notNull: true } }, select: SOURCE });
      return new Map(found.map((row) => [row.documentId, row]));
    },

    /** documentId of the organ at this address; undefined where there is none. */
    async organAt(slug: string): Promise<string | undefined> {
      const row = await strapi.db.query(ORGAN).findOne({ where: { slug }, select: ['documentId'] });
      return row?.documentId;
    },

    /** Addresses of organs by documentId. */
    async slugs(organs: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const documentId = { $in: [...new Set(organs)] };
      const found: { documentId: string; slug: string }[] = await strapi.db
        .query(ORGAN)
        .findMany({ where: { documentId }, select: ['documentId', 'slug'] });
      return new Map(found.map((row) => [row.documentId, row.slug]));
    },
  };
}
