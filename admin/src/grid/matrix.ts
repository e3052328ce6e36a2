/** A pasted cell. `isCovered`: a merge of the source reaches over it, so it says nothing itself. */
export interface ClipCell {
  readonly text: string;
  readonly isCovered: boolean;
}

export type ClipRow = readonly ClipCell[];

/** Why a clipboard was not read at all; the grid words it and keeps what it had. */
export interface ClipRefusal {
  readonly code: 'tooLong' | 'tooManyCells' | 'empty';
  readonly limit: number;
}

export const MAX_CLIP_CHARACTERS = 1024 * 1024;
export const MAX_CLIP_CELLS = 20_000;
/** The HTML standard's own cap on colspan. */
export const MAX_SPAN = 1000;

export interface SpannedCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

export const cell = (text: string): ClipCell => ({ text, isCovered: false });

const COVERED: ClipCell = { text: '', isCovered: true };
const BLANK: ClipCell = { text: '', isCovered: false };

interface Placed {
  readonly rows: ClipCell[][];
  count: number;
}

/** Puts one cell and its covered neighbours down; false once the limit of cells is passed. */
function putCell(
  placed: Placed,
  row: number,
  column: number,
  spanned: SpannedCell,
  height: number,
) {
  const last = Math.min(row + spanned.rowspan, height);
  placed.count += (last - row) * spanned.colspan;
  if (placed.count > MAX_CLIP_CELLS) return false;
  for (let line = row; line < last; line += 1) {
    const target = (placed.rows[line] ??= []);
    for (let at = column; at < column + spanned.colspan; at += 1) target[at] = COVERED;
  }
  const own = placed.rows[row];
  if (own) own[column] = cell(spanned.text);
  return true;
}

/** Rows of cells with spans, laid out on a grid; the refusal where that grid would be too large. */
export function expandSpans(rows: readonly (readonly SpannedCell[])[]): ClipRow[] | ClipRefusal {
  const placed: Placed = { rows: rows.map(() => []), count: 0 };
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const spanned of cells) {
      while (placed.rows[row]?.[column]) column += 1;
      if (!putCell(placed, row, column, spanned, rows.length)) {
        return { code: 'tooManyCells', limit: MAX_CLIP_CELLS };
      }
      column += spanned.colspan;
    }
  }
  return placed.rows.map((row) => Array.from(row, (each) => each ?? BLANK));
}

export const isRefusal = (result: object): result is ClipRefusal => 'code' in result;

/** A pasted row as one line of text, to show what was not used. */
export const rowText = (row: ClipRow): string =>
  row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 200);

const FIGURE = /^(?:[-+/\u2014\u2013\u2212\uff0f]|无$|.*\p{Nd})/u;

/** Looks like something that stands in a value cell. Only the first 40 characters are looked at. */
export const isFigure = (text: string): boolean => FIGURE.test(text.slice(0, 40));
