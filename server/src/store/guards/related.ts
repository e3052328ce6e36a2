import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT } from '../../../../content-types';
import { createReports } from '../reports';
import { currentReach } from '../scopes';
import type { DocumentCall, Next } from './document-call';
import { attributesOf, isOurs, isRecord, isScoped, leadsToOurs, targetsOf } from './relations';

type Reached = ReadonlyMap<string, ReadonlySet<string>>;
interface Walk {
  readonly strapi: Core.Strapi;
  readonly reached: Reached;
}

async function reachedNow(strapi: Core.Strapi, organs: readonly string[]): Promise<Reached> {
  if (organs.length === 0) return new Map();
  return new Map([
    [ORGAN, new Set(organs)],
    [REPORT, new Set(await createReports(strapi).ofOrgans(organs))],
  ]);
}

const COUNT = 'count';
const isCount = (value: object): boolean => Object.keys(value).join() === COUNT;

function isShown({ reached }: Walk, uid: string, value: unknown): boolean {
  if (!isOurs(uid) || !isRecord(value) || isCount(value)) return true;
  return reached.get(uid)?.has(String(value['documentId'])) === true;
}

/** What an attribute holds: a relation knows its type, a dynamic zone and a morph say it themselves. */
const typeOf = (value: unknown, targets: readonly string[]): string => {
  const said = isRecord(value) ? (value['__component'] ?? value['__type']) : undefined;
  return typeof said === 'string' ? said : (targets[0] ?? '');
};

function pruneHeld(walk: Walk, targets: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((each) => isShown(walk, typeOf(each, targets), each))
      .map((each) => prune(walk, typeOf(each, targets), each));
  }
  const uid = typeOf(value, targets);
  return isShown(walk, uid, value) ? prune(walk, uid, value) : null;
}

/** A document without what it relates to and the one at work may not touch. */
function prune(walk: Walk, uid: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const attributes = attributesOf(walk.strapi, uid);
  const held = Object.keys(value).filter((name) => Object.hasOwn(attributes, name));
  const pruned = held.flatMap((name) => {
    const attribute = attributes[name] ?? {};
    const isHolding = targetsOf(attribute).length > 0 || attribute.type === 'relation';
    return isHolding ? [[name, pruneHeld(walk, targetsOf(attribute), value[name])]] : [];
  });
  return { ...value, ...Object.fromEntries(pruned) };
}

function pruneAnswer(walk: Walk, uid: string, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((each) => prune(walk, uid, each));
  // Deleting and publishing answer with every version of the document.
  if (isRecord(answer) && Array.isArray(answer['entries'])) {
    return { ...answer, entries: pruneAnswer(walk, uid, answer['entries']) };
  }
  return prune(walk, uid, answer);
}

const LOGICAL = new Set(['$and', '$or', '$not']);
const asksWithin = (filter: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(filter).some((name) => !name.startsWith('$') || LOGICAL.has(name));

/** A question about a related document of ours is one about those within reach. */
function narrow(walk: Walk, uid: string, filters: unknown): unknown {
  if (Array.isArray(filters)) return filters.map((each) => narrow(walk, uid, each));
  if (!isRecord(filters)) return filters;
  const attributes = attributesOf(walk.strapi, uid);
  const narrowed = Object.entries(filters).map(([name, value]) => {
    if (LOGICAL.has(name)) return [name, narrow(walk, uid, value)];
    const [target] = Object.hasOwn(attributes, name) ? targetsOf(attributes[name] ?? {}) : [];
    if (target === undefined || !isRecord(value) || !asksWithin(value)) return [name, value];
    const below = narrow(walk, target, value);
    const ids = [...(walk.reached.get(target) ?? [])];
    return [name, isOurs(target) ? { $and: [below, { documentId: { $in: ids } }] } : below];
  });
  return Object.fromEntries(narrowed);
}

const FIRST_SEGMENT = /^[^.[:]+/u;

/** An order by what a related document of ours says would tell it. */
function sortsThroughOurs(walk: Walk, uid: string, sort: unknown): boolean {
  const leads = (name: string): boolean =>
    targetsOf(attributesOf(walk.strapi, uid)[name] ?? {}).some(
      (target) => isOurs(target) || leadsToOurs(walk.strapi, target),
    );
  if (Array.isArray(sort)) return sort.some((each) => sortsThroughOurs(walk, uid, each));
  if (isRecord(sort)) return Object.keys(sort).some(leads);
  if (typeof sort !== 'string') return false;
  return sort.split(',').some((each) => leads(FIRST_SEGMENT.exec(each.trim())?.[0] ?? ''));
}

/**
 * Any type may relate to ours, and so does an organ to its parent: what comes along with a document, or
 * is asked about through it, is kept within reach as the documents themselves are.
 */
export async function relateWithin(
  strapi: Core.Strapi,
  call: DocumentCall,
  next: Next,
): Promise<unknown> {
  if (!leadsToOurs(strapi, call.uid)) return next();
  const { isAll, organs } = await currentReach(strapi);
  if (isAll) return next();
  const walk = { strapi, reached: await reachedNow(strapi, organs) };
  const { params } = call;
  if (params.filters) params.filters = narrow(walk, call.uid, params.filters);
  if (!isScoped(call.uid) && sortsThroughOurs(walk, call.uid, params.sort)) delete params.sort;
  return pruneAnswer(walk, call.uid, await next());
}
