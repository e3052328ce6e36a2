import type { CspOrigins, Settings } from '../../config';
import { formatOf, type FileFormat } from '../../pages';
import { attachment } from '../attachment';
import type { Headers } from './representation';

const POLICY: readonly (readonly [directive: string, source: string])[] = [
  ['default-src', "'none'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'self'"],
];

type Policy = typeof POLICY;

/** In a frame of another site, with the one script that tells its height. */
const EMBED_POLICY: Policy = [...POLICY, ['script-src', "'self'"]];

export function contentSecurityPolicy(
  origins: CspOrigins & { readonly 'frame-ancestors'?: readonly string[] },
  policy: Policy = POLICY,
): string {
  const added: Readonly<Record<string, readonly string[] | undefined>> = origins;
  return policy
    .map(([directive, source]) => [directive, source, ...(added[directive] ?? [])].join(' '))
    .join('; ');
}

const REVALIDATED = 'public, max-age=0, s-maxage=1, must-revalidate';
/** The name of an asset changes with its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export interface HeaderSets {
  readonly page: Headers;
  /** Errors for those who ask for data. */
  readonly data: Headers;
  /** Of everything that any site may read. */
  readonly machine: Headers;
  readonly xml: Headers;
  /** A report in a frame. */
  readonly embed: Headers;
  readonly script: Headers;
  readonly atom: Headers;
  readonly asset: Headers;
  readonly redirect: Headers;
  readonly unavailable: Headers;
}

const RETRY_AFTER_SECONDS = 10;

/** All headers of every answer: these pages are sent before Strapi's own chain could add any. */
export function headerSets({ csp, embed }: Settings): HeaderSets {
  const shared = {
    'Content-Security-Policy': contentSecurityPolicy(csp),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
  const page = { 'Content-Type': 'text/html; charset=utf-8', ...shared };
  const machine = { ...shared, 'Cache-Control': REVALIDATED, 'Access-Control-Allow-Origin': '*' };
  const framed = contentSecurityPolicy({ ...csp, 'frame-ancestors': embed.origins }, EMBED_POLICY);
  return {
    embed: { ...page, 'Content-Security-Policy': framed, 'Cache-Control': REVALIDATED },
    script: { 'Content-Type': 'text/javascript; charset=utf-8', ...machine },
    xml: { 'Content-Type': 'application/xml; charset=utf-8', ...machine },
    atom: { 'Content-Type': 'application/atom+xml; charset=utf-8', ...machine },
    page: { ...page, 'Cache-Control': REVALIDATED },
    machine,
    data: { 'Content-Type': 'application/json; charset=utf-8', ...machine },
    asset: {
      'Content-Type': 'text/css; charset=utf-8',
      ...shared,
      'Cache-Control': FOR_EVER,
    },
    redirect: { ...shared, 'Cache-Control': REVALIDATED },
    unavailable: {
      ...page,
      'Cache-Control': 'no-store',
      'Retry-After': String(RETRY_AFTER_SECONDS),
    },
  };
}

/** Headers of a file of a report: what a browser saves is named. */
export const fileHeaders = (machine: Headers, format: FileFormat, name: string): Headers => ({
  'Content-Type': formatOf(format).mediaType,
  ...(formatOf(format).isSaved ? { 'Content-Disposition': attachment(name) } : {}),
  ...machine,
});
