import { readMarkup, type MarkupNode } from './markup';
import { isRefusal, MAX_CLIP_CHARACTERS, type ClipRefusal, type ClipRow } from './matrix';
import { readTsv } from './tsv';

export interface Clip {
  readonly rows: readonly ClipRow[];
  readonly from: 'markup' | 'text';
  readonly isCapped: boolean;
}

const hasText = (rows: readonly ClipRow[]): boolean =>
  rows.some((row) => row.some(({ text }) => text !== ''));

function readText(text: string): Clip | ClipRefusal {
  if (text.length > MAX_CLIP_CHARACTERS) return { code: 'tooLong', limit: MAX_CLIP_CHARACTERS };
  const rows = readTsv(text);
  if (isRefusal(rows)) return rows;
  if (!hasText(rows)) return { code: 'empty', limit: 0 };
  return { rows, from: 'text', isCapped: false };
}

/**
 * Reads what the clipboard offers: its tables where it carries markup, for only markup tells a merged
 * cell from a blank one, else its tab-separated text. Never guesses past the limits.
 */
export function readClipboard(
  offered: { readonly html: string; readonly text: string },
  parse: (html: string) => MarkupNode,
): Clip | ClipRefusal {
  const isMarkupTooLong = offered.html.length > MAX_CLIP_CHARACTERS;
  if (isMarkupTooLong && offered.text === '') {
    return { code: 'tooLong', limit: MAX_CLIP_CHARACTERS };
  }
  if (offered.html === '' || isMarkupTooLong) return readText(offered.text);
  const tables = readMarkup(parse(offered.html));
  if (isRefusal(tables)) return tables;
  if (!hasText(tables.rows)) return readText(offered.text);
  return { rows: tables.rows, from: 'markup', isCapped: tables.isCapped };
}
