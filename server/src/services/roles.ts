import type { Core, UID } from '@strapi/strapi';
import { ORGAN, REPORT } from '../../../content-types';
import {
  ROLES,
  isHostRight,
  type PluginRight,
  type RoleDefinition,
} from '../../../domain/workflow';
import { actionOf, hostActionsOf } from '../permissions';
import { PLUGIN } from '../plugin-id';

const READ = 'plugin::content-manager.explorer.read';

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

interface HostRoles {
  findOne(where: object): Promise<{ id: number } | null>;
  create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: readonly Permission[]): Promise<unknown>;
}

/** The attributes that the Content Manager shows: those of the server carry no right. */
const fieldsOf = (strapi: Core.Strapi, uid: UID.ContentType): string[] =>
  Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) =>
    'visible' in attribute && attribute.visible === false ? [] : [name],
  );

const isOurs = (right: RoleDefinition['rights'][number]): right is PluginRight =>
  !isHostRight(right);

function permissionsOf(strapi: Core.Strapi, { rights }: RoleDefinition): Permission[] {
  const explore = (action: string, uid: string): Permission => ({
    action,
    subject: uid,
    properties: { fields: fieldsOf(strapi, uid as UID.ContentType) },
    conditions: [],
  });
  return [
    ...rights.filter(isOurs).map((right) => ({
      action: actionOf(right),
      subject: null,
      properties: {},
      conditions: [],
    })),
    explore(READ, REPORT),
    explore(READ, ORGAN),
    ...hostActionsOf(rights).map((action) => explore(action, REPORT)),
  ];
}

/** The code of a ready-made role in Strapi. */
const codeOf = ({ id }: RoleDefinition): string => `${PLUGIN}-${id}`;

/** The ready-made roles as roles of the host. */
export function createRoles(strapi: Core.Strapi) {
  const ensureOne = async (role: RoleDefinition): Promise<string[]> => {
    const roles = strapi.service('admin::role') as HostRoles;
    const [code, name] = [codeOf(role), `年报${role.label.zh}`];
    // A role of that name is the portal's own; what it grants is not changed.
    if ((await roles.findOne({ code })) ?? (await roles.findOne({ name }))) return [];
    const { zh, en } = role.purpose;
    const { id } = await roles.create({ name, code, description: `${zh} ${en}` });
    await roles.assignPermissions(id, permissionsOf(strapi, role));
    return [name];
  };
  return {
    /** Creates those that are missing; gives the names of the new ones. */
    async ensure(): Promise<string[]> {
      const created: string[] = [];
      for (const role of ROLES) created.push(...(await ensureOne(role)));
      return created;
    },
  };
}
