import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { findingKey, type Finding } from '../../../domain/check';
import {
  settleFindings,
  unsettleFindings,
  type Answer,
  type Outcome,
  type ReportStatus,
} from '../api';
import { useWords } from '../words';
import { acceptStatus, reloadStatus } from './status';

const WORDED = new Set(['network', 'expired', 'forbidden', 'locked', 'notFound', 'stale']);

/** Gives reasons for findings and takes them back, and says what came of it. */
export function useSettling(status: ReportStatus) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  /** The findings a reason is being asked for. */
  const [asked, setAsked] = useState<readonly Finding[]>([]);

  async function send(sent: Promise<Outcome<ReportStatus>>, done: string): Promise<void> {
    setBusy(true);
    const outcome = await sent;
    setBusy(false);
    if (outcome.ok) {
      acceptStatus(outcome.data);
      setAsked([]);
      toggleNotification({ type: 'success', message: done });
      return;
    }
    const { code, message, status: answer } = outcome.failure;
    toggleNotification({
      type: 'danger',
      message: WORDED.has(code)
        ? say(`failure.${code}`)
        : message || say('failure.unknown', { status: answer }),
    });
    if (code === 'stale' || code === 'locked') await reloadStatus(status.documentId);
  }

  return {
    isBusy,
    asked,
    ask: setAsked,
    close: () => setAsked([]),
    settle: (answer: Answer) => {
      const keys = [...new Set(asked.map(findingKey))];
      const door = asked.some(({ severity }) => severity === 'error') ? 'waive' : 'settle';
      return send(settleFindings(status, keys, answer, door), say('settle.done'));
    },
    unsettle: (key: string) => send(unsettleFindings(status, [key]), say('settle.undone')),
  };
}
