import type {
  AmountUnit,
  Block,
  CellKind,
  Column,
  FormId,
  Row,
  Table,
  TableId,
} from './definition';
import { FORMS, tableOf } from './forms';

/** A leaf of a form's table. `key` is `<row>.<column>`, `id` is `<table>.<row>.<column>`. */
export interface FormCell {
  readonly id: string;
  readonly key: string;
  readonly table: TableId;
  readonly row: Row;
  readonly column: Column;
  readonly block: Block;
  readonly kind: CellKind;
  /** The printed unit of an amount; absent for counts and where the form prints none. */
  readonly unit?: AmountUnit;
}

interface Tree<T> {
  readonly children?: readonly T[];
}

/** Leaves of a row or column tree, in printed order. */
export function leavesOf<T extends Tree<T>>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => (node.children ? leavesOf(node.children) : [node]));
}

export const cellKey = (row: string, column: string): string => `${row}.${column}`;
export const cellId = (table: TableId, key: string): string => `${table}.${key}`;

/** Splits a cell id: first segment table, last column, between them row. Undefined if too short. */
export function parseCellId(
  id: string,
): { table: string; row: string; column: string; key: string } | undefined {
  const first = id.indexOf('.');
  const last = id.lastIndexOf('.');
  if (first < 1 || last <= first + 1 || last === id.length - 1) return undefined;
  return {
    table: id.slice(0, first),
    row: id.slice(first + 1, last),
    column: id.slice(last + 1),
    key: id.slice(first + 1),
  };
}

function kindOf(table: Table, row: Row, column: Column): CellKind {
  const isComputed = table.rules.some(
    (rule) =>
      (rule.kind === 'rowTotal' && rule.total === column.id) ||
      (rule.kind === 'columnTotal' && rule.total === row.id),
  );
  return isComputed ? 'total' : (column.kind ?? 'count');
}

function listCells(table: Table): FormCell[] {
  return table.blocks.flatMap((block) =>
    leavesOf(block.rows).flatMap((row) =>
      leavesOf(block.columns).map((column) => {
        const key = cellKey(row.id, column.id);
        return {
          id: cellId(table.id, key),
          key,
          table: table.id,
          row,
          column,
          block,
          kind: kindOf(table, row, column),
          ...(column.unit ? { unit: column.unit } : {}),
        };
      }),
    ),
  );
}

interface CellList {
  readonly cells: readonly FormCell[];
  readonly byKey: ReadonlyMap<string, FormCell>;
}

const listOf = (table: Table): CellList => {
  const cells = listCells(table);
  return { cells, byKey: new Map(cells.map((cell) => [cell.key, cell])) };
};

const LISTS: ReadonlyMap<FormId, ReadonlyMap<TableId, CellList>> = new Map(
  FORMS.map((form) => [form.id, new Map(form.tables.map((table) => [table.id, listOf(table)]))]),
);

/** Throws on an unknown form or table, with a sentence. */
const cellList = (form: FormId, table: TableId): CellList =>
  LISTS.get(form)?.get(table) ?? listOf(tableOf(form, table));

/** All cells of one table in printed order. */
export const cellsOf = (form: FormId, table: TableId): readonly FormCell[] =>
  cellList(form, table).cells;

/** The cell with this `<row>.<column>` key, or undefined when the form has none. */
export function findCell(form: FormId, table: TableId, key: string): FormCell | undefined {
  return cellList(form, table).byKey.get(key);
}

/** The cell in this form or, failing that, in any other version (for cells kept from another form). */
export function findCellAnywhere(form: FormId, table: TableId, key: string): FormCell | undefined {
  return (
    findCell(form, table, key) ??
    FORMS.map(({ id }) => findCell(id, table, key)).find((cell) => cell !== undefined)
  );
}
