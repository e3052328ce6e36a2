import { memo, type ReactNode, type Ref } from 'react';
import { Typography } from '@strapi/design-system';
import { inlinesText, type Block, type TableBlock } from '../../../domain/read';
import type { SourcePreview } from '../api';
import { useWords } from '../words';
import { UNUSED_SIGN } from './marks';
import { SourcePane } from './paneStyle';
import { inBlock, unusedPlaces } from './place';
import { SourceScroller, UnusedMark } from './sourceStyle';

interface SourceViewProps {
  readonly preview: SourcePreview;
  readonly name: string;
  readonly paneRef: Ref<HTMLDivElement>;
}

/** The source as it was read, text only: whatever it carried besides was left out by the reader. */
export const SourceView = memo(function SourceView(props: SourceViewProps) {
  const { say } = useWords();
  const { preview, name, paneRef } = props;
  const { blocks } = preview;
  const unused = unusedPlaces(preview);
  return (
    <SourcePane aria-labelledby="import-source">
      <header>
        <Typography id="import-source" tag="h2" variant="delta">
          {say('import.left')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {name === '' ? say('import.left.hint') : `${name} · ${say('import.left.hint')}`}
        </Typography>
      </header>
      <SourceScroller ref={paneRef} tabIndex={0} role="group" aria-labelledby="import-source">
        {blocks.map((block, index) => (
          <SourceBlock key={index} block={block} index={index} unused={inBlock(unused, index)} />
        ))}
      </SourceScroller>
    </SourcePane>
  );
});

interface SourceBlockProps {
  readonly block: Block;
  readonly index: number;
  /** Places of this block that were not used, joined. */
  readonly unused: string;
}

const SourceBlock = memo(function SourceBlock({ block, index, unused }: SourceBlockProps) {
  const names = new Set(unused === '' ? [] : unused.split(' '));
  const at = String(index);
  const isUnused = names.has(at);
  const place = { 'data-at': at, 'data-unused': isUnused || undefined };
  const mark = isUnused ? <Unused /> : null;
  if (block.type === 'table') return <SourceTable table={block} index={index} unused={names} />;
  if (block.type === 'heading') {
    return (
      <h3 {...place}>
        {mark}
        {block.number}
        {block.text}
      </h3>
    );
  }
  if (block.type === 'paragraph') {
    return (
      <p {...place}>
        {mark}
        {inlinesText(block.inlines)}
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List {...place}>
      {block.items.map((item, itemIndex) => (
        <li key={itemIndex}>
          {itemIndex === 0 ? mark : null}
          {inlinesText(item)}
        </li>
      ))}
    </List>
  );
});

function Unused(): ReactNode {
  const { say } = useWords();
  return (
    <UnusedMark>
      {UNUSED_SIGN} {say('import.unused')}
    </UnusedMark>
  );
}

interface SourceTableProps {
  readonly table: TableBlock;
  readonly index: number;
  readonly unused: ReadonlySet<string>;
}

function SourceTable({ table, index, unused }: SourceTableProps) {
  const isUnusedRow = (row: number): boolean => unused.has(`${index}:${row}`);
  return (
    <table data-at={index}>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row} data-at={`${index}:${row}`} data-unused={isUnusedRow(row) || undefined}>
            {cells.map((cell, at) => {
              const name = `${index}:${row}:${at}`;
              const isUnused = unused.has(name);
              return (
                <td
                  key={at}
                  colSpan={cell.colspan}
                  rowSpan={cell.rowspan}
                  data-at={name}
                  data-unused={isUnused || undefined}
                >
                  {isUnused || (at === 0 && isUnusedRow(row)) ? <Unused /> : null}
                  {cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
