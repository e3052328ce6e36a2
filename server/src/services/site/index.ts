import type { Core } from '@strapi/strapi';
import { completeSettings, type GivenSettings } from '../../config';
import { PLUGIN } from '../../plugin-id';
import { createStore } from '../../store';
import { readHost } from './readHost';
import { createSite } from './site';

export { createSite, type Site } from './site';
export type { SiteAnswer, SiteRequest } from './selection';

/** The public side: its pages answer from here, ahead of everything else that Strapi does. */
export function createPublicSite({ strapi }: { strapi: Core.Strapi }) {
  const settings = completeSettings(strapi.config.get<GivenSettings>(`plugin::${PLUGIN}`) ?? {});
  return createSite({
    store: createStore(strapi),
    settings,
    host: readHost(strapi.dirs.app.root, settings.shell, strapi.log),
    log: strapi.log,
    alarm: (details) => void strapi.eventHub.emit(`${PLUGIN}.tampered`, details),
  });
}
