import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import type { AdminContext } from './context';
import { flag, readClosed, readId } from './input';

/** Who else has a working copy open. */
export function createPresenceController({ strapi }: { strapi: Core.Strapi }) {
  return {
    async note(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      const { changed } = readClosed(ctx.request.body, { changed: flag });
      ctx.body = await serviceOf(strapi, 'presence').note(id, changed);
    },
  };
}
