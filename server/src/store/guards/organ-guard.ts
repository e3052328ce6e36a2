import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isCreditCode, isSlug } from '../../../../domain/organ';
import { canonicalJson, cleanLine, cleanParagraphs } from '../../../../domain/report';
import { RefusalError, absentDocument, notFound } from '../errors';
import type { createEvents } from '../events';
import type { createOrgans, OrganRow } from '../organs';
import type { Reach } from '../scopes';
import { writing } from '../transaction';
import { documentIdOf, type DocumentCall, type Next } from './document-call';
import { freeSlug } from './slug';

export interface OrganGuardParts {
  readonly organs: ReturnType<typeof createOrgans>;
  readonly events: ReturnType<typeof createEvents>;
  readonly reach: () => Promise<Reach>;
}

type Data = Record<string, unknown>;

const LINES = ['name', 'shortName', 'code', 'slug', 'level', 'siteName', 'siteDomain', 'siteCode'];
const DATES = ['validFrom', 'validUntil'];
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

const isDate = (text: string): boolean =>
  DATE.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** Refusals stand at their field in the Content Manager's form. */
const refuse = (field: string, message: string): never => {
  throw new errors.ValidationError(message, {
    code: 'badInput',
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
};

function clean(given: Readonly<Data>): Data {
  const data: Data = { ...given };
  // Given out by the store alone.
  delete data['formerSlugs'];
  for (const name of [...LINES, ...DATES]) {
    if (typeof data[name] === 'string') data[name] = cleanLine(data[name]) || null;
  }
  if (typeof data['contact'] === 'string') data['contact'] = cleanParagraphs(data['contact']);
  if (typeof data['code'] === 'string') data['code'] = data['code'].toUpperCase();
  return data;
}

function checkPlain(data: Data): void {
  const { code } = data;
  if (typeof code === 'string' && !isCreditCode(code)) {
    refuse(
      'code',
      `统一社会信用代码“${code}”不对：应为 18 位，且校验位相符，请核对。 ` +
        `"${code}" is no unified social credit code: it needs 18 characters and a fitting check digit.`,
    );
  }
  for (const name of DATES) {
    const date = data[name];
    if (typeof date !== 'string' || isDate(date)) continue;
    refuse(
      name,
      `“${date}”不是日期，请写成 2025-01-31 这样。 “${date}” is no date; write it as 2025-01-31.`,
    );
  }
}

function checkSlug(slug: string, taken: ReadonlySet<string>): void {
  if (!isSlug(slug)) {
    refuse(
      'slug',
      `地址“${slug}”不能用：请用小写字母开头，后面是小写字母、数字或连字符，共 2 至 63 位，并避开系统保留的地址。 ` +
        `"${slug}" can’t be an address: a lower-case letter, then letters, digits or hyphens, 2 to 63 in all, and none of the reserved words.`,
    );
  }
  if (taken.has(slug)) {
    refuse(
      'slug',
      `地址“${slug}”已属于别的机关（或曾经属于），请换一个。 “${slug}” belongs, or once belonged, to another organ; choose another one.`,
    );
  }
}

const slugsOf = (organs: readonly OrganRow[]): Set<string> =>
  new Set(organs.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));

/** An organ stands below one that its maker may touch: whoever reaches all may also begin a tree. */
async function refuseOutside({ reach }: OrganGuardParts, organ: OrganRow | undefined) {
  const { isAll, includes } = await reach();
  if (isAll || includes(organ?.parentDocumentId ?? '')) return;
  throw new RefusalError(
    'noAccess',
    '“上级”应为您范围内的机关。 “Parent” must be an organ within your scope.',
  );
}

async function create(parts: OrganGuardParts, call: DocumentCall, next: Next) {
  const { organs, events } = parts;
  const data = clean(call.params.data ?? {});
  checkPlain(data);
  const taken = slugsOf(await organs.list());
  const slug = data['slug'] ?? freeSlug(String(data['name'] ?? ''), taken);
  checkSlug(String(slug), taken);
  call.params.data = { ...data, slug, formerSlugs: [] };
  const created = (await next()) as { documentId: string };
  const organ = await organs.find(created.documentId);
  await refuseOutside(parts, organ);
  await events.append({
    action: 'organ.created',
    organ: created.documentId,
    slot: null,
    payload: { name: organ?.name ?? null, code: organ?.code ?? null, slug },
  });
  return created;
}

/**
 * Before its first edition an organ's address may be changed freely. Afterwards only by writing
 * another one into the field: the old one stays with the organ for ever and redirects.
 */
async function newSlug(
  { organs }: OrganGuardParts,
  before: OrganRow,
  data: Data,
): Promise<{ slug: string; formerSlugs: readonly string[] }> {
  const { slug, formerSlugs } = before;
  const given = data['slug'];
  const isPublished = await organs.hasEditions(before.documentId);
  if (given === undefined || given === slug || (given === null && isPublished)) {
    return { slug, formerSlugs };
  }
  const others = (await organs.list()).filter(({ documentId }) => documentId !== before.documentId);
  const taken = slugsOf(others);
  const wanted = String(given ?? freeSlug(String(data['name'] ?? before.name), taken));
  checkSlug(wanted, taken);
  const kept = isPublished ? [...formerSlugs, slug] : formerSlugs;
  return { slug: wanted, formerSlugs: kept.filter((former) => former !== wanted) };
}

const changedNames = (before: OrganRow, after: OrganRow): string[] =>
  Object.entries(after)
    .filter(
      ([name, value]) => canonicalJson(value) !== canonicalJson(before[name as keyof OrganRow]),
    )
    .map(([name]) => name);

async function update(parts: OrganGuardParts, call: DocumentCall, next: Next) {
  const before = await parts.organs.findWithin(documentIdOf(call));
  if (!before) throw notFound();
  const data = clean(call.params.data ?? {});
  checkPlain(data);
  call.params.data = { ...data, ...(await newSlug(parts, before, data)) };
  const result = await next();
  const after = await parts.organs.find(before.documentId);
  if (after?.parentDocumentId !== before.parentDocumentId) await refuseOutside(parts, after);
  const changed = after ? changedNames(before, after) : [];
  if (!after || changed.length === 0) return result;
  await parts.events.append({
    action: 'organ.changed',
    organ: before.documentId,
    slot: null,
    payload: { changed, name: after.name, code: after.code, slug: after.slug },
  });
  return result;
}

async function remove({ organs, events }: OrganGuardParts, call: DocumentCall, next: Next) {
  const organ = await organs.findWithin(documentIdOf(call));
  if (!organ) throw absentDocument();
  const { documentId, name, slug } = organ;
  if ((await organs.hasEditions(documentId)) || (await organs.hasReports(documentId))) {
    throw new RefusalError(
      'inUse',
      `“${name}”已有年报，不能删除；机关撤销时请填写“有效期至”。 “${name}” has reports and can’t be deleted; fill in “valid until” when an organ is dissolved.`,
    );
  }
  const result = await next();
  await events.append({
    action: 'organ.deleted',
    organ: documentId,
    slot: null,
    payload: { name, slug },
  });
  return result;
}

const ACTIONS = { create, update, delete: remove } as const;

export function guardOrgan(strapi: Core.Strapi, parts: OrganGuardParts) {
  return async (call: DocumentCall, next: Next): Promise<unknown> => {
    const act = Object.hasOwn(ACTIONS, call.action)
      ? ACTIONS[call.action as keyof typeof ACTIONS]
      : undefined;
    const given = call.params.data;
    if (act) {
      return writing(strapi, () => {
        // As it came: a first try that lost its race has written its own proposals into it.
        if (given) call.params.data = given;
        return act(parts, call, next);
      });
    }
    throw new RefusalError(
      'otherDoor',
      '机关不能复制，请新建。 An organ can’t be duplicated; create a new one.',
    );
  };
}
