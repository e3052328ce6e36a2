import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { digest, documentId, flag, readClosed, readId, scope, text, version, year } from './input';

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

    async submit(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      await reports().submit(id, readClosed(ctx.request.body, { version, digest }));
      await answer(ctx, id);
    },

    async historical(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      const readers = { version, historical: flag, name: text, url: text, publishedOn: text };
      const { version: seen, ...source } = readClosed(ctx.request.body, readers);
      await reports().historical(id, { version: seen }, source);
      await answer(ctx, id);
    },

    async recall(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      await reports().recall(id, readClosed(ctx.request.body, { version }));
      await answer(ctx, id);
    },

    async publish(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      await reports().publish(id, readClosed(ctx.request.body, { version, digest }));
      await answer(ctx, id);
    },

    async correct(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      await reports().correct(id, readClosed(ctx.request.body, { reason: text }).reason);
      await answer(ctx, id);
    },

    async withdraw(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      await reports().withdraw(id, readClosed(ctx.request.body, { reason: text }).reason);
      await answer(ctx, id);
    },
  };
}
