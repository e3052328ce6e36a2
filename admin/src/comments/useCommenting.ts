import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import {
  addComment,
  closeComment,
  type Comment,
  type CommentList,
  type Failure,
  type Outcome,
  type ReportStatus,
} from '../api';
import { useLive } from '../editor/live';
import { reloadStatus } from '../report/status';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { acceptComments, reloadComments } from './comments';
import { asSent, type Draft } from './draft';

/** Writes and closes comments, accepts suggestions, and says what came of it. */
export function useCommenting(status: ReportStatus) {
  const { say } = useWords();
  const word = useFailureWords();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const live = useLive(status.documentId);
  const { documentId } = status;

  async function told(failure: Failure | undefined, done: string): Promise<boolean> {
    if (failure) await reloadComments(documentId);
    // What waits for comments has to know of them before the writer is told that all is done.
    await reloadStatus(documentId);
    setBusy(false);
    toggleNotification(
      failure ? { type: 'danger', message: word(failure) } : { type: 'success', message: done },
    );
    return failure === undefined;
  }

  async function send(sent: Promise<Outcome<CommentList>>, done: string): Promise<boolean> {
    setBusy(true);
    const outcome = await sent;
    if (outcome.ok) acceptComments(documentId, outcome.data);
    return told(outcome.ok ? undefined : outcome.failure, done);
  }

  return {
    isBusy,
    add: (draft: Draft) =>
      send(
        addComment(status, asSent(draft)),
        say(draft.proposal === null ? 'comments.sent' : 'comments.suggested'),
      ),
    close: (comment: Comment, outcome: 'resolved' | 'declined') =>
      send(closeComment(documentId, comment.id, outcome), say(`comments.done.${outcome}`)),
    async accept(comment: Comment): Promise<boolean> {
      if (!live) return false;
      setBusy(true);
      return told(await live.accept(comment), say('comments.done.accepted'));
    },
  };
}
