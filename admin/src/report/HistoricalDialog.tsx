import { useState } from 'react';
import { Field, TextInput, Typography } from '@strapi/design-system';
import type { HistoricalSource } from '../api';
import { useWords } from '../words';
import { FormDialog } from './FormDialog';

interface HistoricalDialogProps {
  isBusy: boolean;
  onClose(): void;
  onConfirm(source: HistoricalSource): void;
}

const FIELDS = ['name', 'url', 'publishedOn'] as const;
const HINTED: ReadonlySet<string> = new Set(['name', 'publishedOn']);
type Source = Pick<HistoricalSource, (typeof FIELDS)[number]>;

/** Asks which original an earlier report is entered from. */
export function HistoricalDialog({ isBusy, onClose, onConfirm }: HistoricalDialogProps) {
  const { say } = useWords();
  const [source, setSource] = useState<Source>({ name: '', url: '', publishedOn: '' });
  const [isAsked, setAsked] = useState(false);
  const isNameless = source.name.trim() === '';
  const confirm = () => {
    setAsked(true);
    if (!isNameless) onConfirm({ historical: true, ...source });
  };
  return (
    <FormDialog
      title={say('historical.title')}
      confirm={say('historical.confirm')}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{say('historical.text')}</Typography>
      {FIELDS.map((field) => (
        <Field.Root
          key={field}
          name={`historical-${field}`}
          required={field === 'name'}
          hint={HINTED.has(field) ? say(`historical.${field}Hint`) : ''}
          {...(field === 'name' && isAsked && isNameless
            ? { error: say('historical.nameMissing') }
            : {})}
        >
          <Field.Label>{say(`historical.${field}`)}</Field.Label>
          <TextInput
            value={source[field]}
            onChange={(event: { target: { value: string } }) =>
              setSource({ ...source, [field]: event.target.value })
            }
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      ))}
    </FormDialog>
  );
}
