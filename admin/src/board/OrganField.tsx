import { useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { OrganChoice } from '../api';
import { useWords } from '../words';
import { useKind } from './useKind';

interface OrganFieldProps {
  /** undefined while they are being loaded. */
  readonly organs: readonly OrganChoice[] | undefined;
  /** documentId; empty before one is chosen. */
  readonly value: string;
  onOrgan(organ: string): void;
}

/**
 * The organ that a report is of, found by any part of its name. The list opens with whatever comes
 * into the field: by itself it opens for keys only, and not for a name that is pasted or composed.
 */
export function OrganField({ organs, value, onOrgan }: OrganFieldProps) {
  const { say } = useWords();
  const kind = useKind();
  const [isOpen, setOpen] = useState(false);
  return (
    <Field.Root name="organ" required hint={organs?.length === 0 ? say('new.noOrgans') : ''}>
      <Field.Label>{say('new.organ')}</Field.Label>
      <Combobox
        // Its text is read from the options once, so it waits for them.
        key={organs ? 'ready' : 'loading'}
        autocomplete={{ type: 'list', filter: 'contains' }}
        open={isOpen}
        onOpenChange={setOpen}
        onInputChange={() => setOpen(true)}
        value={value}
        loading={!organs}
        placeholder={say('new.organPlaceholder')}
        clearLabel={say('new.clear')}
        noOptionsMessage={() => say('new.noMatch')}
        onChange={(organ?: string) => onOrgan(organ ?? '')}
        onClear={() => onOrgan('')}
      >
        {(organs ?? []).map((organ) => (
          <ComboboxOption key={organ.documentId} value={organ.documentId} textValue={organ.name}>
            {say('new.organOption', { organ: organ.name, kind: kind(organ.kind) })}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
