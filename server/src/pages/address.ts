import { isTableId, type TableId } from '../../../domain/form';
import { isSlug } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';
import { comparePath, parseCompare, type CompareAddress } from './compareAddress';
import { isTextFormat, splitFormat, type FileFormat } from './format';

/** Everything that has a public address below the column. */
export type Address =
  | { readonly page: 'column' }
  /** `part` is the number of a list's page; the first has none in its address. */
  | { readonly page: 'year'; readonly year: number; readonly part?: number }
  | { readonly page: 'missing'; readonly year: number; readonly part?: number }
  | { readonly page: 'organs'; readonly part?: number }
  | { readonly page: 'search' }
  | { readonly page: 'feed' }
  | { readonly page: 'chain' }
  | CompareAddress
  | InsetAddress
  | { readonly page: 'embedScript' }
  /** Without a part: the map, or the list of its parts where one file can't hold it. */
  | { readonly page: 'sitemap'; readonly part?: number }
  | { readonly page: 'organ'; readonly slug: string }
  | ReportAddress;

export interface ReportAddress {
  readonly page: 'report';
  readonly slug: string;
  readonly year: number;
  readonly scope: Scope;
  /** An earlier edition; the current one has no number in its address. */
  readonly number?: number;
  /** One table of it; as data only. */
  readonly table?: TableId;
  readonly format: 'html' | FileFormat;
}

/** A report without the site around it: to be included by a server, or shown in a frame. */
export interface InsetAddress {
  readonly page: 'fragment' | 'embed';
  readonly slug: string;
  readonly year: number;
  readonly scope: Scope;
}

const YEAR = /^[12]\d{3}$/u;
const EDITION = /^v[1-9]\d{0,3}$/u;
const AGGREGATE = 'aggregate';

/** The table that a path of data ends in, and the segments before it. */
function splitTable(
  segments: readonly string[],
  format: ReportAddress['format'],
): { readonly rest: readonly string[]; readonly table?: TableId } {
  const last = segments.at(-1);
  if (!isTextFormat(format) || !isTableId(last)) return { rest: segments };
  return { rest: segments.slice(0, -1), table: last };
}

function parseReport(
  slug: string,
  segments: readonly string[],
  format: ReportAddress['format'],
): ReportAddress | undefined {
  const [year = '', ...after] = segments;
  if (!YEAR.test(year)) return undefined;
  const { rest, ...table } = splitTable(after, format);
  const scope: Scope = rest[0] === AGGREGATE ? 'aggregate' : 'own';
  const [edition, ...more] = scope === 'aggregate' ? rest.slice(1) : rest;
  if (more.length > 0 || (edition !== undefined && !EDITION.test(edition))) return undefined;
  const number = edition === undefined ? {} : { number: Number(edition.slice(1)) };
  return { page: 'report', slug, year: Number(year), scope, ...number, ...table, format };
}

const PART = /^p[1-9]\d{0,4}$/u;
const MISSING = 'missing';
const SITEMAP_PART = /^\/sitemap\/([1-9]\d{0,3})\.xml$/u;
const SCRIPT = '/embed/frame.js';
const CHAIN = '/chain.json';
const SINGLE: ReadonlyMap<string, Address> = new Map<string, Address>([
  ['/search', { page: 'search' }],
  ['/feed.xml', { page: 'feed' }],
  [CHAIN, { page: 'chain' }],
  ['/sitemap.xml', { page: 'sitemap' }],
  [SCRIPT, { page: 'embedScript' }],
]);

/** `p2` and on; undefined for anything else. */
const partIn = (segments: readonly string[]): number | undefined => {
  const [first = '', ...more] = segments;
  const part = more.length === 0 && PART.test(first) ? Number(first.slice(1)) : 0;
  return part > 1 ? part : undefined;
};

function parseList<List extends object>(list: List, rest: readonly string[]) {
  if (rest.length === 0) return list;
  const part = partIn(rest);
  return part === undefined ? undefined : { ...list, part };
}

function parseYear(year: number, rest: readonly string[]): Address | undefined {
  if (rest[0] === MISSING) return parseList({ page: 'missing', year } as const, rest.slice(1));
  return parseList({ page: 'year', year } as const, rest);
}

function parseInset(page: InsetAddress['page'], segments: readonly string[]) {
  const [slug = '', ...rest] = segments;
  const report = isSlug(slug) ? parseReport(slug, rest, 'html') : undefined;
  if (!report || report.number !== undefined) return undefined;
  return { page, slug, year: report.year, scope: report.scope } as const;
}

/** The address behind a path below the column (`''` is the column itself); one spelling each, else undefined. */
export function parseAddress(path: string): Address | undefined {
  if (path === '') return { page: 'column' };
  const { path: before, format = 'html' } = splitFormat(path);
  const isPage = format === 'html';
  const [empty, first = '', ...rest] = before.split('/');
  if (empty !== '') return undefined;
  if (isPage && YEAR.test(first)) return parseYear(Number(first), rest);
  if (isPage && first === 'organs') return parseList({ page: 'organs' } as const, rest);
  const single = SINGLE.get(path);
  if (single) return single;
  const map = SITEMAP_PART.exec(path);
  if (map) return { page: 'sitemap', part: Number(map[1]) };
  if (isPage && first === 'compare') return parseCompare(rest);
  if (isPage && (first === 'fragment' || first === 'embed')) return parseInset(first, rest);
  if (!isSlug(first)) return undefined;
  if (rest.length === 0) return isPage ? { page: 'organ', slug: first } : undefined;
  return parseReport(first, rest, format);
}

const isInset = (address: Address): address is InsetAddress =>
  address.page === 'fragment' || address.page === 'embed';

/** The path of an address: the inverse of `parseAddress`, with the column's own path before it. */
export function pathOf(basePath: string, address: Address): string {
  if (address.page === 'column') return basePath;
  if (address.page === 'search') return `${basePath}/search`;
  if (address.page === 'compare') return basePath + comparePath(address);
  if (address.page === 'embedScript') return basePath + SCRIPT;
  if (address.page === 'chain') return basePath + CHAIN;
  if (isInset(address)) {
    const { page, ...report } = address;
    return `${basePath}/${page}${pathOf('', { ...report, page: 'report', format: 'html' })}`;
  }
  if (address.page === 'feed') return `${basePath}/feed.xml`;
  if (address.page === 'sitemap') {
    return `${basePath}/sitemap${address.part === undefined ? '' : `/${address.part}`}.xml`;
  }
  if (address.page === 'organ') return `${basePath}/${address.slug}`;
  if (address.page !== 'report') {
    const part = address.part === undefined ? '' : `/p${address.part}`;
    if (address.page === 'organs') return `${basePath}/organs${part}`;
    return `${basePath}/${address.year}${address.page === MISSING ? `/${MISSING}` : ''}${part}`;
  }
  const { slug, year, scope, number, table, format } = address;
  const aggregate = scope === 'aggregate' ? `/${AGGREGATE}` : '';
  const edition = number === undefined ? '' : `/v${number}`;
  const part = table === undefined ? '' : `/${table}`;
  const ending = format === 'html' ? '' : `.${format}`;
  return `${basePath}/${slug}/${year}${aggregate}${edition}${part}${ending}`;
}
