import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReportStatus, Step } from '../api';
import { useWords } from '../words';
import { PublishDialog } from './PublishDialog';
import { ReasonDialog } from './ReasonDialog';
import { RefusedDialog } from './RefusedDialog';
import { useStep } from './useStep';
import type { Waits } from './waits';

const STEPS: readonly Step[] = ['submit', 'publish', 'recall', 'correct', 'withdraw'];
/** These name exactly the saved content, so nothing may wait unsaved in the form. */
const NEEDS_SAVED: ReadonlySet<Step> = new Set(['submit', 'publish']);
const ASKS_FIRST: ReadonlySet<Step> = new Set(['publish', 'correct', 'withdraw']);

const needsSaved = (step: Step): boolean => NEEDS_SAVED.has(step);

const variantOf = (step: Step) =>
  step === 'withdraw' ? 'danger-light' : NEEDS_SAVED.has(step) ? 'success' : 'secondary';

/** The steps this user may take from here; a step that has to wait says why. */
export function Workflow({ status, waits }: { status: ReportStatus; waits: Waits }) {
  const { say } = useWords();
  const [asked, setAsked] = useState<Step>();
  const { busy, refused, take, forgetRefusal } = useStep(status);
  const steps = STEPS.filter((step) => status.actions.includes(step));
  const isWaiting = waits !== undefined && (status.state === 'drafting' || steps.some(needsSaved));

  const confirm = async (step: Step, reason?: string) => {
    await take(step, reason);
    setAsked(undefined);
  };
  const press = (step: Step) => (ASKS_FIRST.has(step) ? setAsked(step) : void take(step));
  const close = () => setAsked(undefined);

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {steps.map((step) => (
        <Button
          key={step}
          fullWidth
          type="button"
          variant={variantOf(step)}
          loading={busy === step}
          disabled={
            (busy !== undefined && busy !== step) || (waits !== undefined && needsSaved(step))
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
      {steps.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say(`workflow.none.${status.state}`)}
        </Typography>
      ) : null}
      {asked === 'publish' ? (
        <PublishDialog
          status={status}
          isBusy={busy === 'publish'}
          onClose={close}
          onConfirm={() => void confirm('publish')}
        />
      ) : null}
      {asked === 'correct' || asked === 'withdraw' ? (
        <ReasonDialog
          step={asked}
          isBusy={busy === asked}
          onClose={close}
          onConfirm={(reason) => void confirm(asked, reason)}
        />
      ) : null}
      {refused ? <RefusedDialog refusal={refused} onClose={forgetRefusal} /> : null}
    </Flex>
  );
}
