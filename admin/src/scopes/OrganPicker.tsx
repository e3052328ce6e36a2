import { useState } from 'react';
import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { NamedChoice } from '../api';
import { useWords } from '../words';

interface OrganPickerProps {
  organs: readonly NamedChoice[];
  /** documentIds */
  chosen: readonly string[];
  /** Said where none is chosen and somebody has tried to go on. */
  error: string | undefined;
  onChange(chosen: readonly string[]): void;
}

/** Organs one after another, found by any part of their names; each can be taken out again. */
export function OrganPicker({ organs, chosen, error, onChange }: OrganPickerProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const free = organs.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: string): string =>
    organs.find((organ) => organ.id === id)?.name ?? say('scopes.outside');
  return (
    <Field.Root name="scope-organs" required {...(error === undefined ? {} : { error })}>
      <Field.Label>{say('scopes.organs')}</Field.Label>
      <Flex wrap="wrap" gap={2} paddingBottom={chosen.length > 0 ? 2 : 0}>
        {chosen.map((id) => (
          <Tag
            key={id}
            icon={<Cross />}
            label={say('scopes.takeOut', { organ: nameOf(id) })}
            onClick={() => onChange(chosen.filter((each) => each !== id))}
          >
            {nameOf(id)}
          </Tag>
        ))}
      </Flex>
      <Combobox
        // Empty again after each choice.
        key={chosen.join(' ')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        open={isOpen}
        onOpenChange={setOpen}
        onInputChange={() => setOpen(true)}
        value=""
        placeholder={say('scopes.add')}
        noOptionsMessage={() => say('new.noMatch')}
        onChange={(organ?: string) => {
          if (organ) onChange([...chosen, organ]);
        }}
      >
        {free.map(({ id, name }) => (
          <ComboboxOption key={id} value={id} textValue={name}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
