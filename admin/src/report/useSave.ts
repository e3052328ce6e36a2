import { useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { saveReport, type Failure } from '../api';
import {
  collectTyping,
  hasTyping,
  typedValues,
  versionOf,
  type Typing,
  type Values,
} from '../rescue';
import { useWords } from '../words';
import { reloadStatus } from './status';
import { flushFields } from './flushFields';
import type { KeptTyping } from './useKeptTyping';
import type { ReportForm } from './useReportForm';
import { forgetLists } from './useWorkingCopy';

const NO_ANSWER: Failure = { status: 0, code: 'network', message: '', details: {} };

interface Options {
  readonly documentId: string;
  readonly form: ReportForm;
  /** Loads the newest content into the form. */
  readonly reloadForm: () => Promise<boolean>;
  readonly kept: KeptTyping;
  /** Called with the typing when somebody else's newer content stands in the form by now. */
  onStale(typing: Typing): void;
}

/** Saving that never loses the typing: it is kept first, and let go only when the server has it. */
export function useSave({ documentId, form, reloadForm, kept, onStale }: Options) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isKept, setKept] = useState(true);
  const latest = useRef({ form, kept });
  latest.current = { form, kept };

  async function finish(sent: Values): Promise<void> {
    const meanwhile = collectTyping(latest.current.form.getValues(), sent);
    await reloadForm();
    if (hasTyping(meanwhile)) {
      latest.current.form.setValues({ ...latest.current.form.getValues(), ...meanwhile.mine });
    }
    latest.current.kept.drop();
    forgetLists();
    toggleNotification({ type: 'success', message: say('save.done') });
    await reloadStatus(documentId);
  }

  async function meetNewer(): Promise<void> {
    // Collected now: what was typed while the answer was under way belongs to it.
    const typing = latest.current.kept.shelve();
    if (!(await reloadForm())) return refuse(NO_ANSWER);
    await reloadStatus(documentId);
    onStale(typing);
  }

  async function refuse(reason: Failure): Promise<void> {
    setFailure(reason);
    toggleNotification({ type: 'danger', message: say('save.failed') });
    if (reason.code === 'locked') await reloadStatus(documentId);
  }

  async function send(): Promise<void> {
    await flushFields();
    const values = latest.current.form.getValues();
    setKept(latest.current.kept.keep());
    const body = { ...typedValues(values), version: versionOf(values) };
    const outcome = await saveReport(documentId, body);
    setFailure(undefined);
    if (outcome.ok) return finish(values);
    return outcome.failure.code === 'stale' ? meetNewer() : refuse(outcome.failure);
  }

  const running = useRef(false);
  async function save(): Promise<void> {
    if (running.current) return;
    running.current = true;
    setSaving(true);
    try {
      await send();
    } finally {
      running.current = false;
      setSaving(false);
    }
  }

  return { isSaving, failure, isKept, save, forgetFailure: () => setFailure(undefined) };
}
