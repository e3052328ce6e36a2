import { inlinesText, type Block, type SourceAt } from '../../../domain/read';

const LONGEST = 120;

function fullText(block: Block, { row, cell }: SourceAt): string {
  if (block.type === 'heading') return `${block.number ?? ''}${block.text}`;
  if (block.type === 'paragraph') return inlinesText(block.inlines);
  if (block.type === 'list') return block.items.map(inlinesText).join(' ');
  const cells = block.rows[row ?? 0] ?? [];
  const shown = cell === undefined ? cells : cells.slice(cell, cell + 1);
  return shown.map(({ text }) => text).join(' | ');
}

/** What stands at a place of the source, shortened. */
export function textAt(blocks: readonly Block[], at: SourceAt | undefined): string {
  const block = at && blocks[at.block];
  if (!block) return '';
  const text = fullText(block, at).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
