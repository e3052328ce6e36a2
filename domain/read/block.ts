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
  characters: 200_000,
  colspan: 200,
  rowspan: 1_000,
} as const;

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
