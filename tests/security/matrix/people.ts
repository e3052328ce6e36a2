import { createHmac } from 'node:crypto';
import { ROLES } from '../../../domain/workflow';
import { serviceOf } from '../../../server/src/services';
import type { AdminUser } from '../../support/admin-user';
import type { TestApp } from '../../support/boot';

/** Admin users with a session that counts, in the order of the tables' columns. */
export const OFFICES = [
  'author',
  'own',
  'other',
  'reviewer',
  'both',
  'publisher',
  'super',
] as const;
export type Office = (typeof OFFICES)[number];

/** Whoever stands outside of the admin, by the header that they send. */
export const OUTSIDERS = [
  'anonymous',
  'token without rights',
  'read-only token',
  'custom token',
  'full-access token',
  'deactivated user',
  'expired session',
] as const;
export type Outsider = (typeof OUTSIDERS)[number];

export interface People {
  readonly offices: Readonly<Record<Office, AdminUser>>;
  readonly headers: Readonly<Record<Outsider, string | undefined>>;
}

const role = (id: string): string => {
  if (!ROLES.some((each) => each.id === id)) throw new Error(`No ready-made role "${id}".`);
  return `disclosure-report-${id}`;
};

/** The same session with another end, signed as the portal signs. */
export function endingAt(app: TestApp, authorization: string, exp: number): string {
  const [header = '', payload = ''] = authorization.replace('Bearer ', '').split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const body = Buffer.from(JSON.stringify({ ...claims, exp })).toString('base64url');
  const secret: string = app.strapi.config.get('admin.auth.secret');
  const signature = createHmac('sha256', secret).update(`${header}.${body}`).digest('base64url');
  return `Bearer ${header}.${body}.${signature}`;
}

async function tokenOf(app: TestApp, type: string, permissions?: string[]): Promise<string> {
  const created = await app.strapi.service('admin::api-token').create({
    name: `${type} ${permissions?.join() ?? ''}`,
    ...{ type, kind: 'content-api', lifespan: null },
    ...(permissions ? { permissions } : {}),
  });
  return `Bearer ${created.accessKey}`;
}

async function deactivated(app: TestApp): Promise<string> {
  const user = await app.createAdminUser({ role: 'strapi-super-admin' });
  await app.strapi.service('admin::user').updateById(user.id, { isActive: false });
  return user.authorization;
}

/** Clerk and reviewer in one. */
async function inTwoRoles(app: TestApp): Promise<AdminUser> {
  const user = await app.createAdminUser({ role: role('clerk') });
  const codes = [role('clerk'), role('reviewer')];
  const rows = await app.strapi.db.query('admin::role').findMany({ where: { code: codes } });
  const roles = rows.map(({ id }: { id: number }) => id);
  await app.strapi.service('admin::user').updateById(user.id, { roles });
  return user;
}

export async function gather(app: TestApp): Promise<People> {
  await serviceOf(app.strapi, 'roles').ensure();
  const ended = await app.createAdminUser({ role: 'strapi-super-admin' });
  return {
    offices: {
      author: await app.createAdminUser({ role: 'strapi-author' }),
      own: await app.createAdminUser({ role: role('clerk') }),
      other: await app.createAdminUser({ role: role('clerk') }),
      reviewer: await app.createAdminUser({ role: role('reviewer') }),
      both: await inTwoRoles(app),
      publisher: await app.createAdminUser({ role: role('publisher') }),
      super: app.superAdmin,
    },
    headers: {
      anonymous: undefined,
      'token without rights': await tokenOf(app, 'custom', []),
      'read-only token': await tokenOf(app, 'read-only'),
      'custom token': await tokenOf(app, 'custom', ['plugin::upload.content-api.find']),
      'full-access token': await tokenOf(app, 'full-access'),
      'deactivated user': await deactivated(app),
      'expired session': endingAt(app, ended.authorization, 1_700_000_000),
    },
  };
}
