import {
  HOST_RIGHTS,
  RIGHTS,
  isHostRight,
  type HostRight,
  type PluginRight,
  type Right,
} from '../../domain/workflow';
import { REPORT } from '../../content-types';
import { PLUGIN } from './plugin-id';

const isOurs = (definition: (typeof RIGHTS)[number]): definition is PluginDefinition =>
  !isHostRight(definition.id);
type PluginDefinition = Extract<(typeof RIGHTS)[number], { readonly id: PluginRight }>;

/** Every right of the plugin, with the words in which the role editor shows it. */
export const PERMISSIONS: readonly { readonly uid: PluginRight; readonly displayName: string }[] =
  RIGHTS.filter(isOurs).map(({ id, label }) => ({
    uid: id,
    displayName: `${label.zh} ${label.en}`,
  }));

export const actionOf = (right: PluginRight): string => `plugin::${PLUGIN}.${right}`;

const EXPLORER = 'plugin::content-manager.explorer';
const HOST_ACTIONS: Readonly<Record<HostRight, string>> = {
  edit: `${EXPLORER}.update`,
  delete: `${EXPLORER}.delete`,
};

/** A right as Strapi's ability asks for it: the action, and what it is done to. */
export const abilityOf = (right: Right): readonly [action: string, subject?: string] =>
  isHostRight(right) ? [HOST_ACTIONS[right], REPORT] : [actionOf(right)];

/** Actions of the Content Manager on working copies that these rights include. */
export const hostActionsOf = (rights: readonly Right[]): readonly string[] =>
  HOST_RIGHTS.filter((right) => rights.includes(right)).map((right) => HOST_ACTIONS[right]);
