import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { flag, listOf, readClosed, readId, text, version } from './input';

/** Reasons given for what the checks found. */
export function createAnswersController({ strapi }: { strapi: Core.Strapi }) {
  const reports = () => serviceOf(strapi, 'reports');

  const answer = async (ctx: AdminContext, id: string): Promise<void> => {
    ctx.body = await reports().status(id, mayOf(ctx));
  };

  const settle = async (ctx: AdminContext, mayWaive: boolean): Promise<void> => {
    const id = readId(ctx.params['documentId']);
    const readers = { version, keys: listOf(text), menu: text, words: text, standing: flag };
    const { version: seen, ...reason } = readClosed(ctx.request.body, readers);
    await reports().settle(id, { version: seen }, reason, mayWaive);
    await answer(ctx, id);
  };

  return {
    settle: (ctx: AdminContext): Promise<void> => settle(ctx, false),

    /** The same for errors that may be waived; its route asks for another right. */
    waive: (ctx: AdminContext): Promise<void> => settle(ctx, true),

    async unsettle(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      const { version: seen, keys } = readClosed(ctx.request.body, { version, keys: listOf(text) });
      await reports().unsettle(id, { version: seen }, keys);
      await answer(ctx, id);
    },
  };
}
