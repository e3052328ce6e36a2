import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { onePageWide } from './page';
import { cellEntries, protectSheet, unlockInputs } from './protection';

/** How a cell looks, and whether it is to be filled in. */
export type Look =
  | 'note'
  | 'title'
  | 'heading'
  | 'label'
  | 'rowLabel'
  | 'figure'
  | 'input'
  | 'total';

/** A cell of a sheet, at its grid column, from 0. */
export interface SheetCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly look: Look;
  readonly text?: string;
  readonly number?: number;
  /** Digits after the point that a number is shown with. */
  readonly digits?: number;
  /** Without its `=`. */
  readonly formula?: string;
}

/** What may be typed into one cell, and what the person who selects it is told. */
export interface Entry {
  readonly reference: string;
  readonly type: 'whole' | 'decimal';
  readonly isSigned: boolean;
  readonly error: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface SheetModel {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isLandscape: boolean;
  /** A form to fill in: everything but its inputs is locked, and these entries are checked. */
  readonly entries?: readonly Entry[];
  /** Rows and columns that stay in sight. */
  readonly sticky?: { readonly rows: number; readonly columns: number };
}

/** Tells the inputs from all other cells, on the screen and in the file's styles. */
export const INPUT_COLOR = '#FFFBE6';

const FONT = { fontFamily: '宋体', fontSize: 11 } as const;
const BOXED = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;
const MIDDLE = { ...BOXED, align: 'center' } as const;

const LOOKS: Readonly<Record<Look, object>> = {
  note: { wrap: true, alignVertical: 'center' },
  title: {
    align: 'center',
    alignVertical: 'center',
    fontSize: 16,
    fontWeight: 'bold',
    height: 36,
  },
  heading: { alignVertical: 'center', fontSize: 12, fontWeight: 'bold' },
  label: MIDDLE,
  rowLabel: { ...BOXED, align: 'left' },
  figure: MIDDLE,
  input: { ...MIDDLE, backgroundColor: INPUT_COLOR },
  total: { ...MIDDLE, backgroundColor: '#F2F2F2' },
};

function contentOf({ text, number, digits, formula }: SheetCell): object {
  if (formula !== undefined) return { type: 'Formula', value: formula };
  if (number === undefined) return text === undefined ? {} : { type: String, value: text };
  return {
    type: Number,
    value: number,
    ...(digits ? { format: `0.${'0'.repeat(digits)}` } : {}),
  };
}

const LEAST_HEIGHT = 22;
const LINE_HEIGHT = 15;
const NOT_ASCII = /[^ -~]/gu;

/** In columns of a spreadsheet, where a Chinese character takes two. */
const widthOf = (text: string): number => text.length + (text.match(NOT_ASCII)?.length ?? 0);

/** Room for the words of the row that take most lines; a spreadsheet does not find it for merged cells. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells
    .filter(({ rowspan, look }) => rowspan === 1 && look !== 'title')
    .map(({ text = '', column, colspan }) => {
      const room = widths.slice(column, column + colspan).reduce((sum, each) => sum + each, 0);
      return Math.ceil((widthOf(text) + 2) / room);
    });
  return Math.max(LEAST_HEIGHT, Math.max(...lines, 1) * LINE_HEIGHT + 6);
}

function rowOf(cells: readonly SheetCell[], widths: readonly number[]): Cell[] {
  const row: Cell[] = Array.from({ length: widths.length }, () => null);
  const height = heightOf(cells, widths);
  for (const cell of cells) {
    row[cell.column] = {
      height,
      ...LOOKS[cell.look],
      ...contentOf(cell),
      ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
      ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    } as Cell;
  }
  return row;
}

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** Prints a sheet on paper as wide as it is; locks those that are forms, and has their inputs checked. */
const furnished = (sheets: readonly SheetModel[]): Feature => ({
  files: {
    transform: {
      'xl/styles.xml': { transform: (content) => unlockInputs(content, INPUT_COLOR) },
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) => {
          const entries = sheets[sheetIndex]?.entries;
          const paged = onePageWide(content);
          return entries ? cellEntries(protectSheet(paged), entries) : paged;
        },
      },
    },
  },
});

/** Sheets as an Excel file. */
export async function writeXlsx(sheets: readonly SheetModel[]): Promise<Buffer> {
  const made = await writeExcelFile(
    sheets.map(({ name, widths, rows, isLandscape, sticky }) => ({
      sheet: name,
      data: rows.map((row) => rowOf(row, widths)),
      columns: widths.map((width) => ({ width })),
      ...(isLandscape ? { orientation: 'landscape' as const } : {}),
      ...(sticky ? { stickyRowsCount: sticky.rows, stickyColumnsCount: sticky.columns } : {}),
    })),
    { ...FONT, features: [furnished(sheets)] },
  );
  return made.toBuffer();
}
