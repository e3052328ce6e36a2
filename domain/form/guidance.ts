import type { FormId, TableId } from './definition';
import { leavesOf } from './cells';
import { tableOf } from './forms';
import type { Locale } from './label';

/** Local wording that replaces a row's guidance, by `<table>.<row>`; from the portal's settings. */
export type GuidanceOverrides = Readonly<Record<string, string>>;

/** What a row counts (填报口径): the local override where there is one, else the form's own text. */
export function guidanceOf(
  form: FormId,
  table: TableId,
  row: string,
  locale: Locale,
  overrides: GuidanceOverrides = {},
): string | undefined {
  const name = `${table}.${row}`;
  if (Object.hasOwn(overrides, name)) return overrides[name];
  const rows = tableOf(form, table).blocks.flatMap((block) => leavesOf(block.rows));
  return rows.find(({ id }) => id === row)?.guidance?.[locale];
}
