import { cell, MAX_CLIP_CELLS, type ClipCell, type ClipRefusal, type ClipRow } from './matrix';

const LINE_BREAKS = /\r\n?/gu;

/** End of a quoted cell that opens at `start`, or -1 where the quotes are part of the text. */
function closingQuote(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return -1;
    const next = text[quote + 1];
    if (next === undefined || next === '\t' || next === '\n') return quote;
    if (next !== '"') return -1;
    at = quote + 2;
  }
  return -1;
}

function endOfCell(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\t' || text[at] === '\n') return at;
  }
  return text.length;
}

/** Tab-separated text as a spreadsheet puts it on the clipboard; quoted cells may hold line breaks. */
export function readTsv(input: string): ClipRow[] | ClipRefusal {
  const text = input.replace(LINE_BREAKS, '\n');
  const rows: ClipCell[][] = [[]];
  let count = 0;
  let at = 0;
  while (at <= text.length) {
    const closing = text[at] === '"' ? closingQuote(text, at) : -1;
    const end = closing === -1 ? endOfCell(text, at) : closing + 1;
    const content =
      closing === -1 ? text.slice(at, end) : text.slice(at + 1, closing).replaceAll('""', '"');
    rows.at(-1)?.push(cell(content.trim()));
    count += 1;
    if (count > MAX_CLIP_CELLS) return { code: 'tooManyCells', limit: MAX_CLIP_CELLS };
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return dropLastBlankLine(rows);
}

/** A spreadsheet ends its last row with a line break: that is no row of its own. */
function dropLastBlankLine(rows: ClipRow[]): ClipRow[] {
  const last = rows.at(-1);
  const isBlank = last === undefined || last.every(({ text }) => text === '');
  return isBlank && rows.length > 1 ? rows.slice(0, -1) : rows;
}
