import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT } from './host';
import logins from './logins.json';

const PLUGIN_ACTION = 'plugin::disclosure-report.';
const EXPLORER = 'plugin::content-manager.explorer.';
const SUPER_ADMIN = 'strapi-super-admin';

interface Permission {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: { readonly fields: readonly string[] };
}

const own = (...names: string[]): Permission[] =>
  names.map((name) => ({ action: `${PLUGIN_ACTION}${name}` }));

/** The attributes that the Content Manager shows: those of the server carry no right. */
function fieldsOf(strapi: Core.Strapi, uid: typeof REPORT): string[] {
  const { attributes } = strapi.contentType(uid);
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    'visible' in attribute && attribute.visible === false ? [] : [name],
  );
}

const explorer = (strapi: Core.Strapi, uid: typeof REPORT, ...names: string[]): Permission[] =>
  names.map((name) => ({
    action: `${EXPLORER}${name}`,
    subject: uid,
    properties: { fields: fieldsOf(strapi, uid) },
  }));

const ROLES: Readonly<Record<string, { description: string; permissions: readonly string[] }>> = {
  填报: { description: '填写并送审年报', permissions: ['read', 'create', 'settle', 'submit'] },
  发布: {
    description: '审看、发布、更正和撤回公开年报',
    permissions: ['read', 'submit', 'publish', 'correct', 'withdraw'],
  },
};

async function roleId(strapi: Core.Strapi, name: string): Promise<number> {
  const roles = strapi.service('admin::role');
  const wanted = ROLES[name];
  if (!wanted) return (await roles.findOne({ code: SUPER_ADMIN })).id;
  const role = await roles.create({ name, description: wanted.description });
  await roles.assignPermissions(role.id, [
    ...own(...wanted.permissions),
    ...explorer(strapi, REPORT, 'read', 'update'),
    ...explorer(strapi, ORGAN, 'read'),
  ]);
  return role.id;
}

/** The logins that `npm start` prints. Nobody is added where somebody has registered already. */
export async function seedLogins(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  for (const { nameZh, role, email, password } of logins) {
    await users.create({
      firstname: nameZh,
      lastname: '',
      email,
      password,
      isActive: true,
      registrationToken: null,
      roles: [await roleId(strapi, role)],
    });
  }
}
