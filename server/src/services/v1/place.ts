import type { Store } from '../../store';
import type { Asked } from './parameter';

/** Year, scope and organ as columns of a table; undefined where there is no such organ. */
export async function placeOf(
  { openData }: Store,
  asked: Asked,
  organColumn: 'organ' | 'organDocumentId',
): Promise<Record<string, string> | undefined> {
  const slug = asked.get('organ');
  const organ = slug === undefined ? undefined : await openData.organAt(slug);
  if (slug !== undefined && organ === undefined) return undefined;
  const own = [...asked].filter(([name]) => name === 'year' || name === 'scope');
  return { ...Object.fromEntries(own), ...(organ === undefined ? {} : { [organColumn]: organ }) };
}
