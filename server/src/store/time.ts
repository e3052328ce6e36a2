import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../plugin-id';

/** The instant of the plugin's clock, UTC. */
export const timeOf = (strapi: Core.Strapi): string =>
  (strapi.plugin(PLUGIN).service('clock') as { now(): Date }).now().toISOString();
