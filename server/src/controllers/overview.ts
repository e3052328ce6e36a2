import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import type { AdminContext } from './context';
import { readClosed, year } from './input';

export function createOverviewController({ strapi }: { strapi: Core.Strapi }) {
  /** The year that is asked for; undefined for the reporting year. */
  const asked = ({ query }: AdminContext): string | undefined =>
    Object.keys(query).length > 0 ? String(readClosed(query, { year }).year) : undefined;

  return {
    async organs(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      ctx.body = await serviceOf(strapi, 'organs').list();
    },

    async board(ctx: AdminContext): Promise<void> {
      ctx.body = await serviceOf(strapi, 'board').inYear(asked(ctx));
    },

    async mine(ctx: AdminContext): Promise<void> {
      ctx.body = await serviceOf(strapi, 'mine').inYear(asked(ctx));
    },
  };
}
