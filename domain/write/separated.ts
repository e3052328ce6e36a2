import { guarded } from './formula';

/** By which Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

function field(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type Field = string | number | null;

/** One line of RFC 4180, its line end included; null is an empty field. */
export const separatedLine = (row: readonly Field[]): string => row.map(field).join(',') + LINE_END;

/** A whole CSV file; with a byte order mark unless told otherwise. */
export const separated = (rows: readonly (readonly Field[])[], mark = BYTE_ORDER_MARK): string =>
  mark + rows.map(separatedLine).join('');
