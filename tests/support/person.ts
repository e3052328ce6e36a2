import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export type Person = { id: number; documentId: string };

const SUPER_ADMIN = 'strapi-super-admin';
const reviewers = new WeakMap<Core.Strapi, Promise<Person>>();

async function createPerson(strapi: Core.Strapi): Promise<Person> {
  const role = await strapi.service('admin::role').findOne({ code: SUPER_ADMIN });
  return strapi.service('admin::user').create({
    firstname: 'Fixture',
    lastname: 'Reviewer',
    email: `${randomBytes(6).toString('hex')}@example.com`,
    isActive: true,
    roles: [role.id],
  });
}

/** Someone other than whoever wrote the reports; one for each running Strapi. */
export function reviewerOf(strapi: Core.Strapi): Promise<Person> {
  const known = reviewers.get(strapi) ?? createPerson(strapi);
  reviewers.set(strapi, known);
  return known;
}

/** Does work in a service as a request of this admin user would. */
export async function asPerson<T>(
  strapi: Core.Strapi,
  user: Person,
  work: () => Promise<T>,
): Promise<T> {
  const context = { state: { auth: { strategy: { name: 'admin' } }, user } };
  const run = strapi.requestContext.run as (given: object, work: () => Promise<T>) => Promise<T>;
  return run(context, work);
}
