import type { KeyPage, LiveFact } from '../../store';
import type { Asked } from './parameter';
import { placeOf } from './place';
import type { Ground, Page } from './resource';

const EMPTY: Page = { rows: [], last: undefined };

/** Without the zeros that a decimal column fills up with. */
function trimmed(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end);
}

/** A count as a number, an amount as a decimal string: what each database gives is made the same. */
function valueOf({ value, unit }: LiveFact): number | string | null {
  if (value === null) return null;
  if (unit === null) return Number(value);
  return trimmed(String(value));
}

/** `table`, `row` and `column`, given each or as the full id of a cell. */
function cellOf(asked: Asked): Record<string, string> {
  const cell = asked.get('cell');
  if (cell !== undefined) {
    const parts = cell.split('.');
    const [table = '', column = ''] = [parts[0], parts.at(-1)];
    return { table, row: parts.slice(1, -1).join('.'), column };
  }
  return Object.fromEntries(
    [...asked].filter(([name]) => ['table', 'row', 'column'].includes(name)),
  );
}

export async function factsPage({ store }: Ground, asked: Asked, page: KeyPage): Promise<Page> {
  const place = await placeOf(store, asked, 'organ');
  if (!place) return EMPTY;
  const found = await store.openData.facts({ ...place, ...cellOf(asked) }, page);
  const sources = await store.openData.sources(found.map(({ edition }) => edition));
  const rows = found.flatMap((fact) => {
    const source = sources.get(fact.edition);
    // Withdrawn between the two reads.
    if (!source) return [];
    const { scope, form, table, row, column, unit, raw, how } = fact;
    return [
      {
        ...{ organCode: source.organCode, organ: source.organName, year: Number(fact.year) },
        ...{ scope, edition: source.number, form, table, row, column, value: valueOf(fact) },
        ...{ unit, raw, how },
      },
    ];
  });
  const last = found.length < page.limit ? undefined : found.at(-1)?.id;
  return { rows, last: last === undefined ? undefined : String(last) };
}
