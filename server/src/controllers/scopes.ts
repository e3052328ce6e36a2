import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import type { AdminContext } from './context';
import { documentId, listOf, oneOf, readClosed, readId } from './input';

/** Which organs people may touch, and the ready-made roles. */
export function createScopesController({ strapi }: { strapi: Core.Strapi }) {
  const scopes = () => serviceOf(strapi, 'scopes');
  const answer = async (ctx: AdminContext): Promise<void> => {
    ctx.body = await scopes().list();
  };
  return {
    async find(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      await answer(ctx);
    },

    async set(ctx: AdminContext): Promise<void> {
      const user = readId(ctx.params['user']);
      const readers = { mode: oneOf('list', 'subtree'), organs: listOf(documentId) };
      await scopes().set(user, readClosed(ctx.request.body, readers));
      await answer(ctx);
    },

    async remove(ctx: AdminContext): Promise<void> {
      const user = readId(ctx.params['user']);
      readClosed(ctx.request.body, {});
      await scopes().remove(user);
      await answer(ctx);
    },

    /** Creates the ready-made roles that are missing. */
    async roles(ctx: AdminContext): Promise<void> {
      readClosed(ctx.request.body, {});
      ctx.body = { created: await serviceOf(strapi, 'roles').ensure() };
    },
  };
}
