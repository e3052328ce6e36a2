import { inlinesText, spanOf, type Block, type SourceAt, type TableBlock } from './block';

/** A line of running text, in the order of the source. */
export interface TextLine {
  readonly kind: 'text';
  readonly text: string;
  readonly at: SourceAt;
  /** The reader said that it is a heading. */
  readonly isHeading?: boolean;
}

export interface RowCell {
  readonly text: string;
  /** Grid column, spans counted. */
  readonly column: number;
  readonly at: SourceAt;
}

/** A row of a table with at least two filled cells. */
export interface RowLine {
  readonly kind: 'row';
  readonly cells: readonly RowCell[];
  /** Grid columns of its table. */
  readonly width: number;
  readonly at: SourceAt;
}

export type Line = TextLine | RowLine;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Cells with their grid column; a cell that hangs down from above takes its place. */
function gridRows(table: TableBlock, block: number): RowCell[][] {
  const takenUntil: number[] = [];
  return table.rows.map((row, rowIndex) => {
    const cells: RowCell[] = [];
    let column = 0;
    row.forEach((cell, cellIndex) => {
      while ((takenUntil[column] ?? 0) > rowIndex) column += 1;
      const { colspan, rowspan } = spanOf(cell);
      cells.push({ text: cell.text, column, at: { block, row: rowIndex, cell: cellIndex } });
      takenUntil.length = Math.max(takenUntil.length, column + colspan);
      takenUntil.fill(rowIndex + rowspan, column, column + colspan);
      column += colspan;
    });
    return cells;
  });
}

function tableLines(table: TableBlock, block: number): Line[] {
  const rows = gridRows(table, block);
  const width = rows.reduce(
    (widest, cells) => Math.max(widest, (cells[cells.length - 1]?.column ?? -1) + 1),
    0,
  );
  return rows.flatMap((cells, row): Line[] => {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length > 1) return [{ kind: 'row', cells, width, at: { block, row } }];
    return filled.flatMap(({ text, at }) =>
      linesOf(text).map((line): TextLine => ({ kind: 'text', text: line, at })),
    );
  });
}

function blockLines(block: Block, index: number): Line[] {
  const at = { block: index };
  if (block.type === 'table') return tableLines(block, index);
  if (block.type === 'heading') {
    return [{ kind: 'text', text: `${block.number ?? ''}${block.text}`, at, isHeading: true }];
  }
  if (block.type === 'list') {
    return block.items.map((item): TextLine => ({ kind: 'text', text: inlinesText(item), at }));
  }
  return linesOf(inlinesText(block.inlines)).map((text): TextLine => ({ kind: 'text', text, at }));
}

/** The source line by line: rows of tables as rows, everything else as text. */
export const flowOf = (blocks: readonly Block[]): Line[] => blocks.flatMap(blockLines);
