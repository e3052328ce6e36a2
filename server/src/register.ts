import type { Core } from '@strapi/strapi';
import { ORGAN, EDITION, EVENT, REPORT } from '../../content-types';
import { publicPages } from './controllers/public-pages';
import { explainLargeBodies } from './large-body';
import { PLUGIN } from './plugin-id';
import { registerTables, installGuards } from './store';

/** The statistics grid stands on its own: any content type may carry it. */
function registerCustomField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'statistics-grid',
    plugin: PLUGIN,
    type: 'json',
    inputSize: { default: 12, isResizable: false },
  });
}

function closeGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql')?.service('extension');
  [ORGAN, REPORT, EDITION, EVENT].forEach((uid) => extension?.shadowCRUD(uid).disable());
}

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerCustomField(strapi);
  registerTables(strapi);
  closeGraphql(strapi);
  installGuards(strapi);
  strapi.server.use(publicPages(strapi));
  explainLargeBodies(strapi);
}
