import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../plugin-id';

/** Small values that the plugin remembers between starts. */
export function createSettings(strapi: Core.Strapi) {
  const store = strapi.store({ type: 'plugin', name: PLUGIN });
  return {
    get: (key: string): Promise<unknown> => store.get({ key }),
    set: (key: string, value: unknown): Promise<void> => store.set({ key, value }),
  };
}
