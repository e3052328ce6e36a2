import { FORMS, leavesOf } from '../form';
import type { RowCell, RowLine } from './flow';
import { foldLabel } from './fold';

/** The header cells that stand above the rows of a grid, with their grid columns. */
export interface GridHeader {
  readonly block: number;
  readonly width: number;
  readonly cells: readonly RowCell[];
}

const COLUMN_LABELS: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ tables }) => tables)
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ columns }) => leavesOf(columns))
    .map(({ label }) => foldLabel(label.zh)),
);

/** The label of a column, in any form. */
export const isColumnLabel = (text: string): boolean => COLUMN_LABELS.has(foldLabel(text));

/** A line without figures that names columns; some of their names are names of rows as well. */
export const namesColumns = ({ cells }: RowLine): boolean =>
  cells.filter(({ text }) => isColumnLabel(text)).length > 1;

/** The header with one more line; a header that rows have followed is replaced by the next. */
export function withHeaderLine(
  header: GridHeader | undefined,
  { cells, width, at }: RowLine,
  isOpen: boolean,
): GridHeader {
  const before = isOpen && header?.block === at.block ? header.cells : [];
  return { block: at.block, width, cells: [...before, ...cells] };
}

/** The header that counts for a line: a table that goes on behind a page break keeps its header. */
export const headerFor = (
  header: GridHeader | undefined,
  { width, at }: RowLine,
): GridHeader | undefined =>
  header && (header.block === at.block || header.width === width) ? header : undefined;

/** Header cells from left to right. */
export const headerInOrder = ({ cells }: GridHeader): RowCell[] =>
  cells.filter(({ text }) => text.trim() !== '').sort((a, b) => a.column - b.column);
