import { cellKey, leavesOf, tableOf, type FormId, type TableId } from '../form';
import { placedCell, type PlacedCell } from './place';
import type { SourceRow } from './record';
import { windowOf } from './window';

/** A full line of figures whose parts add up to its total. */
function sumsUp(row: SourceRow, count: number): boolean {
  const values = windowOf(row.values, count, undefined)?.map(({ text, kind }) =>
    kind === 'figure' ? Number(text) : NaN,
  );
  if (!values || values.some((value) => !Number.isSafeInteger(value))) return false;
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values[count - 1];
}

/**
 * Rows whose label is lost: where two labelled rows stand as far apart in the source as in the form,
 * the full lines between them are the rows between. Always marked as inferred.
 */
export function inferUnlabelled(
  form: FormId,
  table: TableId,
  rows: readonly SourceRow[],
  placedRows: ReadonlySet<string>,
): PlacedCell[] {
  const [block] = tableOf(form, table).blocks;
  if (!block) return [];
  const order = leavesOf(block.rows).map(({ id }) => id);
  const columns = leavesOf(block.columns).map(({ id }) => id);
  const cells: PlacedCell[] = [];
  let from = -1;
  rows.forEach((row, index) => {
    if (row.match?.table !== table || !placedRows.has(row.match.row)) return;
    const between = rows.slice(from + 1, index).filter((each) => sumsUp(each, columns.length));
    const before = from < 0 ? undefined : rows[from]?.match?.row;
    const missing = order.slice(
      before === undefined ? 0 : order.indexOf(before) + 1,
      order.indexOf(row.match.row),
    );
    const isGap = from >= 0 && missing.length > 0 && missing.length === between.length;
    if (isGap && missing.every((id) => !placedRows.has(id))) {
      between.forEach((source, at) => {
        const values = windowOf(source.values, columns.length, undefined) ?? [];
        values.forEach((token, column) => {
          const key = cellKey(missing[at] ?? '', columns[column] ?? '');
          cells.push(placedCell(table, key, token, 'inferred'));
        });
      });
    }
    from = index;
  });
  return cells;
}
