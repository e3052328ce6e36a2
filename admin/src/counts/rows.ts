import { parseCategoryCounts, type CategoryCount } from '../../../domain/report';

/** A row as it stands in its three inputs, spaces and all: what is typed is read, never rewritten. */
export interface DraftRow {
  readonly category: string;
  readonly channel: string;
  readonly count: string;
}

export type Column = keyof DraftRow;
export const COLUMNS: readonly Column[] = ['category', 'channel', 'count'];

const BLANK: DraftRow = { category: '', channel: '', count: '' };

const typed = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input) : '';

const isRow = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** The rows to show: where there is none, one to begin with. */
export function draftRows(value: unknown): readonly DraftRow[] {
  const rows = Array.isArray(value) ? value.filter(isRow) : [];
  if (rows.length === 0) return [BLANK];
  return rows.map((row) => ({
    category: typed(row['category']),
    channel: typed(row['channel']),
    count: typed(row['count']),
  }));
}

const isBlank = (row: DraftRow): boolean => COLUMNS.every((column) => row[column] === '');

/** What the form holds: nothing at all where nothing stands in any row. */
export const valueOf = (rows: readonly DraftRow[]): readonly DraftRow[] | null =>
  rows.length === 1 && rows.every(isBlank) ? null : rows;

export const withText = (
  rows: readonly DraftRow[],
  at: number,
  column: Column,
  text: string,
): readonly DraftRow[] => rows.map((row, each) => (each === at ? { ...row, [column]: text } : row));

/** A blank row behind this one; it has the channel of the row before it, as lists go by channel. */
export const withRow = (rows: readonly DraftRow[]): readonly DraftRow[] => [
  ...rows,
  { ...BLANK, channel: rows.at(-1)?.channel ?? '' },
];

export function withoutRow(rows: readonly DraftRow[], at: number): readonly DraftRow[] {
  const left = rows.filter((_, each) => each !== at);
  return left.length > 0 ? left : [BLANK];
}

/** The same rows as they are read, one for one. */
export const readRows = (rows: readonly DraftRow[]): readonly CategoryCount[] =>
  parseCategoryCounts(rows);

/** Names that were typed once are offered again, so that one thing has one name. */
export const namesIn = (rows: readonly DraftRow[], column: 'category' | 'channel'): string[] => [
  ...new Set(rows.map((row) => row[column].trim()).filter((name) => name !== '')),
];
