import type { Core } from '@strapi/strapi';
import { attachment, serviceOf, type SavedFile } from '../services';
import type { AdminContext } from './context';
import { readClosed, readId } from './input';

/** To be saved, never shown, and kept by nobody on the way. */
function give(ctx: AdminContext, { name, mediaType, bytes }: SavedFile): void {
  ctx.body = bytes;
  ctx.set({
    'Content-Type': mediaType,
    'Content-Disposition': attachment(name),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
}

/** Files for the office: whoever may read a report may take it along. */
export function createFilesController({ strapi }: { strapi: Core.Strapi }) {
  return {
    async draft(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      const id = readId(ctx.params['documentId']);
      const format = readId(ctx.params['format']);
      give(ctx, await serviceOf(strapi, 'files').draft(id, format));
    },

    /** 审签单 of what is saved. */
    async sheet(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      give(ctx, await serviceOf(strapi, 'files').sheet(readId(ctx.params['documentId'])));
    },
  };
}
