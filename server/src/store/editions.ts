import type { Core } from '@strapi/strapi';
import { EDITION } from '../../../content-types';
import type { Scope } from '../../../domain/report';
import { slotOf, type Place } from './slot';

export interface EditionIndexRow {
  readonly documentId: string;
  readonly slot: string;
  readonly live: boolean;
  readonly number: number;
  readonly organDocumentId: string;
  readonly organCode: string;
  readonly organName: string;
  readonly year: string;
  readonly scope: Scope;
  readonly digest: string;
  readonly releasedAt: string;
  /** Asia/Shanghai calendar date; a historical report's original one. */
  readonly publishedOn: string;
  readonly historical: boolean;
  readonly withdrawnAt: string | null;
}

export interface EditionRow extends EditionIndexRow {
  readonly content: string;
}

export interface NewEdition extends Omit<EditionRow, 'documentId' | 'live' | 'withdrawnAt'> {
  readonly releasedBy: string | null;
  readonly waivers: unknown;
  readonly findings: unknown;
}

type Stored = EditionRow & { id: number; liveSlot: string | null };

const INDEX_COLUMNS = [
  'id',
  'documentId',
  'slot',
  'liveSlot',
  'number',
  'organDocumentId',
  'organCode',
  'organName',
  'year',
  'scope',
  'digest',
  'releasedAt',
  'publishedOn',
  'historical',
  'withdrawnAt',
];

const indexRow = (row: Stored): EditionIndexRow => ({
  documentId: row.documentId,
  slot: row.slot,
  live: row.liveSlot !== null,
  number: row.number,
  organDocumentId: row.organDocumentId,
  organCode: row.organCode,
  organName: row.organName,
  year: row.year,
  scope: row.scope,
  digest: row.digest,
  releasedAt: row.releasedAt,
  publishedOn: row.publishedOn,
  historical: row.historical === true,
  withdrawnAt: row.withdrawnAt,
});

/** Words as they stand in canonical JSON. */
const quoted = (words: string): string => JSON.stringify(words).slice(1, -1);

const fullRow = (row: Stored): EditionRow => ({ ...indexRow(row), content: row.content });

/** Several live editions with their content, for pages that show more than one. */
function liveReads(rows: () => ReturnType<Core.Strapi['db']['query']>) {
  return {
    /** Live editions whose stored text holds these words, newest year first. Wildcards match too much. */
    async search(words: string, limit: number): Promise<EditionRow[]> {
      const found = (await rows().findMany({
        where: { liveSlot: { $notNull: true }, content: { $contains: quoted(words) } },
        select: [...INDEX_COLUMNS, 'content'],
        orderBy: [{ year: 'desc' }, { slot: 'asc' }],
        limit,
      })) as Stored[];
      return found.map(fullRow);
    },
    /** The live editions of one organ and scope, newest year first. */
    async ofOrgan(organDocumentId: string, scope: Scope, limit: number): Promise<EditionRow[]> {
      const found = (await rows().findMany({
        where: { organDocumentId, scope, liveSlot: { $notNull: true } },
        select: [...INDEX_COLUMNS, 'content'],
        orderBy: { year: 'desc' },
        limit,
      })) as Stored[];
      return found.map(fullRow);
    },
  };
}

/** What is read of editions. */
function editionReads(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(EDITION);
  const findOne = async (where: object): Promise<EditionRow | undefined> => {
    const row = (await rows().findOne({ where })) as Stored | null;
    return row ? fullRow(row) : undefined;
  };
  const index = async (where: object): Promise<EditionIndexRow[]> => {
    const found = (await rows().findMany({
      where,
      select: INDEX_COLUMNS,
      orderBy: [{ slot: 'asc' }, { number: 'asc' }],
    })) as Stored[];
    return found.map(indexRow);
  };

  return {
    ...liveReads(rows),

    findLive: (place: Place) => findOne({ liveSlot: slotOf(place) }),
    find: ({ number, ...place }: Place & { number: number }) =>
      findOne({ slot: slotOf(place), number }),

    /** Every live edition without its content. */
    listLive: () => index({ liveSlot: { $notNull: true } }),

    /** Every edition that was withdrawn, without its content. */
    listWithdrawn: () => index({ withdrawnAt: { $notNull: true } }),

    /** All editions of one slot with their content, oldest first. */
    async contents(slot: string): Promise<EditionRow[]> {
      const found = await rows().findMany({ where: { slot }, orderBy: { number: 'asc' } });
      return (found as Stored[]).map(fullRow);
    },

    /** All editions of these slots with their content and reasons, oldest first. */
    async at(slots: readonly string[]): Promise<(EditionRow & { readonly waivers: unknown })[]> {
      const where = { slot: { $in: slots } };
      const found = await rows().findMany({ where, orderBy: { number: 'asc' } });
      return (found as (Stored & { waivers: unknown })[]).map((row) => ({
        ...fullRow(row),
        waivers: row.waivers ?? null,
      }));
    },

    /** The reasons that the live edition was published with; undefined where there is none. */
    async waiversOf(place: Place): Promise<unknown> {
      const row = (await rows().findOne({
        where: { liveSlot: slotOf(place) },
        select: ['waivers'],
      })) as { waivers: unknown } | null;
      return row?.waivers ?? undefined;
    },

    /** All editions of one slot without their content, oldest first. */
    earlier: (slot: string) => index({ slot }),
    /** Live editions of one organ and scope without their content. */
    liveOf: (organDocumentId: string, scope: Scope) =>
      index({ organDocumentId, scope, liveSlot: { $notNull: true } }),
    /** The same of many organs and every scope. */
    liveOfAll: (organs: readonly string[]) =>
      index({ organDocumentId: { $in: organs }, liveSlot: { $notNull: true } }),
    inYear: (year: string) => index({ year, liveSlot: { $notNull: true } }),
    all: () => index({}),
  };
}

export function createEditions(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(EDITION);
  return {
    ...editionReads(strapi),

    /** The old live row is cleared before the new one is written: liveSlot is unique. */
    async release(edition: NewEdition): Promise<EditionIndexRow> {
      await rows().updateMany({ where: { liveSlot: edition.slot }, data: { liveSlot: null } });
      const created = (await rows().create({
        data: { ...edition, liveSlot: edition.slot, withdrawnAt: null },
      })) as Stored;
      return indexRow(created);
    },

    async withdraw(slot: string, at: string, reason: string): Promise<void> {
      await rows().updateMany({
        where: { liveSlot: slot },
        data: { liveSlot: null, withdrawnAt: at, withdrawReason: reason },
      });
    },
  };
}
