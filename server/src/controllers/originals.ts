import type { Core } from '@strapi/strapi';
import { attachment, serviceOf } from '../services';
import type { AdminContext } from './context';
import { readClosed, readId, text } from './input';

export function createOriginalsController({ strapi }: { strapi: Core.Strapi }) {
  const originals = () => serviceOf(strapi, 'originals');
  const idsOf = ({ params }: AdminContext): [documentId: string, key: string] => [
    readId(params['documentId']),
    readId(params['original']),
  ];
  return {
    async find(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      ctx.body = { originals: await originals().list(readId(ctx.params['documentId'])) };
    },

    async download(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      const { name, bytes } = await originals().download(...idsOf(ctx));
      ctx.body = bytes;
      // Whatever it is, a browser is to save it and never to show it.
      ctx.set({
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': attachment(name),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      });
    },

    async remove(ctx: AdminContext): Promise<void> {
      const [documentId, key] = idsOf(ctx);
      const { reason } = readClosed(ctx.request.body, { reason: text });
      await originals().remove(documentId, key, reason);
      ctx.body = { originals: await originals().list(documentId) };
    },
  };
}
