import { isSlug } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';

/** Everything that has a public address below the column. */
export type Address =
  | { readonly page: 'column' }
  | { readonly page: 'year'; readonly year: number }
  | { readonly page: 'organ'; readonly slug: string }
  | ReportAddress;

export interface ReportAddress {
  readonly page: 'report';
  readonly slug: string;
  readonly year: number;
  readonly scope: Scope;
  /** An earlier edition; the current one has no number in its address. */
  readonly number?: number;
  readonly format: 'html' | 'json';
}

const YEAR = /^[12]\d{3}$/u;
const EDITION = /^v[1-9]\d{0,3}$/u;
const JSON_SUFFIX = '.json';
const AGGREGATE = 'aggregate';

function parseReport(slug: string, segments: readonly string[], format: 'html' | 'json') {
  const [year = '', ...rest] = segments;
  if (!YEAR.test(year)) return undefined;
  const scope: Scope = rest[0] === AGGREGATE ? 'aggregate' : 'own';
  const [edition, ...more] = scope === 'aggregate' ? rest.slice(1) : rest;
  if (more.length > 0 || (edition !== undefined && !EDITION.test(edition))) return undefined;
  const number = edition === undefined ? {} : { number: Number(edition.slice(1)) };
  return { page: 'report', slug, year: Number(year), scope, ...number, format } as const;
}

/** The address behind a path below the column (`''` is the column itself); one spelling each, else undefined. */
export function parseAddress(path: string): Address | undefined {
  if (path === '') return { page: 'column' };
  const isJson = path.endsWith(JSON_SUFFIX);
  const [empty, first = '', ...rest] = (isJson ? path.slice(0, -JSON_SUFFIX.length) : path).split(
    '/',
  );
  if (empty !== '') return undefined;
  if (YEAR.test(first) && rest.length === 0 && !isJson) {
    return { page: 'year', year: Number(first) };
  }
  if (!isSlug(first)) return undefined;
  if (rest.length === 0) return isJson ? undefined : { page: 'organ', slug: first };
  return parseReport(first, rest, isJson ? 'json' : 'html');
}

/** The path of an address: the inverse of `parseAddress`, with the column's own path before it. */
export function pathOf(basePath: string, address: Address): string {
  if (address.page === 'column') return basePath;
  if (address.page === 'year') return `${basePath}/${address.year}`;
  if (address.page === 'organ') return `${basePath}/${address.slug}`;
  const { slug, year, scope, number, format } = address;
  const aggregate = scope === 'aggregate' ? `/${AGGREGATE}` : '';
  const edition = number === undefined ? '' : `/v${number}`;
  return `${basePath}/${slug}/${year}${aggregate}${edition}${format === 'json' ? JSON_SUFFIX : ''}`;
}
