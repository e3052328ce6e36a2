import type { Handler } from '../controllers';
import type { PluginRight } from '../../../domain/workflow';
import { actionOf } from '../permissions';

export interface AdminRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handler: Handler;
  readonly config: { readonly policies: readonly unknown[] };
}

/** A route of the admin API. There is no way to write one without the permission it needs. */
export const adminRoute = (
  method: AdminRoute['method'],
  path: string,
  handler: Handler,
  permission: PluginRight,
): AdminRoute => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [actionOf(permission)] } },
    ],
  },
});
