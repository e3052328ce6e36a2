import type { Core } from '@strapi/strapi';
import { TYPES } from '../../content-types';
import { publicPages, sendReadyPages } from './controllers/public-pages';
import { guardHostRoutes } from './host-routes';
import { explainLargeBodies } from './large-body';
import { PLUGIN } from './plugin-id';
import { registerTables, installGuards } from './store';

/** Our fields stand on their own: any content type may carry them. */
function registerCustomFields(strapi: Core.Strapi): void {
  for (const name of ['statistics-grid', 'category-counts']) {
    strapi.customFields.register({
      name,
      plugin: PLUGIN,
      type: 'json',
      inputSize: { default: 12, isResizable: false },
    });
  }
}

function closeGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql')?.service('extension');
  TYPES.forEach((uid) => extension?.shadowCRUD(uid).disable());
}

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerCustomFields(strapi);
  registerTables(strapi);
  closeGraphql(strapi);
  installGuards(strapi);
  guardHostRoutes(strapi);
  strapi.server.use(publicPages(strapi));
  sendReadyPages(strapi);
  explainLargeBodies(strapi);
}
