import type { Core } from '@strapi/strapi';
import { PERMISSIONS } from './permissions';
import { PLUGIN } from './plugin-id';
import { layOutForms } from './layout';
import { serviceOf } from './services';
import { createStore } from './store';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const store = createStore(strapi);
  await store.events.begin();
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      PERMISSIONS.map((permission) => ({ section: 'plugins', pluginName: PLUGIN, ...permission })),
    );
  await layOutForms(strapi, store.settings);
  await serviceOf(strapi, 'facts').complete();
  await serviceOf(strapi, 'originals').start();
  await serviceOf(strapi, 'site').start();
}
