import { useState } from 'react';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useWords } from '../words';

const MAX_REASON = 500;

interface ReasonDialogProps {
  step: 'correct' | 'withdraw' | 'removeOriginal';
  isBusy: boolean;
  onClose(): void;
  onConfirm(reason: string): void;
}

/** Asks why something public or kept is changed or taken away; the reason stays in the audit chain. */
export function ReasonDialog({ step, isBusy, onClose, onConfirm }: ReasonDialogProps) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isEmpty = reason.trim() === '';
  const confirm = () => {
    setAsked(true);
    if (!isEmpty) onConfirm(reason.trim());
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say(`${step}.title`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say(`${step}.text`)}</Typography>
            <Field.Root
              name="reason"
              required
              hint={say('reason.hint')}
              {...(isAsked && isEmpty ? { error: say('reason.missing') } : {})}
            >
              <Field.Label>{say('reason.label')}</Field.Label>
              <Textarea
                value={reason}
                maxLength={MAX_REASON}
                onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button
            variant={step === 'correct' ? 'default' : 'danger'}
            loading={isBusy}
            onClick={confirm}
          >
            {say(`${step}.confirm`)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
