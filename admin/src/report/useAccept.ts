import { useRef } from 'react';
import { acceptComment, type Comment, type Failure } from '../api';
import { acceptComments } from '../comments/comments';
import { versionOf, withAccepted, type Typing } from '../rescue';
import { flushFields } from './flushFields';
import { acceptStatus } from './status';
import type { KeptTyping } from './useKeptTyping';
import type { ReportForm } from './useReportForm';
import { forgetLists } from './useWorkingCopy';

interface Options {
  readonly documentId: string;
  readonly form: ReportForm;
  /** Loads the newest content into the form. */
  readonly reloadForm: () => Promise<boolean>;
  readonly kept: KeptTyping;
  /** Called with what was typed meanwhile, when the changed content stands in the form. */
  onAccepted(typing: Typing): void;
}

/** Lets a suggestion into the report and the form; what is typed beside it is kept and put back. */
export function useAccept({ documentId, form, reloadForm, kept, onAccepted }: Options) {
  const latest = useRef({ form, kept });
  latest.current = { form, kept };

  return async (comment: Comment): Promise<Failure | undefined> => {
    await flushFields();
    const version = versionOf(latest.current.form.initialValues);
    const outcome = await acceptComment(documentId, comment.id, version);
    if (!outcome.ok) return outcome.failure;
    const typing = latest.current.form.isModified ? latest.current.kept.shelve() : undefined;
    const { place, passage, proposal } = comment;
    const isFresh = await reloadForm();
    if (typing && isFresh) {
      onAccepted(withAccepted(typing, { place, passage, proposal: proposal ?? passage }));
    }
    acceptComments(documentId, outcome.data);
    acceptStatus(outcome.data.report);
    forgetLists();
    return undefined;
  };
}
