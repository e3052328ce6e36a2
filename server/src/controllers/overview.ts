import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import type { AdminContext } from './context';
import { readClosed, year } from './input';

export function createOverviewController({ strapi }: { strapi: Core.Strapi }) {
  return {
    async organs(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      ctx.body = { organs: await serviceOf(strapi, 'organs').list() };
    },

    async board(ctx: AdminContext): Promise<void> {
      const isAsked = Object.keys(ctx.query).length > 0;
      const asked = isAsked ? String(readClosed(ctx.query, { year }).year) : undefined;
      ctx.body = await serviceOf(strapi, 'board').inYear(asked);
    },
  };
}
