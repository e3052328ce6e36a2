import { FORMS, leavesOf } from '../form';
import type { RowCell, RowLine } from './flow';
import { foldLabel } from './fold';

/** The header that stands above the rows of a grid: its filled cells from left to right. */
export interface GridHeader {
  readonly block: number;
  readonly width: number;
  readonly cells: readonly RowCell[];
  /** Grid columns of these cells. */
  readonly columns: ReadonlySet<number>;
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

/** The header that these lines, one below the other, are. Undefined without lines. */
export function headerOf(lines: readonly RowLine[]): GridHeader | undefined {
  const last = lines[lines.length - 1];
  if (!last) return undefined;
  const cells = lines
    .flatMap((line) => line.cells)
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.column - b.column);
  const columns = new Set(cells.map(({ column }) => column));
  return { block: last.at.block, width: last.width, cells, columns };
}

/** The header that counts for a line: a table that goes on behind a page break keeps its header. */
export const headerFor = (
  header: GridHeader | undefined,
  { width, at }: RowLine,
): GridHeader | undefined =>
  header && (header.block === at.block || header.width === width) ? header : undefined;
