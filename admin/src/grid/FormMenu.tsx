import { MenuItem, SimpleMenu } from '@strapi/design-system';
import { useState } from 'react';
import { switchForm } from '../../../domain/cell';
import { FORMS, type FormId } from '../../../domain/form';
import { ConfirmDialog } from './ConfirmDialog';
import type { GridContext } from './gridContext';
import { useFormName } from './useFormName';
import { useTableForm } from './useTableHistory';
import { useWords } from '../words';

/** 换表样: the same figures on another version of the official form; nothing is lost by it. */
export function FormMenu({ grid }: { grid: GridContext }) {
  const { say } = useWords();
  const { history } = grid;
  const shown = useTableForm(history);
  const [wanted, setWanted] = useState<FormId>();
  const nameOf = useFormName();
  const change = () => {
    if (wanted) history.commit(switchForm(history.latest(), wanted));
    setWanted(undefined);
  };
  return (
    <>
      <SimpleMenu
        label={say('grid.form.current', { years: nameOf(shown) })}
        size="S"
        variant="tertiary"
      >
        {FORMS.map(({ id }) => (
          <MenuItem key={id} disabled={id === shown} onSelect={() => setWanted(id)}>
            {nameOf(id)}
          </MenuItem>
        ))}
      </SimpleMenu>
      {wanted && (
        <ConfirmDialog
          title={say('grid.form')}
          onClose={() => setWanted(undefined)}
          choices={[{ label: say('grid.form.confirm'), run: change }]}
        >
          {say('grid.form.ask', { form: nameOf(wanted) })}
        </ConfirmDialog>
      )}
    </>
  );
}
