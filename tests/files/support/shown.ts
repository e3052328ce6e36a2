import { inlinesText, type Block } from '../../../domain/read';
import type { Note } from '../../../domain/read';
import type { FileContent } from '../../../server/src/files/content';
import { readContent } from '../../../server/src/files/source';

const span = (sign: string, count: number): string => (count > 1 ? `${sign}${count}` : '');

const linked = (block: Extract<Block, { type: 'paragraph' }>): string =>
  block.inlines
    .map((node) => (node.type === 'link' ? `[${inlinesText([node])}](${node.url})` : node.text))
    .join('');

/** A block in one line: `# heading`, `- item`, `1. item`, `a>2 | bv3` for cells with their spans. */
function shownBlock(block: Block): string[] {
  if (block.type === 'heading') {
    return [`${'#'.repeat(block.level)} ${block.number ?? ''}${block.text}`];
  }
  if (block.type === 'paragraph') return [linked(block)];
  if (block.type === 'list') {
    return block.items.map(
      (item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${inlinesText(item)}`,
    );
  }
  return block.rows.map((row) =>
    row
      .map(({ text, colspan, rowspan }) => `${text}${span('>', colspan)}${span('v', rowspan)}`)
      .join(' | '),
  );
}

export const shown = ({ blocks }: FileContent): string[] => blocks.flatMap(shownBlock);

/** What was left out: the part and its words. */
export const leftOutOf = ({ notes = [] }: FileContent): string[] =>
  notes.map(({ params }: Note) => `${String(params['part'])}: ${String(params['text'])}`);

export const contentOf = (name: string, bytes: Uint8Array): Promise<FileContent> =>
  readContent({ kind: 'file', name, bytes });
