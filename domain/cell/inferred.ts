import type { TableId } from '../form';
import { cellsOf } from '../form';
import type { Cell } from './cell';
import { cellAt, formCellAt, withCells, type TableValue } from './table';

/** Keys of the form's cells whose figure was inferred and that nobody has confirmed, as printed. */
export const inferredKeys = (table: TableId, value: TableValue): string[] =>
  cellsOf(value.form, table)
    .filter(({ key }) => formCellAt(value, key)?.how === 'inferred')
    .map(({ key }) => key);

/** The cell as somebody vouches for it who has compared it with the original. */
export const confirmed = <T extends Cell>(cell: T): T => ({ ...cell, how: 'typed' });

/** The table with these inferred figures confirmed; the same value where none of them is inferred. */
export function confirmInferred(value: TableValue, keys: readonly string[]): TableValue {
  const changes = keys.flatMap((key): [string, Cell][] => {
    const cell = cellAt(value, key);
    return cell?.how === 'inferred' ? [[key, confirmed(cell)]] : [];
  });
  return changes.length === 0 ? value : withCells(value, changes);
}
