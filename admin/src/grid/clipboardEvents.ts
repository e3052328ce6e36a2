import { computedTotals, cellAt, type TableValue } from '../../../domain/cell';
import type { TableId } from '../../../domain/form';
import { readClipboard, type Clip } from './clipboard';
import { enterText, shownText } from './entry';
import { isRefusal, type ClipRefusal } from './matrix';
import { applyClip, type PasteReport } from './paste';

/** What came of a paste: the new table with a report (none for one cell), or the refusal. */
export type PasteOutcome =
  | { readonly value: TableValue; readonly report?: PasteReport }
  | { readonly refusal: ClipRefusal };

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The text of a clipboard that holds a single cell. */
function singleText(clip: Clip): string | undefined {
  const own = clip.rows.flat().filter(({ isCovered }) => !isCovered);
  return own.length === 1 ? own[0]?.text : undefined;
}

/** Reads a paste into the table; undefined leaves it to the input. */
export function pasteInto(
  data: DataTransfer,
  at: { readonly table: TableId; readonly key: string; readonly isInText: boolean },
  latest: () => TableValue,
): PasteOutcome | undefined {
  const offered = { html: data.getData('text/html'), text: data.getData('text/plain') };
  const clip = readClipboard(offered, parseHtml);
  if (isRefusal(clip)) return clip.code === 'empty' ? undefined : { refusal: clip };
  const single = singleText(clip);
  if (single !== undefined && at.isInText) return undefined;
  if (single !== undefined) return { value: enterText(at.table, latest(), at.key, single) };
  return applyClip(clip, at.table, latest(), at.key);
}

/** Selected cells as a spreadsheet takes them: figures as shown, computed totals included. */
export function copyText(
  table: TableId,
  value: TableValue,
  lines: readonly (readonly string[])[],
): string {
  const totals = computedTotals(table, value);
  const textOf = (key: string): string =>
    shownText(cellAt(value, key)) || String(totals.get(key) ?? '');
  return lines.map((line) => line.map(textOf).join('\t')).join('\n');
}
