import type { FormCell } from '../../../domain/form';
import type { ClipCell, ClipRow } from './matrix';

/** Header cells by position in the clipboard; null names no column of the table. */
export type Header = ReadonlyMap<number, string | null>;

/** A row of the form as the clipboard should fill it. */
export interface RowTarget {
  readonly cells: readonly FormCell[];
  /** How many grid columns its printed label takes. */
  readonly labelSpan: number;
  /** Columns of the whole table: a header that names only others is of another form. */
  readonly formColumns: ReadonlySet<string>;
}

interface Aligned {
  readonly values: readonly { readonly key: string; readonly text: string }[];
  /** Figures under columns that this form does not have. */
  readonly rest: string;
}

interface Misaligned {
  readonly reason: 'columnCount' | 'otherForm';
}

const isBlank = ({ text }: ClipCell): boolean => text === '';

/** The one text that stands between two header positions; undefined where two compete. */
function textBetween(row: ClipRow, from: number, to: number): string | null | undefined {
  const own = row.slice(from, to).filter(({ isCovered }) => !isCovered);
  const texts = own.filter((each) => !isBlank(each));
  if (texts.length > 1) return undefined;
  if (own.length === 0 && from < row.length) return null;
  return texts[0]?.text ?? '';
}

/** Columns by their headers, so that spans, extra columns and another order do no harm. */
function alignByHeader(
  row: ClipRow,
  cells: readonly FormCell[],
  header: readonly (readonly [number, string | null])[],
): Aligned | Misaligned {
  const values: { key: string; text: string }[] = [];
  const rest: string[] = [];
  for (const [index, [from, column]] of header.entries()) {
    const text = textBetween(row, from, header[index + 1]?.[0] ?? row.length);
    if (text === undefined) return { reason: 'columnCount' };
    const cell = cells.find((each) => each.column.id === column);
    if (cell && text !== null) values.push({ key: cell.key, text });
    if (!cell && text) rest.push(text);
  }
  return { values, rest: rest.join(' ') };
}

/** How many fields there are up to the last one that is filled. */
function filledLength(row: ClipRow): number {
  let end = row.length;
  while (end > 0 && row[end - 1]?.text === '') end -= 1;
  return end;
}

/** Without usable headers the number of fields must leave only one reading. */
function alignByCount(row: ClipRow, { cells, labelSpan }: RowTarget): Aligned | Misaligned {
  const own = row.filter(({ isCovered }) => !isCovered);
  const merged = own.slice(0, labelSpan - 1);
  // A merged label leaves blank fields behind it in tab-separated text.
  const candidates = merged.every(isBlank) ? [own, own.slice(labelSpan - 1)] : [own];
  const parts = cells.filter(({ column }) => column.kind !== 'total');
  for (const candidate of candidates) {
    const end = filledLength(candidate);
    const target = [cells, parts].find(
      ({ length }) => candidate.length === length || (end === length && end > 0),
    );
    if (!target) continue;
    const values = target.map(({ key }, index) => ({ key, text: candidate[index]?.text ?? '' }));
    return { values, rest: '' };
  }
  return { reason: 'columnCount' };
}

/** Matches the fields behind a row label to the cells of that row. */
export function alignRow(
  row: ClipRow,
  labelAt: number,
  target: RowTarget,
  header: Header,
): Aligned | Misaligned {
  const right = [...header].filter(([at]) => at > labelAt).sort(([a], [b]) => a - b);
  const named = right.flatMap(([, column]) => (column === null ? [] : [column]));
  const known = new Set(named);
  const isComplete = target.cells.every(
    ({ column }) => column.kind === 'total' || known.has(column.id),
  );
  if (isComplete && known.size === named.length) return alignByHeader(row, target.cells, right);
  const isForeign =
    named.some((column) => !target.formColumns.has(column)) &&
    !target.cells.some(({ column }) => known.has(column.id));
  if (isForeign) return { reason: 'otherForm' };
  return alignByCount(row.slice(labelAt + 1), target);
}
