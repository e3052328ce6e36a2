import type { FileContent } from '../../content';
import { createAside } from '../aside';
import { cellLines, createGatherer } from '../gather';
import type { OfficePackage } from '../package';
import { sheetRows, type Merge, type Sheet, type SheetCell } from '../sheet/grid';
import { childOf, descend, elementsOf, type XmlElement } from '../xml';
import { odfInline, odfWords, type OdfWalk } from './inline';
import { readOdfParts } from './parts';
import {
  cellsOf,
  columnsOf,
  createCellCounter,
  doesNotShow,
  isCovered,
  repeatedOf,
  rowsOf,
  spansOf,
} from './rows';

/** The words that a cell shows; its value where it shows none. */
function cellText(cell: XmlElement, walk: OdfWalk): string {
  let text = '';
  const add = (piece: string): void => {
    text += piece;
  };
  const sink = {
    text: add,
    link: (_: string, shown: string) => add(shown),
    box: (box: XmlElement) => walk.aside.add('textBox', odfWords(box)),
  };
  for (const child of elementsOf(cell)) {
    if (child.name === 'office:annotation') walk.aside.add('comment', odfWords(child));
    else if (child.name.startsWith('draw:')) {
      if (childOf(child, 'draw:image')) walk.aside.add('image', '');
    } else if (child.name === 'text:p') {
      odfInline(child, walk, sink);
      add('\n');
    }
  }
  const shown = cellLines(text);
  if (shown !== '') return shown;
  const { attributes } = cell;
  const value = attributes['office:value'] ?? '';
  const formula = attributes['table:formula'];
  if (value === '' && formula !== undefined && attributes['office:value-type'] === undefined) {
    walk.aside.add('formula', formula);
  }
  return value;
}

function hiddenColumnsOf(table: XmlElement): (column: number) => boolean {
  let from = 0;
  const ranges = columnsOf(table).flatMap((column) => {
    const to = from + repeatedOf(column, 'columns');
    const range = doesNotShow(column) ? [[from, to] as const] : [];
    from = to;
    return range;
  });
  // Few columns are ever hidden; a sheet of nothing else has no cells to ask about.
  return (column) => ranges.some(([first, behind]) => column >= first && column < behind);
}

/** Cells with words and their merges; a repetition of blanks only moves on. */
function readTable(table: XmlElement, walk: OdfWalk): Sheet {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const count = createCellCounter();
  let row = 0;
  for (const line of rowsOf(table)) {
    const repeated = repeatedOf(line, 'rows');
    let column = 0;
    for (const cell of cellsOf(line)) {
      const across = repeatedOf(cell, 'columns');
      const text = isCovered(cell) ? '' : cellText(cell, walk);
      const { colspan, rowspan } = spansOf(cell);
      if (text !== '') {
        count(across * repeated);
        for (let down = 0; down < repeated; down += 1) {
          for (let right = 0; right < across; right += 1) {
            cells.push({ row: row + down, column: column + right, text });
          }
        }
        if (colspan > 1 || rowspan > 1) {
          merges.push({
            top: row,
            left: column,
            bottom: row + rowspan - 1,
            right: column + colspan - 1,
          });
        }
      }
      column += across;
    }
    if (doesNotShow(line))
      for (let down = 0; down < Math.min(repeated, 1_000); down += 1) hiddenRows.add(row + down);
    row += repeated;
  }
  return {
    cells,
    merges,
    isHiddenRow: (at) => hiddenRows.has(at),
    isHiddenColumn: hiddenColumnsOf(table),
  };
}

export async function readOds(file: OfficePackage): Promise<FileContent> {
  const { content, styles } = await readOdfParts(file);
  const aside = createAside();
  const gatherer = createGatherer();
  const walk = { styles, aside };
  for (const table of elementsOf(
    descend(content, 'office:body', 'office:spreadsheet'),
    'table:table',
  )) {
    if (styles.hiddenTables.has(table.attributes['table:style-name'] ?? '')) {
      aside.add('hidden', table.attributes['table:name'] ?? '');
      continue;
    }
    gatherer.table(sheetRows(readTable(table, walk), aside));
  }
  return { blocks: gatherer.blocks(), notes: aside.notes() };
}
