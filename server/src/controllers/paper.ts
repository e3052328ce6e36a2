import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { matching, readClosed, readId, readPart, text } from './input';
import { withUpload } from './upload';

const NOTHING = new Uint8Array();
const DATE = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A step of the review that was signed on paper. */
export function createPaperController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** A multipart request: what stands on the sheet as one field of JSON, and its scan. */
    async sign(ctx: AdminContext): Promise<void> {
      const id = readId(ctx.params['documentId']);
      await withUpload(ctx, async (file) => {
        const given = readClosed(readPart(ctx.request.body, 'signature'), {
          step: text,
          code: text,
          signer: text,
          signedOn: matching(DATE),
          opinion: text,
        });
        const scan = { fileName: file?.name ?? '', bytes: file?.bytes ?? NOTHING };
        await serviceOf(strapi, 'reports').sign(id, given, scan);
        ctx.body = await serviceOf(strapi, 'reports').status(id, mayOf(ctx));
      });
    },
  };
}
