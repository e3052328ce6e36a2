import { useState } from 'react';
import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import type { HistoricalSource } from '../api';
import { useWords } from '../words';

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
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('historical.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
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
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button loading={isBusy} onClick={confirm}>
            {say('historical.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
