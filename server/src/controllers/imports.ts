import type { Core } from '@strapi/strapi';
import type { ReadHints } from '../../../domain/read';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { documentId, readClosed, readPart, scope, text, version, year } from './input';
import { untilGone } from './gone';
import { withUpload } from './upload';

const NOTHING = new Uint8Array();
const LONGEST_NAME = 200;
const LONGEST_PASTE = 5 * 1024 * 1024;
const SHA256 = /^(?:[0-9a-f]{64})?$/u;
const DATE = /^(?:\d{4}-\d{2}-\d{2})?$/u;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shortText = (value: unknown): string | undefined => {
  const given = text(value);
  return given !== undefined && given.length <= LONGEST_NAME ? given : undefined;
};

/** Year and organ as the clerk gave them; null where the source is to say it. */
const hints = (value: unknown): ReadHints | undefined => {
  if (value === null) return {};
  if (!isRecord(value)) return undefined;
  const given = { year: year(value['year']), organ: shortText(value['organ']) };
  return {
    ...(given.year === undefined ? {} : { year: given.year }),
    ...(given.organ ? { organ: given.organ } : {}),
  };
};

const kind = (value: unknown): 'text' | 'html' | undefined =>
  value === 'text' || value === 'html' ? value : undefined;

const paste = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LONGEST_PASTE ? value : undefined;

const target = (value: unknown) => {
  if (value === null) return { into: undefined };
  return isRecord(value) ? { into: readClosed(value, { documentId, version }) } : undefined;
};

const sourceInfo = (value: unknown) =>
  readClosed(value, {
    name: shortText,
    sha256: (given) => (typeof given === 'string' && SHA256.test(given) ? given : undefined),
    publishedOn: (given) => (typeof given === 'string' && DATE.test(given) ? given : undefined),
  });

const flatReport = (value: unknown) => (isRecord(value) ? value : undefined);

export function createImportsController({ strapi }: { strapi: Core.Strapi }) {
  const imports = () => serviceOf(strapi, 'imports');
  return {
    /** A file of a multipart request, or pasted text or HTML as JSON. */
    async read(ctx: AdminContext): Promise<void> {
      const signal = untilGone(ctx);
      ctx.body = await withUpload(ctx, (file) => {
        const { body } = ctx.request;
        if (file) {
          const asked = isRecord(body) && Object.keys(body).length > 0 ? body : null;
          return imports().read({ kind: 'file', ...file }, hints(asked) ?? {}, signal);
        }
        const pasted = readClosed(body, { kind, text: paste, hints });
        return imports().read({ kind: pasted.kind, text: pasted.text }, pasted.hints, signal);
      });
    },

    /** A multipart request: the acceptance as JSON, and the original itself. */
    async accept(ctx: AdminContext): Promise<void> {
      await withUpload(ctx, async (file) => {
        const input = readClosed(readPart(ctx.request.body, 'acceptance'), {
          organ: documentId,
          year,
          scope,
          target,
          report: flatReport,
          source: sourceInfo,
        });
        const { target: goal, ...rest } = input;
        const original = { fileName: file?.name ?? '', bytes: file?.bytes ?? NOTHING };
        const id = await imports().accept({ ...rest, into: goal.into, original });
        ctx.body = await serviceOf(strapi, 'reports').status(id, mayOf(ctx));
        ctx.status = goal.into ? 200 : 201;
      });
    },
  };
}
