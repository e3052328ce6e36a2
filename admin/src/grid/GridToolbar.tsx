import { Button, Flex } from '@strapi/design-system';
import { memo, type ReactNode } from 'react';
import { FillBlanks } from './FillBlanks';
import { FormMenu } from './FormMenu';
import type { GridContext } from './gridContext';
import type { TableHistory } from './tableHistory';
import { useCanRedo, useCanUndo } from './useTableHistory';
import { ZeroReport } from './ZeroReport';
import { useWords } from '../words';

interface GridToolbarProps {
  readonly grid: GridContext;
  /** Whether last year's figures are shown; absent where there are none. */
  readonly isPreviousShown: boolean | undefined;
  readonly onTogglePrevious: () => void;
  /** Opens or closes the full screen. */
  readonly children: ReactNode;
}

function Undo({ history }: { history: TableHistory }) {
  const { say } = useWords();
  return (
    <Button size="S" variant="tertiary" disabled={!useCanUndo(history)} onClick={history.undo}>
      {say('grid.undo')}
    </Button>
  );
}

function Redo({ history }: { history: TableHistory }) {
  const { say } = useWords();
  return (
    <Button size="S" variant="tertiary" disabled={!useCanRedo(history)} onClick={history.redo}>
      {say('grid.redo')}
    </Button>
  );
}

/** What can be done with the whole table. */
export const GridToolbar = memo(function GridToolbar(props: GridToolbarProps) {
  const { say } = useWords();
  const { grid, isPreviousShown, onTogglePrevious, children } = props;
  return (
    <Flex gap={1} wrap="wrap">
      {children}
      {isPreviousShown !== undefined && (
        <Button
          size="S"
          variant={isPreviousShown ? 'secondary' : 'tertiary'}
          aria-pressed={isPreviousShown}
          onClick={onTogglePrevious}
        >
          {say('grid.previous.show')}
        </Button>
      )}
      {!grid.isReadOnly && (
        <>
          <FillBlanks grid={grid} />
          <ZeroReport grid={grid} />
          <Undo history={grid.history} />
          <Redo history={grid.history} />
          <FormMenu grid={grid} />
        </>
      )}
    </Flex>
  );
});
