import type { KeyPage } from '../../store';
import type { Asked } from './parameter';
import { placeOf } from './place';
import type { Ground, Page } from './resource';

const EMPTY: Page = { rows: [], last: undefined };

const pathOfReport = (slug: string, year: string, scope: string): string =>
  `/${slug}/${year}${scope === 'own' ? '' : `/${scope}`}`;

export async function editionsPage(
  { store, at }: Ground,
  asked: Asked,
  page: KeyPage,
): Promise<Page> {
  const place = await placeOf(store, asked, 'organDocumentId');
  if (!place) return EMPTY;
  const found = await store.openData.editions(place, page);
  const slugs = await store.openData.slugs(found.map(({ organDocumentId }) => organDocumentId));
  const rows = found.map((row) => {
    const slug = slugs.get(row.organDocumentId) ?? '';
    const path = pathOfReport(slug, row.year, row.scope);
    return {
      ...{ organCode: row.organCode, organ: row.organName, slug, year: Number(row.year) },
      ...{ scope: row.scope, number: row.number, publishedOn: row.publishedOn },
      ...{ releasedAt: row.releasedAt, historical: Boolean(row.historical), digest: row.digest },
      ...{ page: at(path), json: at(`${path}.json`) },
    };
  });
  return { rows, last: found.length < page.limit ? undefined : found.at(-1)?.liveSlot };
}
