import { grid } from '../../domain/read/support/layouts';
import { isTable, type Source, type SourceTable } from '../../domain/read/support/source';
import { docxParts, p, tbl, tc, tr } from './docx';
import { cell, covered, grid as odfGrid, line, odfParts, para } from './odf';
import { row, text, xlsxParts } from './xlsx';
import type { ZipPart } from './zip';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where a cell stands that a merge covers: the cell, and whether it hangs down from the row above. */
interface Place {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly from: 'here' | 'left' | 'above';
}

/** Every place of a grid, with the cell that shows there. */
function places(table: SourceTable): Place[][] {
  const starts = grid(table);
  const owners: (Place | undefined)[][] = starts.map((columns) => columns.map(() => undefined));
  starts.forEach((columns, at) =>
    columns.forEach((found, column) => {
      if (!found) return;
      const { text: words, colspan, rowspan } = found;
      for (let down = 0; down < rowspan; down += 1)
        for (let right = 0; right < colspan; right += 1) {
          const from = right > 0 ? 'left' : down > 0 ? 'above' : 'here';
          const line = owners[at + down];
          if (line) line[column + right] = { text: words, colspan, rowspan, from };
        }
    }),
  );
  const blank: Place = { text: '', colspan: 1, rowspan: 1, from: 'here' };
  return owners.map((columns) => columns.map((place) => place ?? blank));
}

const docxTable = (table: SourceTable): string =>
  tbl(
    ...places(table).map((columns) =>
      tr(
        ...columns
          .filter(({ from }) => from !== 'left')
          .map(({ text: words, colspan, rowspan, from }) => {
            const merge =
              from === 'above' ? '<w:vMerge/>' : rowspan > 1 ? '<w:vMerge w:val="restart"/>' : '';
            const lines = (from === 'above' ? '' : words).split('\n');
            return tc(
              lines.map((each) => p(escaped(each))).join(''),
              `<w:gridSpan w:val="${colspan}"/>${merge}`,
            );
          }),
      ),
    ),
  );

const odfTable = (table: SourceTable): string =>
  odfGrid(
    places(table)
      .map((columns) =>
        line(
          columns
            .map(({ text: words, colspan, rowspan, from }) =>
              from === 'here'
                ? cell(
                    escaped(words).replaceAll('\n', '<text:line-break/>'),
                    `table:number-columns-spanned="${colspan}" table:number-rows-spanned="${rowspan}"`,
                  )
                : covered,
            )
            .join(''),
        ),
      )
      .join(''),
  );

const letters = (column: number): string => String.fromCharCode(65 + column);

function xlsxSheet({ parts }: Source): { rows: string; behind: string } {
  const rows: string[] = [];
  const merges: string[] = [];
  for (const part of parts) {
    if (!isTable(part)) {
      rows.push(row(text(`A${rows.length + 1}`, escaped(part))));
      continue;
    }
    for (const columns of places(part)) {
      const at = rows.length + 1;
      const cells = columns.map((place, column) => {
        if (place.from !== 'here') return '';
        if (place.colspan > 1 || place.rowspan > 1) {
          merges.push(
            `${letters(column)}${at}:${letters(column + place.colspan - 1)}${at + place.rowspan - 1}`,
          );
        }
        return text(`${letters(column)}${at}`, escaped(place.text));
      });
      rows.push(row(...cells));
    }
  }
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return { rows: rows.join(''), behind: `<mergeCells>${list}</mergeCells>` };
}

/** A report as the parts of each kind of office file. */
export const OFFICE_WRITERS: Readonly<
  Record<'docx' | 'xlsx' | 'odt' | 'ods', (source: Source) => ZipPart[]>
> = {
  docx: ({ parts }) =>
    docxParts(parts.map((part) => (isTable(part) ? docxTable(part) : p(escaped(part)))).join('')),
  xlsx: (source) => xlsxParts([xlsxSheet(source)]),
  odt: ({ parts }) =>
    odfParts(
      'text',
      parts.map((part) => (isTable(part) ? odfTable(part) : para(escaped(part)))).join(''),
    ),
  ods: ({ parts }) =>
    odfParts(
      'spreadsheet',
      parts
        .map((part) => (isTable(part) ? odfTable(part) : odfGrid(line(cell(escaped(part))))))
        .join(''),
    ),
};
