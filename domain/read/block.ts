import type { InlineNode } from '../report';

/** Where a piece of the source stands: its block, and in a table its row and cell, all from 0. */
export interface SourceAt {
  readonly block: number;
  readonly row?: number;
  readonly cell?: number;
}

export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: number;
  readonly text: string;
  /** Automatic numbering that stands beside the text in the source, e.g. `一、`. */
  readonly number?: string;
}
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly inlines: readonly InlineNode[];
}
export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly InlineNode[])[];
}
export interface BlockCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly header?: boolean;
}
export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly BlockCell[])[];
}

/** What every reader turns its bytes into: the form knows nothing of files, a reader nothing of the form. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

/** Limits of what one source may hold; past them it is refused, never cut silently. */
export const BLOCK_LIMITS = {
  tables: 64,
  cells: 20_000,
  grid: 200_000,
  paragraphs: 20_000,
  characters: 200_000,
  depth: 256,
  nodes: 100_000,
} as const;

/** A cell can't span more than this; larger spans are cut, as browsers do. */
export const MAX_SPAN = { colspan: 200, rowspan: 1_000 } as const;

export type BlockLimit = keyof typeof BLOCK_LIMITS;

/** The source is larger or deeper than any report: it is refused, never cut silently. */
export class SourceTooLarge extends Error {
  readonly allowed: number;

  constructor(readonly limit: BlockLimit) {
    super(`Cannot read a source with more than ${BLOCK_LIMITS[limit]} ${limit}.`);
    this.allowed = BLOCK_LIMITS[limit];
  }
}

export const textParagraph = (text: string): ParagraphBlock => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});

export const inlinesText = (inlines: readonly InlineNode[]): string =>
  inlines
    .map((node) =>
      node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text,
    )
    .join('');

/** Columns and rows that a cell takes. */
export const spanOf = ({ colspan, rowspan }: BlockCell): { colspan: number; rowspan: number } => ({
  colspan: Math.min(Math.max(1, colspan), MAX_SPAN.colspan),
  rowspan: Math.min(Math.max(1, rowspan), MAX_SPAN.rowspan),
});

/** Places of its grid that the cells of a table take; a cell ends where its table does. */
const gridSize = ({ rows }: TableBlock): number =>
  rows.reduce((size, row, at) => {
    const left = rows.length - at;
    return row.reduce((all, cell) => {
      const { colspan, rowspan } = spanOf(cell);
      return all + colspan * Math.min(rowspan, left);
    }, size);
  }, 0);

const paragraphCount = (block: Block): number => {
  if (block.type === 'table') return 0;
  return block.type === 'list' ? block.items.length : 1;
};

function blockLength(block: Block): number {
  if (block.type === 'heading') return block.text.length;
  if (block.type === 'paragraph') return inlinesText(block.inlines).length;
  if (block.type === 'list') {
    return block.items.reduce((sum, item) => sum + inlinesText(item).length, 0);
  }
  return block.rows.reduce((sum, row) => row.reduce((all, { text }) => all + text.length, sum), 0);
}

/** Throws `SourceTooLarge` where these blocks are more than a report can be. */
export function checkLimits(blocks: readonly Block[]): void {
  const tables = blocks.filter((block) => block.type === 'table');
  const cells = tables.reduce(
    (sum, { rows }) => rows.reduce((all, row) => all + row.length, sum),
    0,
  );
  const grid = tables.reduce((sum, table) => sum + gridSize(table), 0);
  const paragraphs = blocks.reduce((sum, block) => sum + paragraphCount(block), 0);
  const characters = blocks.reduce((sum, block) => sum + blockLength(block), 0);
  if (tables.length > BLOCK_LIMITS.tables) throw new SourceTooLarge('tables');
  if (cells > BLOCK_LIMITS.cells) throw new SourceTooLarge('cells');
  if (grid > BLOCK_LIMITS.grid) throw new SourceTooLarge('grid');
  if (paragraphs > BLOCK_LIMITS.paragraphs) throw new SourceTooLarge('paragraphs');
  if (characters > BLOCK_LIMITS.characters) throw new SourceTooLarge('characters');
}
