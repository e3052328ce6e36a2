import { absolute, type Frame } from './look';
import { markup, type Markup } from './markup';
import { WORDING } from './wording';

/** A page of the column as machines are told of it. */
export interface MapEntry {
  readonly path: string;
  /** ISO instant of its last change, where it has one. */
  readonly changedAt?: string;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const document = (root: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.toString().replace(NOT_XML, '')}`;

export function renderSitemap({ site }: Frame, entries: readonly MapEntry[]): string {
  const urls = entries.map(
    ({ path, changedAt }) =>
      markup`<url><loc>${absolute(site, path)}</loc>${changedAt !== undefined && markup`<lastmod>${changedAt}</lastmod>`}</url>\n`,
  );
  return document(markup`<urlset xmlns="${NAMESPACE}">\n${urls}</urlset>\n`);
}

export function renderSitemapIndex({ site }: Frame, paths: readonly string[]): string {
  const maps = paths.map((path) => markup`<sitemap><loc>${absolute(site, path)}</loc></sitemap>\n`);
  return document(markup`<sitemapindex xmlns="${NAMESPACE}">\n${maps}</sitemapindex>\n`);
}

export interface FeedEntry {
  readonly title: string;
  readonly path: string;
  readonly organ: string;
  /** YYYY-MM-DD, Asia/Shanghai; of a historical report the day of the original. */
  readonly publishedOn: string;
  readonly releasedAt: string;
}

/** Atom: the editions released last. A correction is the same entry, updated. */
export function renderFeed(
  { site, basePath }: Frame,
  path: string,
  entries: readonly FeedEntry[],
): string {
  const items = entries.map(
    (entry) => markup`<entry>
<id>${absolute(site, entry.path)}</id>
<title>${entry.title}</title>
<link href="${absolute(site, entry.path)}" />
<author><name>${entry.organ}</name></author>
<published>${entry.publishedOn}T00:00:00+08:00</published>
<updated>${entry.releasedAt}</updated>
</entry>
`,
  );
  return document(markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${WORDING.language}">
<id>${absolute(site, path)}</id>
<title>${site.name === '' ? '' : `${site.name}_`}${WORDING.column}</title>
<link rel="self" href="${absolute(site, path)}" />
<link rel="alternate" href="${absolute(site, basePath)}" />
<updated>${entries[0]?.releasedAt}</updated>
${items}</feed>
`);
}
