import type { Core, UID } from '@strapi/strapi';
import { serviceOf, type Reached } from '../services';
import { absentDocument } from '../services/refusal';

export interface HostContext {
  readonly params: Readonly<Partial<Record<'model' | 'id' | 'targetField', string>>>;
  readonly request: { readonly query: Record<string, unknown> };
  body: unknown;
}

interface Found {
  readonly results: readonly { readonly documentId?: string }[];
}

const hasResults = (body: unknown): body is Found =>
  typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results);

function targetOf(strapi: Core.Strapi, { model = '', targetField = '' }: HostContext['params']) {
  const schema = strapi.getModel(model as UID.Schema);
  const attribute = schema?.attributes[targetField];
  return attribute?.type === 'relation' && 'target' in attribute ? String(attribute.target) : '';
}

/** Documents that the request names by themselves, in its address or beside it. */
const namedIn = ({ params, request: { query } }: HostContext): unknown[] =>
  [params.id, query['id'], query['documentIds']].flat().filter((id) => id !== undefined);

function narrow({ query }: HostContext['request'], reached: ReadonlySet<string>): void {
  const own = { documentId: { $in: [...reached] } };
  // Written into the parsed query: spelt as an address again, a long list would not be parsed as one.
  query['filters'] = { $and: query['filters'] ? [query['filters'], own] : [own] };
}

const keepReached = ({ results, ...rest }: Found, reached: ReadonlySet<string>): Found => ({
  ...rest,
  results: results.filter(({ documentId = '' }) => reached.has(documentId)),
});

/**
 * Around those handlers of the Content Manager that read below the document service: what the one at
 * work may not touch is neither told apart from what is absent, nor offered, nor shown.
 */
export const withinReach = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const reachOf = (uid: string): Promise<Reached> => serviceOf(strapi, 'reach').of(uid);
  return async (ctx: HostContext, next: () => Promise<unknown>): Promise<void> => {
    const own = await reachOf(ctx.params.model ?? '');
    if (own && namedIn(ctx).some((id) => !own.has(String(id)))) throw absentDocument();
    const target = await reachOf(targetOf(strapi, ctx.params));
    if (target && ctx.params.id === undefined) narrow(ctx.request, target);
    await next();
    if (target && hasResults(ctx.body)) ctx.body = keepReached(ctx.body, target);
  };
};
