import { useState, type ReactNode } from 'react';
import {
  Button,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { EVENT_ACTIONS } from '../../../domain/chain';
import type { AuditChoices, AuditFilter, NamedChoice } from '../api';
import { useWords } from '../words';

interface AuditFiltersProps {
  filter: AuditFilter;
  /** undefined while they are being loaded. */
  choices: AuditChoices | undefined;
  onChange(filter: AuditFilter): void;
}

/** What the list is narrowed to; each change shows at once. */
export function AuditFilters({ filter, choices, onChange }: AuditFiltersProps) {
  const { say, locale } = useWords();
  const set = (name: keyof AuditFilter) => (value: string) =>
    onChange({ ...filter, [name]: value });
  const actions = EVENT_ACTIONS.map(({ id, label }) => ({ id, name: label[locale] }));
  const years = (choices?.years ?? []).map((year) => ({
    id: year,
    name: say('board.yearOption', { year }),
  }));
  const isNarrowed = Object.values(filter).some(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Grid.Root gap={4}>
        <Place>
          <Search
            name="organ"
            value={filter.organ ?? ''}
            choices={choices?.organs}
            onChange={set('organ')}
          />
        </Place>
        <Place>
          <Choice name="year" value={filter.year ?? ''} choices={years} onChange={set('year')} />
        </Place>
        <Place>
          <Choice
            name="action"
            value={filter.action ?? ''}
            choices={actions}
            onChange={set('action')}
          />
        </Place>
        <Place>
          <Choice
            name="actor"
            value={filter.actor ?? ''}
            choices={choices?.people ?? []}
            onChange={set('actor')}
          />
        </Place>
        <Place>
          <Day name="from" value={filter.from ?? ''} onChange={set('from')} />
        </Place>
        <Place>
          <Day name="until" value={filter.until ?? ''} onChange={set('until')} />
        </Place>
      </Grid.Root>
      {isNarrowed ? (
        <Flex>
          <Button size="S" variant="tertiary" onClick={() => onChange({})}>
            {say('audit.all')}
          </Button>
        </Flex>
      ) : null}
    </Flex>
  );
}

function Place({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

interface OneFilterProps {
  name: keyof AuditFilter;
  /** Empty: all. */
  value: string;
  onChange(value: string): void;
}

function Choice(props: OneFilterProps & { choices: readonly NamedChoice[] }) {
  const { name, value, choices, onChange } = props;
  const { say } = useWords();
  return (
    <Field.Root name={`audit-${name}`}>
      <Field.Label>{say(`audit.${name}`)}</Field.Label>
      <SingleSelect
        size="S"
        value={value}
        placeholder={say('audit.any')}
        clearLabel={say('new.clear')}
        onChange={(chosen) => onChange(String(chosen))}
        onClear={() => onChange('')}
      >
        {choices.map(({ id, name: text }) => (
          <SingleSelectOption key={id} value={id}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** One of many, found by any part of its name. */
function Search(props: OneFilterProps & { choices: readonly NamedChoice[] | undefined }) {
  const { name, value, choices, onChange } = props;
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Field.Root name={`audit-${name}`}>
      <Field.Label>{say(`audit.${name}`)}</Field.Label>
      <Combobox
        // Its text is read from the options and the value once.
        key={`${choices ? 'ready' : 'loading'} ${value}`}
        size="S"
        autocomplete={{ type: 'list', filter: 'contains' }}
        open={isOpen}
        onOpenChange={setOpen}
        onInputChange={() => setOpen(true)}
        value={value}
        loading={!choices}
        placeholder={say('audit.any')}
        clearLabel={say('new.clear')}
        noOptionsMessage={() => say('new.noMatch')}
        onChange={(chosen?: string) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
      >
        {(choices ?? []).map(({ id, name: text }) => (
          <ComboboxOption key={id} value={id} textValue={text}>
            {text}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

function Day({ name, value, onChange }: OneFilterProps) {
  const { say } = useWords();
  return (
    <Field.Root name={`audit-${name}`}>
      <Field.Label>{say(`audit.${name}`)}</Field.Label>
      <Field.Input
        type="date"
        size="S"
        value={value}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
    </Field.Root>
  );
}
