import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReportStatus, Step, StepWords } from '../api';
import { useWords } from '../words';
import { Paper } from './Paper';
import { RefusedDialog } from './RefusedDialog';
import { ReviewProgress } from './ReviewProgress';
import { StepDialog } from './StepDialog';
import { useStep } from './useStep';
import type { Waits } from './waits';
import { isEditable } from '../../../domain/workflow';

const STEPS: readonly Step[] = [
  'submit',
  'approve',
  'publish',
  'return',
  'recall',
  'correct',
  'withdraw',
];
/** These name exactly the saved content, so nothing may wait unsaved in the form. */
const NEEDS_SAVED: ReadonlySet<Step> = new Set(['submit', 'approve', 'publish']);
const ASKS_FIRST: ReadonlySet<Step> = new Set([
  'approve',
  'return',
  'publish',
  'correct',
  'withdraw',
]);

const needsSaved = (step: Step): boolean => NEEDS_SAVED.has(step);

const variantOf = (step: Step) =>
  step === 'withdraw' ? 'danger-light' : NEEDS_SAVED.has(step) ? 'success' : 'secondary';

/** The steps this user may take from here; a step that has to wait says why. */
export function Workflow({ status, waits }: { status: ReportStatus; waits: Waits }) {
  const { say } = useWords();
  const [asked, setAsked] = useState<Step>();
  const { busy, refused, take, forgetRefusal } = useStep(status);
  const steps = STEPS.filter((step) => status.actions.includes(step));
  const isWaiting = waits !== undefined && (isEditable(status.state) || steps.some(needsSaved));

  const confirm = async (step: Step, words?: StepWords) => {
    await take(step, words);
    setAsked(undefined);
  };
  const press = (step: Step) => (ASKS_FIRST.has(step) ? setAsked(step) : void take(step));
  const close = () => setAsked(undefined);

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <ReviewProgress status={status} />
      <Paper status={status} />
      {steps.map((step) => (
        <Button
          key={step}
          fullWidth
          type="button"
          variant={variantOf(step)}
          loading={busy === step}
          disabled={
            (busy !== undefined && busy !== step) ||
            (needsSaved(step) && (waits !== undefined || status.openComments > 0))
          }
          onClick={() => press(step)}
        >
          {say(`${step}.button`)}
        </Button>
      ))}
      {isWaiting ? (
        <Typography variant="pi" textColor="neutral600">
          {say(`workflow.${waits}`)}
        </Typography>
      ) : null}
      {steps.length === 0 && !status.actions.includes('sign') ? (
        <Typography variant="pi" textColor="neutral600">
          {say(`workflow.none.${status.state}`)}
        </Typography>
      ) : null}
      <StepDialog
        step={asked}
        status={status}
        isBusy={busy !== undefined && busy === asked}
        onClose={close}
        onConfirm={(step, words) => void confirm(step, words)}
      />
      {refused ? <RefusedDialog refusal={refused} onClose={forgetRefusal} /> : null}
    </Flex>
  );
}
