import { markup, type Markup } from './markup';
import { plainPath } from './display';
import { absolute, hostOf, type Frame } from './look';
import { WORDING } from './wording';

/** What the head of one page says beyond the site and the column. */
export interface PageMeta {
  readonly path: string;
  /** Where the page's lasting address differs from its own. */
  readonly canonicalPath?: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly isIndexed: boolean;
  readonly article?: {
    readonly title: string;
    /** `YYYY-MM-DD HH:MM`, Asia/Shanghai. */
    readonly publishedAt: string;
    readonly source: string;
  };
  /** The organ's own site, where it differs from the portal's. */
  readonly site?: { readonly name: string; readonly domain: string; readonly code: string };
}

/** The one address that the page is known by, whatever the way it is drawn. */
export const canonicalOf = (frame: Frame, { path, canonicalPath = path }: PageMeta): string =>
  absolute(frame.site, plainPath(frame, canonicalPath));

const tag = (name: string, content: string): Markup | '' =>
  content === '' ? '' : markup`<meta name="${name}" content="${content}">\n`;

/** 《政府网站发展指引》附件: the tags a page of a column and an article carry. */
export function metaTags(frame: Frame, meta: PageMeta): Markup {
  const site = {
    name: meta.site?.name || frame.site.name,
    domain: meta.site?.domain || hostOf(frame.site),
    code: meta.site?.code || frame.site.code,
  };
  const { article } = meta;
  return markup`${tag('SiteName', site.name)}${tag('SiteDomain', site.domain)}${tag(
    'SiteIDCode',
    site.code,
  )}${tag('ColumnName', WORDING.column)}${tag('ColumnType', WORDING.columnType)}${tag(
    'ColumnKeywords',
    [WORDING.platform, WORDING.column].join(','),
  )}${tag('ColumnDescription', WORDING.columnDescription)}${
    article && [
      tag('ArticleTitle', article.title),
      tag('PubDate', article.publishedAt),
      tag('ContentSource', article.source),
      tag('Author', article.source),
    ]
  }${tag('Keywords', meta.keywords.join(','))}${tag('Description', meta.description)}${tag(
    'Url',
    canonicalOf(frame, meta),
  )}${!meta.isIndexed && tag('robots', 'noindex')}`;
}

const SHANGHAI_MS = 8 * 60 * 60 * 1000;

/** An instant as an Asia/Shanghai date and time of day, to the minute. */
export const shanghaiTime = (instant: string): string =>
  new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');

/** PubDate: the moment of release, or the start of the day where only a day is known. */
export function pubDate(publishedOn: string, releasedAt: string): string {
  const released = shanghaiTime(releasedAt);
  return released.startsWith(publishedOn) ? released : `${publishedOn} 00:00`;
}
