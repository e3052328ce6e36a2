import type { Core } from '@strapi/strapi';
import { REPORT } from '../../content-types';
import { PLUGIN } from './plugin-id';

const TOO_LARGE = 413;

interface Answer {
  readonly path: string;
  status: number;
  body: unknown;
}

const isOurs = (path: string): boolean =>
  path.startsWith(`/${PLUGIN}/`) || path.includes(`/collection-types/${REPORT}`);

/** A reader's own refusal says more: how large a source may be. */
function isWorded(body: unknown): boolean {
  const { error } = (body ?? {}) as { error?: { details?: { code?: unknown } } };
  return typeof error?.details?.code === 'string';
}

const IMPORT = `/${PLUGIN}/import/`;
const SOURCE_TOO_LARGE =
  '内容太大，没有读取，也没有写入。请只保留年报正文，去掉图片后再试。' +
  ' The content is too large; nothing was read or written. Keep the report alone, without pictures, and try again.';

/** Strapi's own words for a body over `strapi::body`'s limit don't say what a clerk can do. */
export function explainLargeBodies(strapi: Core.Strapi): void {
  strapi.server.use(async (context: Answer, next: () => Promise<unknown>) => {
    await next();
    if (context.status !== TOO_LARGE || !isOurs(context.path) || isWorded(context.body)) return;
    context.body = {
      data: null,
      error: {
        status: TOO_LARGE,
        name: 'PayloadTooLargeError',
        message: context.path.startsWith(IMPORT)
          ? SOURCE_TOO_LARGE
          : '内容太大，没有保存。请删去误贴的内容或图片后再保存；确需保存这么多文字时，请管理员调高 strapi::body 的 jsonLimit。' +
            ' The content is too large and was not saved. Remove what was pasted by mistake; if that much text is needed, have the operator raise jsonLimit of strapi::body.',
        details: { code: 'tooLarge' },
      },
    };
    context.status = TOO_LARGE;
  });
}
