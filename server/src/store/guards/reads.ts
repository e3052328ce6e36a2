import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT } from '../../../../content-types';
import { notFound } from '../errors';
import { currentReach } from '../scopes';
import type { DocumentCall, Next } from './document-call';

type OrganFilter = (ids: readonly string[]) => object;

/** How a document of ours names its organ in a filter. */
const ORGAN_OF: ReadonlyMap<string, OrganFilter> = new Map<string, OrganFilter>([
  [ORGAN, (ids) => ({ documentId: { $in: ids } })],
  [REPORT, (ids) => ({ organ: { documentId: { $in: ids } } })],
]);

/** Reading by any door of the document service shows only what the one at work may touch. */
export async function readWithin(
  strapi: Core.Strapi,
  call: DocumentCall,
  next: Next,
): Promise<unknown> {
  const filterBy = ORGAN_OF.get(call.uid);
  const { isAll, organs } = await currentReach(strapi);
  if (!filterBy || isAll) return next();
  const own = filterBy(organs);
  const { params } = call;
  // Below $and always: finding one document writes its own documentId beside what is here.
  params.filters = { $and: params.filters ? [params.filters, own] : [own] };
  const found = await next();
  // Left with nothing, the Content Manager would tell what is absent from what is forbidden.
  if (call.action === 'findOne' && found === null) throw notFound();
  return found;
}
