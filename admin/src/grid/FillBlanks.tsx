import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { blankInputs, fillBlanks } from '../../../domain/cell';
import { tableName } from '../../../domain/form';
import { ConfirmDialog } from './ConfirmDialog';
import type { GridContext } from './gridContext';
import { useTableForm } from './useTableHistory';
import { useWords } from '../words';

/** 空白填零: says how many cells, and asks first. Nothing else ever turns a blank into a 0. */
export function FillBlanks({ grid }: { grid: GridContext }) {
  const { say, locale } = useWords();
  const [count, setCount] = useState<number>();
  const { history, table, announce } = grid;
  const form = useTableForm(history);
  const close = () => setCount(undefined);
  const fill = () => {
    history.commit(fillBlanks(table, history.latest()));
    announce(say('grid.fill.done', { count: count ?? 0 }));
    close();
  };
  return (
    <>
      <Button
        size="S"
        variant="tertiary"
        onClick={() => setCount(blankInputs(table, history.latest()).length)}
      >
        {say('grid.fill')}
      </Button>
      {count !== undefined && (
        <ConfirmDialog
          title={say('grid.fill')}
          onClose={close}
          choices={count > 0 ? [{ label: say('grid.fill.confirm', { count }), run: fill }] : []}
        >
          {say(count > 0 ? 'grid.fill.ask' : 'grid.fill.none', {
            count,
            table: tableName(form, table, locale),
          })}
        </ConfirmDialog>
      )}
    </>
  );
}
