import type { Core } from '@strapi/strapi';
import { serviceOf } from './services';

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  serviceOf(strapi, 'originals').stop();
  await serviceOf(strapi, 'site').stop();
}
