import type { Core } from '@strapi/strapi';
import { currentActor } from './actor';
import { isUniqueError } from './database-error';
import { PRESENCE } from './tables';
import { timeOf } from './time';

/** Somebody who has a working copy open. */
export interface PresenceRow {
  /** documentId of the admin user */
  readonly person: string;
  /** An instant in UTC, as all of them. */
  readonly seenAt: string;
  /** When something was last typed; null where nothing was. */
  readonly changedAt: string | null;
}

type Stored = PresenceRow & { readonly id: number };

/** Who has which working copy open. Kept in the database, so that every instance tells the same. */
export function createPresences(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(PRESENCE);
  return {
    /** Notes that the one at work has it open, and whether something was typed since the last time. */
    async note(report: string, person: string, hasTyped: boolean): Promise<void> {
      const now = timeOf(strapi);
      const seen = { seenAt: now, ...(hasTyped ? { changedAt: now } : {}) };
      const { count } = await rows().updateMany({ where: { report, person }, data: seen });
      if (count > 0) return;
      try {
        await rows().create({ data: { report, person, changedAt: null, ...seen } });
      } catch (error) {
        // Another window of the same person has said so at the same moment.
        if (!isUniqueError(error, 'disclosure_presences')) throw error;
      }
    },

    /** Everybody but the one at work who was seen since; whoever was not is forgotten. */
    async others(report: string, since: string): Promise<PresenceRow[]> {
      const found = (await rows().findMany({
        where: { report },
        orderBy: { id: 'asc' },
      })) as Stored[];
      const gone = found.filter(({ seenAt }) => seenAt < since).map(({ id }) => id);
      if (gone.length > 0) await rows().deleteMany({ where: { id: { $in: gone } } });
      const self = await currentActor(strapi);
      return found
        .filter(({ seenAt, person }) => seenAt >= since && person !== self)
        .map(({ person, seenAt, changedAt }) => ({ person, seenAt, changedAt: changedAt ?? null }));
    },

    /** With the report that they had open. */
    async removeAll(report: string): Promise<void> {
      await rows().deleteMany({ where: { report } });
    },
  };
}
