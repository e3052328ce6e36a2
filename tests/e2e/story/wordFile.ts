import { docx, p, tbl, tc, tr } from '../../files/support/docx';
import { isTable, type Part, type SourceRow } from '../../domain/read/support/source';
import { reportParts } from './portalPage';

const spans = (colspan: number, merge: '' | 'restart' | 'continue'): string =>
  (colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '') +
  (merge === '' ? '' : `<w:vMerge w:val="${merge}"/>`);

interface Open {
  readonly colspan: number;
  readonly left: number;
}

/** Word draws a cell over several rows as one cell in each of them. */
function wordTable(rows: readonly SourceRow[]): string {
  let open = new Map<number, Open>();
  const drawn = rows.map((cells) => {
    const next = new Map<number, Open>();
    const waiting = [...cells];
    const line: string[] = [];
    for (let column = 0; waiting.length > 0 || open.has(column); ) {
      const above = open.get(column);
      const cell = above ? undefined : waiting.shift();
      const colspan = above?.colspan ?? cell?.colspan ?? 1;
      const left = (above?.left ?? cell?.rowspan ?? 1) - 1;
      const merge = above ? 'continue' : left > 0 ? 'restart' : '';
      line.push(tc(cell?.text ?? '', spans(colspan, merge)));
      if (left > 0) next.set(column, { colspan, left });
      column += colspan;
    }
    open = next;
    return tr(...line);
  });
  return tbl(...drawn);
}

const drawn = (part: Part): string => (isTable(part) ? wordTable(part.rows) : p(part));

/** The report of an organ as a Word file; the row `doubled` can't be placed. */
export function wordFile(organ: string, year: number, doubled = ''): Buffer {
  return docx(reportParts(organ, year, doubled).map(drawn).join(''));
}

const UNPACKED = 30 * 1024 * 1024;

/** A few kilobytes that unpack to more than a report can be. */
export const bombFile = (): Buffer => docx(`${p('年报')}${' '.repeat(UNPACKED)}`);

/** Pages that were scanned: pictures, and no text at all. */
export const scanFile = (): Buffer => docx(p('<w:r><w:drawing/></w:r>'));
