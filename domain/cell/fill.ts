import type { TableId } from '../form';
import { cellsOf } from '../form';
import { isBlankCell, type Cell } from './cell';
import { cellAt, withCells, type TableValue } from './table';

const zeroFor = (kind: string): Cell => ({ value: kind === 'amount' ? '0' : 0, how: 'typed' });

/** Keys of the inputs in which nothing has been entered. */
export const blankInputs = (table: TableId, value: TableValue): string[] =>
  cellsOf(value.form, table)
    .filter(({ kind, key }) => kind !== 'total' && isBlankCell(cellAt(value, key)))
    .map(({ key }) => key);

/** 空白填零: every blank input becomes a typed 0; tokens such as `/` and figures stay. */
export function fillBlanks(table: TableId, value: TableValue): TableValue {
  const blank = new Set(blankInputs(table, value));
  const zeros = cellsOf(value.form, table)
    .filter(({ key }) => blank.has(key))
    .map(({ key, kind }): [string, Cell] => [key, zeroFor(kind)]);
  return withCells(value, zeros);
}

/** Keys of cells that hold a figure other than 0: what stands against a 零报告. */
export const figuresOf = (value: TableValue): string[] =>
  Object.entries(value.cells)
    .filter(([, cell]) => cell.value !== null && Number(cell.value) !== 0)
    .map(([key]) => key);

/**
 * 零报告: declares that there was nothing to count in these tables. All inputs become 0; refused
 * with the keys that hold other figures, so that nothing entered is overwritten.
 */
export function declareNone(
  tables: readonly { readonly table: TableId; readonly value: TableValue }[],
):
  | { readonly declared: readonly TableValue[] }
  | { readonly refused: readonly { readonly table: TableId; readonly key: string }[] } {
  const refused = tables.flatMap(({ table, value }) =>
    figuresOf(value).map((key) => ({ table, key })),
  );
  if (refused.length > 0) return { refused };
  const declared = tables.map(({ table, value }) =>
    withCells(
      value,
      cellsOf(value.form, table)
        .filter(({ kind }) => kind !== 'total')
        .map(({ key, kind }): [string, Cell] => [key, zeroFor(kind)]),
    ),
  );
  return { declared };
}
