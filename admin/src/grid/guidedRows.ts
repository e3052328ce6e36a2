import {
  findCell,
  leavesOf,
  tableOf,
  type FormId,
  type PrintedCell,
  type TableId,
} from '../../../domain/form';

/** The leaf row that a printed header names, where the form explains that row. */
export function explainableRow(
  form: FormId,
  table: TableId,
  cell: PrintedCell,
): string | undefined {
  if (cell.kind !== 'header') return undefined;
  const rows = tableOf(form, table).blocks.flatMap((block) => leavesOf(block.rows));
  const named = rows.find(
    ({ id, label }) => (cell.scope === 'row' && cell.leaf === id) || cell.label === label,
  );
  return named?.guidance ? named.id : undefined;
}

/** The row part of a cell key. */
export const rowOfCell = (form: FormId, table: TableId, key: string): string =>
  findCell(form, table, key)?.row.id ?? '';
