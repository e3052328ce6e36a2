import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import request from 'supertest';

export type Permission = {
  action: string;
  subject?: string | null;
  properties?: Record<string, unknown>;
  conditions?: string[];
};

export type NewAdminUser = {
  /** An existing role's code (`strapi-editor`), or a name for a new role. */
  role: string;
  permissions?: Permission[];
};

export type AdminUser = {
  id: number;
  documentId: string;
  email: string;
  password: string;
  /** `Authorization` header of a logged-in session. */
  authorization: string;
};

const PASSWORD = 'Fixture-password-1';
const SUPER_ADMIN = 'strapi-super-admin';

export async function loginSuperAdmin(strapi: Core.Strapi): Promise<AdminUser> {
  const role = await strapi.service('admin::role').findOne({ code: SUPER_ADMIN });
  return createLoggedIn(strapi, role.id);
}

export async function createAdminUser(
  strapi: Core.Strapi,
  { role: name, permissions = [] }: NewAdminUser,
): Promise<AdminUser> {
  const roles = strapi.service('admin::role');
  const role =
    (await roles.findOne({ code: name })) ??
    (await roles.findOne({ name })) ??
    (await roles.create({ name, description: '' }));
  if (permissions.length > 0) {
    await roles.assignPermissions(role.id, permissions.map(completePermission));
  }
  return createLoggedIn(strapi, role.id);
}

const completePermission = (permission: Permission) => ({
  subject: null,
  properties: {},
  conditions: [],
  ...permission,
});

async function createLoggedIn(strapi: Core.Strapi, roleId: number): Promise<AdminUser> {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const user = await strapi.service('admin::user').create({
    firstname: 'Fixture',
    lastname: 'User',
    email,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [roleId],
  });
  const authorization = await login(strapi, email);
  return { id: user.id, documentId: user.documentId, email, password: PASSWORD, authorization };
}

async function login(strapi: Core.Strapi, email: string): Promise<string> {
  const response = await request(strapi.server.httpServer)
    .post('/admin/login')
    .send({ email, password: PASSWORD });
  const token: unknown = response.body?.data?.token;
  if (typeof token !== 'string') {
    throw new Error(`Logging in as ${email} answered ${response.status}: ${response.text}`);
  }
  return `Bearer ${token}`;
}
