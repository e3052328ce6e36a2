import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { serviceOf, type SiteAnswer, type SiteRequest } from '../services';

/** What the public pages read and write of a Koa context. */
interface PublicContext {
  readonly path: string;
  readonly querystring: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  status: number;
  respond?: boolean | undefined;
}

const textOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(',') : header;

const requestOf = (
  { method = '', headers }: IncomingMessage,
  path: string,
  query: string,
): SiteRequest => ({
  method,
  path,
  query,
  acceptEncoding: textOf(headers['accept-encoding']),
  ifNoneMatch: textOf(headers['if-none-match']),
});

/** Written past Koa, whose own way to a finished answer costs as much again as everything else. */
function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: SiteAnswer,
): void {
  response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
}

/**
 * Answers the public addresses, the API's among them, ahead of Strapi's own chain, so without its
 * headers, its log and its error pages: the answer brings everything along.
 */
export function publicPages(strapi: Core.Strapi) {
  return async (ctx: PublicContext, next: () => Promise<unknown>): Promise<unknown> => {
    const { req, res } = ctx;
    const request = requestOf(req, ctx.path, ctx.querystring);
    const api = serviceOf(strapi, 'api');
    const answer = api.owns(ctx.path)
      ? api.answer(request)
      : serviceOf(strapi, 'site').answer(request);
    if (!answer) return next();
    const made = await answer;
    ctx.respond = false;
    ctx.status = made.status;
    return send(req, res, made);
  };
}

/**
 * Sends what is made already before Koa makes a context for it. All else goes on to whoever listened
 * first: Strapi, and by it `publicPages`.
 */
export function sendReadyPages(strapi: Core.Strapi): void {
  const { httpServer } = strapi.server;
  const [onward] = httpServer.listeners('request') as RequestListener[];
  if (!onward) return;
  httpServer.removeListener('request', onward);
  httpServer.prependListener('request', (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const ready = serviceOf(strapi, 'site').ready(requestOf(request, path, ''));
    if (ready) return send(request, response, ready);
    return onward(request, response);
  });
}
