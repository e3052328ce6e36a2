import {
  pathOf,
  renderFeed,
  renderSitemap,
  renderSitemapIndex,
  type Frame,
  type MapEntry,
} from '../../pages';
import { listed } from './listing';
import type { AddressTable } from './table';

/** Of 50,000 that the protocol allows, so that no file is large. */
const MOST_IN_A_MAP = 5_000;
const MOST_IN_THE_FEED = 50;

function entriesOf(basePath: string, table: AddressTable): MapEntry[] {
  const years = table.years.map((year) => ({ path: pathOf(basePath, { page: 'year', year }) }));
  const organs = table.organs.flatMap(({ documentId, slug }): MapEntry[] => {
    const editions = table.byOrgan.get(documentId) ?? [];
    if (editions.length === 0) return [];
    return [
      { path: pathOf(basePath, { page: 'organ', slug }) },
      ...editions.map((edition) => ({
        path: listed(basePath, slug, edition).path,
        changedAt: edition.releasedAt,
      })),
    ];
  });
  const column = [{ path: basePath }, { path: pathOf(basePath, { page: 'organs' }) }];
  return [...column, ...years, ...organs];
}

/** The whole column for search engines; undefined beyond the last part, and where there is no domain. */
export function sitemapOf(frame: Frame, table: AddressTable, part?: number): string | undefined {
  if (frame.site.domain === '') return undefined;
  const entries = entriesOf(frame.basePath, table);
  const parts = Math.ceil(entries.length / MOST_IN_A_MAP);
  if (part === undefined && parts > 1) {
    const numbers = Array.from({ length: parts }, (_, index) => index + 1);
    return renderSitemapIndex(
      frame,
      numbers.map((each) => pathOf(frame.basePath, { page: 'sitemap', part: each })),
    );
  }
  const start = ((part ?? 1) - 1) * MOST_IN_A_MAP;
  if (start >= entries.length) return undefined;
  return renderSitemap(frame, entries.slice(start, start + MOST_IN_A_MAP));
}

/** What was released last; undefined while there is nothing, and where there is no domain. */
export function feedOf(frame: Frame, table: AddressTable): string | undefined {
  const { basePath, site } = frame;
  const slugs = new Map(table.organs.map(({ documentId, slug }) => [documentId, slug]));
  const newest = [...table.byOrgan.values()]
    .flat()
    .sort((a, b) => (a.releasedAt < b.releasedAt ? 1 : Number(a.releasedAt > b.releasedAt) * -1));
  const entries = newest.flatMap((edition) => {
    const slug = slugs.get(edition.organDocumentId);
    if (slug === undefined) return [];
    const { releasedAt, organName } = edition;
    return [{ ...listed(basePath, slug, edition), organ: organName, releasedAt }];
  });
  if (site.domain === '' || entries.length === 0) return undefined;
  const path = pathOf(basePath, { page: 'feed' });
  return renderFeed(frame, path, entries.slice(0, MOST_IN_THE_FEED));
}
