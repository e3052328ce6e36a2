import type { Core } from '@strapi/strapi';
import { rolesOf } from './host';
import logins from './logins.json';

export interface Person {
  readonly id: number;
  readonly documentId: string;
}

export type Task = '填报' | '审核' | '发布';

/**
 * The logins that `npm start` prints, by what they do. Where somebody has registered already nobody can
 * log in as one of them: they only stand in the records of the sample.
 */
export async function seedLogins(strapi: Core.Strapi): Promise<(task: Task) => Person> {
  await rolesOf(strapi).ensure();
  const users = strapi.service('admin::user');
  const isOpen = !(await users.exists());
  const people = new Map<string, Person>();
  for (const { nameZh, role, code, email, password } of logins) {
    if (!isOpen && role === 'Super Admin') continue;
    const { id } = await strapi.service('admin::role').findOne({ code });
    const user = await users.create({
      firstname: nameZh,
      lastname: '',
      email,
      ...(isOpen ? { password } : {}),
      isActive: isOpen,
      registrationToken: null,
      roles: [id],
    });
    people.set(role, user);
  }
  return (task) => {
    const person = people.get(task);
    if (!person) throw new Error(`The sample has nobody for "${task}".`);
    return person;
  };
}
