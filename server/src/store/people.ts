import type { Core } from '@strapi/strapi';

interface Stored {
  readonly documentId: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
}

/** An admin user as a list of people shows them. */
export interface Person {
  /** documentId */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isActive: boolean;
}

const nameOf = ({ firstname, lastname }: Stored): string =>
  `${firstname ?? ''} ${lastname ?? ''}`.trim();

export function createPeople(strapi: Core.Strapi) {
  return {
    /** What admin users are called, by documentId; only inside the admin, never in an event. */
    async namesOf(documentIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
      const asked = [...new Set(documentIds)].filter((id) => id !== null);
      if (asked.length === 0) return new Map();
      const found = (await strapi.db.query('admin::user').findMany({
        where: { documentId: { $in: asked } },
        select: ['documentId', 'firstname', 'lastname'],
      })) as Stored[];
      return new Map(found.map((user) => [user.documentId, nameOf(user)]));
    },

    /** All admin users, for those who set what they may touch. */
    async list(): Promise<Person[]> {
      const found = (await strapi.db.query('admin::user').findMany({
        select: ['documentId', 'firstname', 'lastname', 'email', 'isActive'],
        orderBy: { id: 'asc' },
      })) as (Stored & { email: string; isActive: boolean })[];
      return found.map((user) => ({
        id: user.documentId,
        name: nameOf(user),
        email: user.email,
        isActive: user.isActive === true,
      }));
    },
  };
}
