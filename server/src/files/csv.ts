import type { Block, BlockCell } from '../../../domain/read';
import { unguarded } from '../../../domain/write';

const cell = (text: string): BlockCell => ({
  text: unguarded(text.trim()),
  colspan: 1,
  rowspan: 1,
});

const FIELD_ENDS: ReadonlySet<string | undefined> = new Set(['\n', undefined]);

/** The field that starts at `from` and where it ends; quoted ones keep separators and line ends. */
function readField(text: string, from: number, separator: string): { value: string; end: number } {
  const isEnd = (at: number): boolean => text[at] === separator || FIELD_ENDS.has(text[at]);
  let at = from;
  let value = '';
  if (text[at] === '"') {
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') value += text[(at += 1)];
      else break;
    }
    at += 1;
  }
  const start = at;
  while (!isEnd(at)) at += 1;
  return { value: value + text.slice(start, at), end: at };
}

/** RFC 4180 rows, with any separator; a quotation mark that is never closed runs to the end. */
export function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  for (let at = 0; at <= plain.length; at += 1) {
    const { value, end } = readField(plain, at, separator);
    rows[rows.length - 1]?.push(value);
    if (plain[end] === '\n') rows.push([]);
    at = end;
  }
  return rows.filter((row) => row.some((value) => value.trim() !== ''));
}

/** One table; lines with one filled field, such as titles, are found in it by the reader. */
export const blocksFromRows = (rows: readonly (readonly string[])[]): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', rows: rows.map((row) => row.map(cell)) }];
