import type { KeyPage } from '../../store';
import type { Asked } from './parameter';
import type { Ground, Page } from './resource';

export async function organsPage(
  { store, at }: Ground,
  asked: Asked,
  page: KeyPage,
): Promise<Page> {
  const kind = asked.get('kind');
  const found = await store.openData.organs(kind === undefined ? {} : { kind }, page);
  const rows = found.map((row) => ({ ...row, page: at(`/${row.slug}`) }));
  return { rows, last: found.length < page.limit ? undefined : found.at(-1)?.slug };
}
