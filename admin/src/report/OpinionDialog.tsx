import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import { useWords } from '../words';
import { FormDialog } from './FormDialog';
import { ReasonField, isWordless } from './ReasonField';

interface OpinionDialogProps {
  /** The step of the review, as the portal calls it. */
  name: string;
  /** The report's. */
  title: string;
  isBusy: boolean;
  onClose(): void;
  onConfirm(opinion: string): void;
}

/** Asks for the opinion of a step of the review; it stands beside the approval and in the audit chain. */
export function OpinionDialog({ name, title, isBusy, onClose, onConfirm }: OpinionDialogProps) {
  const { say } = useWords();
  const [opinion, setOpinion] = useState(say('approve.opinion.usual'));
  const [isAsked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    if (!isWordless(opinion)) onConfirm(opinion.trim());
  };
  return (
    <FormDialog
      title={say('approve.title', { name })}
      confirm={say('approve.confirm')}
      variant="success"
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography fontWeight="bold">{title}</Typography>
      <Typography>{say('approve.text')}</Typography>
      <ReasonField
        name="opinion"
        label={say('approve.opinion')}
        missing={say('approve.opinion.missing')}
        value={opinion}
        isRequired
        isAsked={isAsked}
        onChange={setOpinion}
      />
    </FormDialog>
  );
}
