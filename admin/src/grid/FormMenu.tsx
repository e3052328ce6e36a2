import { MenuItem, SimpleMenu } from '@strapi/design-system';
import { useState } from 'react';
import { switchForm } from '../../../domain/cell';
import { FORMS, type FormVersion } from '../../../domain/form';
import { ConfirmDialog } from './ConfirmDialog';
import type { GridContext } from './gridContext';
import { useWords } from '../words';

/** 换表样: the same figures on another version of the official form; nothing is lost by it. */
export function FormMenu({ grid }: { grid: GridContext }) {
  const { say } = useWords();
  const { history } = grid;
  const [wanted, setWanted] = useState<FormVersion>();
  const nameOf = ({ basis, years }: FormVersion): string =>
    say(years.to === undefined ? 'grid.form.since' : 'grid.form.span', {
      number: basis.documentNumber,
      from: String(years.from),
      to: String(years.to ?? ''),
    });
  const current = FORMS.find(({ id }) => id === history.value.form);
  const change = () => {
    if (wanted) history.commit(switchForm(history.latest(), wanted.id));
    setWanted(undefined);
  };
  return (
    <>
      <SimpleMenu
        label={say('grid.form.current', { years: current ? nameOf(current) : '' })}
        size="S"
        variant="tertiary"
      >
        {FORMS.map((form) => (
          <MenuItem
            key={form.id}
            disabled={form.id === history.value.form}
            onSelect={() => setWanted(form)}
          >
            {nameOf(form)}
          </MenuItem>
        ))}
      </SimpleMenu>
      {wanted && (
        <ConfirmDialog
          title={say('grid.form')}
          onClose={() => setWanted(undefined)}
          confirm={{ label: say('grid.form.confirm'), run: change }}
        >
          {say('grid.form.ask', { form: nameOf(wanted) })}
        </ConfirmDialog>
      )}
    </>
  );
}
