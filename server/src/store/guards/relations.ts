import type { Core, UID } from '@strapi/strapi';
import { ORGAN, REPORT, TYPES } from '../../../../content-types';

interface Attribute {
  readonly type?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

export const isOurs = (uid: string): boolean => TYPES.includes(uid);

/** Types of ours whose documents belong to an organ; the others are never shown through a relation. */
export const isScoped = (uid: string): boolean => uid === ORGAN || uid === REPORT;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function attributesOf(
  strapi: Core.Strapi,
  uid: string,
): Readonly<Record<string, Attribute>> {
  return (strapi.getModel(uid as UID.Schema)?.attributes ?? {}) as Record<string, Attribute>;
}

/** Types and components that an attribute holds or points to. */
export const targetsOf = ({ target, component, components = [] }: Attribute): string[] =>
  [target, component, ...components].filter((uid) => uid !== undefined);

const known = new WeakMap<Core.Strapi, Map<string, boolean>>();

function findsOurs(strapi: Core.Strapi, uid: string, seen: Set<string>): boolean {
  if (seen.has(uid)) return false;
  seen.add(uid);
  return Object.values(attributesOf(strapi, uid))
    .flatMap(targetsOf)
    .some((target) => isOurs(target) || findsOurs(strapi, target, seen));
}

/** Whether documents of a type carry, at any depth, what is ours. */
export function leadsToOurs(strapi: Core.Strapi, uid: string): boolean {
  const answers = known.get(strapi) ?? new Map<string, boolean>();
  known.set(strapi, answers);
  const answer = answers.get(uid) ?? findsOurs(strapi, uid, new Set());
  answers.set(uid, answer);
  return answer;
}
