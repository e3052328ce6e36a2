import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { completeSettings, type GivenSettings } from '../../config';
import { absolute } from '../../pages';
import { PLUGIN } from '../../plugin-id';
import { createStore } from '../../store';
import { isUnchanged } from '../site/negotiation';
import type { SiteAnswer, SiteRequest } from '../site';
import { createTurnstile } from '../site/turnstile';
import { openapiOf } from './openapi';
import { readQuery, type Asked, type Reading } from './parameter';
import { RESOURCES, USUAL_LIMIT, parametersOf, type Ground, type Resource } from './resource';

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
};
const PREFLIGHT = {
  ...HEADERS,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match',
};
const METHODS = 'GET, HEAD, OPTIONS';
const FRESH = 'public, max-age=0, s-maxage=1, must-revalidate';
const TAG_LENGTH = 27;
const LONGEST_QUERY = 2_000;
const SHOWN = 40;
/** Those who edit need connections of the same pool. */
const READ_AT_ONCE = 3;
const WAITING = 100;

function answer(status: number, value: object, headers: Readonly<Record<string, string>> = {}) {
  const body = Buffer.from(JSON.stringify(value), 'utf8');
  const own = { ...HEADERS, ...headers, 'Content-Length': String(body.length) };
  return { status, headers: own, body };
}

const failure = (
  status: number,
  message: string,
  details: object,
  headers: Readonly<Record<string, string>> = {},
): SiteAnswer =>
  answer(
    status,
    { error: { status, message, details } },
    { 'Cache-Control': 'no-store', ...headers },
  );

function refusal(
  resource: Resource,
  { unknown, wrong }: Exclude<Reading, { asked: Asked }>,
): SiteAnswer {
  const names = [...unknown, ...wrong].map((name) => name.slice(0, SHOWN));
  const known = Object.keys(parametersOf(resource));
  const message =
    `参数不对：${names.join('、')}。可用的参数：${known.join('、')}，各写一次，取值见 openapi.json。 ` +
    `Wrong parameters: ${names.join(', ')}. Known are ${known.join(', ')}, each once; ` +
    'openapi.json lists their values.';
  return failure(400, message, { code: 'badInput', fields: names });
}

/** The key that a cursor stands for; undefined where it is none of ours. */
function keyIn({ key, start }: Resource, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return start;
  const held = Buffer.from(cursor, 'base64url').toString('utf8');
  return key.test(held) ? held : undefined;
}

function picked(asked: Asked): (row: Readonly<Record<string, unknown>>) => object {
  const names = asked.get('fields')?.split(',');
  return (row) => (names ? Object.fromEntries(names.map((name) => [name, row[name]])) : row);
}

async function pageOf(ground: Ground, resource: Resource, query: string): Promise<SiteAnswer> {
  if (query.length > LONGEST_QUERY) return refusal(resource, { unknown: [], wrong: ['?'] });
  const reading = readQuery(parametersOf(resource), query);
  if (!('asked' in reading)) return refusal(resource, reading);
  const { asked } = reading;
  const after = keyIn(resource, asked.get('cursor'));
  if (after === undefined) return refusal(resource, { unknown: [], wrong: ['cursor'] });
  const limit = Number(asked.get('limit') ?? USUAL_LIMIT);
  const { rows, last } = await resource.page(ground, asked, { after, limit });
  const next = last === undefined ? null : Buffer.from(last).toString('base64url');
  return answer(200, { data: rows.map(picked(asked)), next });
}

function tagged(made: SiteAnswer, { ifNoneMatch }: SiteRequest): SiteAnswer {
  if (made.status !== 200 || !made.body) return made;
  const hash = createHash('sha256').update(made.body).digest('base64url').slice(0, TAG_LENGTH);
  const headers = { ...made.headers, 'Cache-Control': FRESH, ETag: `"${hash}"` };
  if (!isUnchanged(ifNoneMatch, headers.ETag)) return { ...made, headers };
  const { 'Content-Length': _, ...unchanged } = headers as Record<string, string>;
  return { status: 304, headers: unchanged };
}

/** The read-only API over everything published; it answers ahead of Strapi's own chain. */
export function createApi({ strapi }: { strapi: Core.Strapi }) {
  const settings = completeSettings(strapi.config.get<GivenSettings>(`plugin::${PLUGIN}`) ?? {});
  const root = `${strapi.config.get<string>('api.rest.prefix', '/api')}/${PLUGIN}/v1`;
  const at = (path: string): string => absolute(settings.site, settings.basePath + path);
  const ground: Ground = { store: createStore(strapi), at };

  const enter = createTurnstile(READ_AT_ONCE, WAITING);
  const unavailable = (): SiteAnswer => {
    const message = '暂时无法读取，请稍后再试。 Not available for the moment: try again later.';
    return failure(503, message, { code: 'unavailable' }, { 'Retry-After': '10' });
  };

  const read = async (path: string, query: string): Promise<SiteAnswer> => {
    if (path === '/openapi.json') return answer(200, openapiOf(absolute(settings.site, root)));
    const resource = RESOURCES.find((each) => each.path === path);
    if (resource) return (await enter(() => pageOf(ground, resource, query))) ?? unavailable();
    const known = RESOURCES.map((each) => each.path).join(' ');
    const message = `没有这个地址。可用：${known} No such address. Known are: ${known}`;
    return failure(404, message, { code: 'notFound' });
  };

  return {
    async answer(request: SiteRequest): Promise<SiteAnswer> {
      const { method, path, query } = request;
      if (method === 'OPTIONS') return { status: 204, headers: PREFLIGHT };
      if (method !== 'GET' && method !== 'HEAD') {
        const message = '只能读取，请用 GET。 This is read-only: use GET.';
        return failure(405, message, { code: 'wrongMethod' }, { Allow: METHODS });
      }
      try {
        return tagged(await read(path.slice(root.length), query), request);
      } catch (error) {
        strapi.log.error(error);
        return unavailable();
      }
    },
    owns: (path: string): boolean => path.startsWith(`${root}/`),
  };
}
