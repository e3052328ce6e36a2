import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { takeStep, type Failure, type ReportStatus, type Step, type StepWords } from '../api';
import { useWords } from '../words';
import { acceptStatus, reloadStatus } from './status';
import { useFailureWords } from './useFailureWords';
import { forgetLists } from './useWorkingCopy';

/** Takes one step of the workflow and says what came of it. */
export function useStep(status: ReportStatus) {
  const { say } = useWords();
  const word = useFailureWords();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<Step>();
  const [refused, setRefused] = useState<Failure>();

  function succeed(step: Step, next: ReportStatus): void {
    acceptStatus(next);
    forgetLists();
    const link = step === 'publish' && next.path ? { url: next.path, target: '_blank' } : undefined;
    toggleNotification({
      type: 'success',
      message: say(`${step}.done`),
      ...(link ? { link: { ...link, label: say('public.open') } } : {}),
    });
  }

  function explain(failure: Failure): void {
    if (failure.code === 'findings') return setRefused(failure);
    toggleNotification({ type: 'danger', message: word(failure) });
  }

  /** True where the step was taken. */
  async function take(step: Step, words: StepWords = {}): Promise<boolean> {
    setBusy(step);
    const outcome = await takeStep(step, status, words);
    setBusy(undefined);
    if (outcome.ok) succeed(step, outcome.data);
    else {
      explain(outcome.failure);
      await reloadStatus(status.documentId);
    }
    return outcome.ok;
  }

  return { busy, refused, take, forgetRefusal: () => setRefused(undefined) };
}
