import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { serviceOf, type SiteAnswer } from '../services';

/** What the public pages read and write of a Koa context. */
interface PublicContext {
  readonly method: string;
  readonly path: string;
  readonly querystring: string;
  readonly req: { readonly headers: Readonly<Record<string, string | string[] | undefined>> };
  readonly res: ServerResponse;
  status: number;
  respond?: boolean | undefined;
}

/** Written past Koa, whose own way to a finished answer costs as much again as everything else. */
function send(ctx: PublicContext, { status, headers, body }: SiteAnswer): void {
  ctx.respond = false;
  ctx.status = status;
  ctx.res.writeHead(status, headers).end(ctx.method === 'HEAD' ? undefined : body);
}

const textOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(',') : header;

/**
 * Answers the public addresses ahead of Strapi's own chain, so without its headers, its log and its
 * error pages: the answer brings everything along.
 */
export function publicPages(strapi: Core.Strapi) {
  return async (ctx: PublicContext, next: () => Promise<unknown>): Promise<unknown> => {
    const { headers } = ctx.req;
    const answer = serviceOf(strapi, 'site').answer({
      method: ctx.method,
      path: ctx.path,
      query: ctx.querystring,
      acceptEncoding: textOf(headers['accept-encoding']),
      ifNoneMatch: textOf(headers['if-none-match']),
    });
    if (!answer) return next();
    return send(ctx, answer instanceof Promise ? await answer : answer);
  };
}
