import type { Field } from '../../../../domain/write';
import { figureOf } from './table';
import { writeXlsx, type SheetCell } from './workbook';

const HEAD_ROWS = 2;
const NAMED_COLUMNS = 4;
const WIDTHS = [22, 30, 8, 10] as const;
const FIGURE_WIDTH = 16;

const cellOf = (value: Field, column: number, row: number): SheetCell => ({
  column,
  colspan: 1,
  rowspan: 1,
  look: row < HEAD_ROWS ? 'label' : column < NAMED_COLUMNS ? 'rowLabel' : 'figure',
  // A code of digits alone is a name and no number.
  ...(row < HEAD_ROWS || column < NAMED_COLUMNS
    ? { text: String(value ?? '') }
    : figureOf(String(value ?? ''))),
});

/** The office's table as one sheet; its head and the organs' names stay in sight. */
export const writeOfficeXlsx = (rows: readonly (readonly Field[])[]): Promise<Buffer> =>
  writeXlsx([
    {
      name: '汇总',
      isLandscape: true,
      widths: (rows[0] ?? []).map((_, column) => WIDTHS[column] ?? FIGURE_WIDTH),
      rows: rows.map((row, at) => row.map((value, column) => cellOf(value, column, at))),
      sticky: { rows: HEAD_ROWS, columns: 2 },
    },
  ]);
