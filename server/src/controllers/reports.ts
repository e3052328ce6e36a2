import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { documentId, flag, readClosed, readId, scope, text, version, year } from './input';

const EDITION = /^[1-9]\d{0,5}$/u;

/** `working`, `last`, or the number of an edition. */
const side = (value: unknown): 'working' | 'last' | number | undefined => {
  if (value === 'working' || value === 'last') return value;
  return typeof value === 'string' && EDITION.test(value) ? Number(value) : undefined;
};

export function createReportsController({ strapi }: { strapi: Core.Strapi }) {
  const reports = () => serviceOf(strapi, 'reports');

  const answer = async (ctx: AdminContext, id: string): Promise<void> => {
    ctx.body = await reports().status(id, mayOf(ctx));
  };

  return {
    async create(ctx: AdminContext): Promise<void> {
      const input = readClosed(ctx.request.body, { organ: documentId, year, scope });
      const id = await reports().create(input);
      await answer(ctx, id);
      ctx.status = 201;
    },

    async findOne(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      await answer(ctx, readId(ctx.params['documentId']));
    },

    /** Two of its working copy, its editions (by number) and last year's. */
    async compare(ctx: AdminContext): Promise<void> {
      const { from, to } = readClosed(ctx.query, { from: side, to: side });
      ctx.body = await reports().compare(readId(ctx.params['documentId']), from, to);
    },

    async historical(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      const readers = { version, historical: flag, name: text, url: text, publishedOn: text };
      const { version: seen, ...source } = readClosed(ctx.request.body, readers);
      await reports().historical(id, { version: seen }, source);
      await answer(ctx, id);
    },
  };
}
