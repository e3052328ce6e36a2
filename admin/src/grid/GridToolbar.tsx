import { Button, Flex } from '@strapi/design-system';
import { memo, type ReactNode } from 'react';
import { FillBlanks } from './FillBlanks';
import { FormMenu } from './FormMenu';
import type { GridContext } from './gridContext';
import { ZeroReport } from './ZeroReport';
import { useWords } from '../words';

interface GridToolbarProps {
  readonly grid: GridContext;
  /** Absent where there are no figures of last year. */
  readonly previous: { readonly isShown: boolean; readonly toggle: () => void } | undefined;
  /** Opens or closes the full screen. */
  readonly children: ReactNode;
}

/** What the toolbar shows; everything else it reads when a button is pressed. */
const shownBy = ({ grid, previous, children }: GridToolbarProps): readonly unknown[] => [
  grid.history.canUndo,
  grid.history.canRedo,
  grid.history.value.form,
  grid.extras,
  grid.fallback,
  grid.isReadOnly,
  grid.locale,
  previous?.isShown,
  children,
];

function isSame(before: GridToolbarProps, after: GridToolbarProps): boolean {
  const shown = shownBy(after);
  return shownBy(before).every((each, index) => each === shown[index]);
}

/** Drawn anew only when it shows something else: typing a figure leaves it alone. */
export const GridToolbar = memo(function GridToolbar({
  grid,
  previous,
  children,
}: GridToolbarProps) {
  const { say } = useWords();
  const { history, isReadOnly } = grid;
  return (
    <Flex gap={1} wrap="wrap">
      {children}
      {previous && (
        <Button
          size="S"
          variant={previous.isShown ? 'secondary' : 'tertiary'}
          aria-pressed={previous.isShown}
          onClick={previous.toggle}
        >
          {say('grid.previous.show')}
        </Button>
      )}
      {!isReadOnly && (
        <>
          <FillBlanks grid={grid} />
          <ZeroReport grid={grid} />
          <Button size="S" variant="tertiary" disabled={!history.canUndo} onClick={history.undo}>
            {say('grid.undo')}
          </Button>
          <Button size="S" variant="tertiary" disabled={!history.canRedo} onClick={history.redo}>
            {say('grid.redo')}
          </Button>
          <FormMenu grid={grid} />
        </>
      )}
    </Flex>
  );
}, isSame);
