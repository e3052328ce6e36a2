import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import { useWords } from '../words';
import { FormDialog } from './FormDialog';
import { ReasonField, isWordless } from './ReasonField';

interface ReasonDialogProps {
  step: 'return' | 'correct' | 'withdraw' | 'removeOriginal';
  isBusy: boolean;
  onClose(): void;
  onConfirm(reason: string): void;
}

/** Asks why something public or kept is changed or taken away; the reason stays in the audit chain. */
export function ReasonDialog({ step, isBusy, onClose, onConfirm }: ReasonDialogProps) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    if (!isWordless(reason)) onConfirm(reason.trim());
  };
  return (
    <FormDialog
      title={say(`${step}.title`)}
      confirm={say(`${step}.confirm`)}
      variant={step === 'correct' || step === 'return' ? 'default' : 'danger'}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{say(`${step}.text`)}</Typography>
      <ReasonField
        name="reason"
        label={say('reason.label')}
        hint={say('reason.hint')}
        value={reason}
        isRequired
        isAsked={isAsked}
        onChange={setReason}
      />
    </FormDialog>
  );
}
