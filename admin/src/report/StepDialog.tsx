import type { ReportStatus, Step, StepWords } from '../api';
import { OpinionDialog } from './OpinionDialog';
import { PublishDialog } from './PublishDialog';
import { ReasonDialog } from './ReasonDialog';

interface StepDialogProps {
  step: Step | undefined;
  status: ReportStatus;
  isBusy: boolean;
  onClose(): void;
  onConfirm(step: Step, words?: StepWords): void;
}

/** What a step asks before it is taken; nothing for a step that asks nothing. */
export function StepDialog({ step, status, isBusy, onClose, onConfirm }: StepDialogProps) {
  const shared = { isBusy, onClose };
  if (step === 'publish') {
    return <PublishDialog {...shared} status={status} onConfirm={() => onConfirm(step)} />;
  }
  if (step === 'approve') {
    const { next } = status.review;
    return next === null ? null : (
      <OpinionDialog
        {...shared}
        name={next}
        title={status.title}
        onConfirm={(opinion) => onConfirm(step, { step: next, opinion })}
      />
    );
  }
  if (step === 'return' || step === 'correct' || step === 'withdraw') {
    return (
      <ReasonDialog {...shared} step={step} onConfirm={(reason) => onConfirm(step, { reason })} />
    );
  }
  return null;
}
