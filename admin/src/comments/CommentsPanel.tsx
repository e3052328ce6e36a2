import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReportStatus } from '../api';
import { useStatus } from '../report/status';
import { useReportForm } from '../report/useReportForm';
import { useWords, Words } from '../words';
import { ClosedComments } from './ClosedComments';
import { CommentForm } from './CommentForm';
import { CommentItem } from './CommentItem';
import { isOpen, useComments } from './comments';
import { useCommenting } from './useCommenting';

/** Side panel 批注: what reviewers and clerks have to say to each other, each at its place. */
export function CommentsPanel({ documentId }: { documentId: string }) {
  return (
    <Words>
      <Comments documentId={documentId} />
    </Words>
  );
}

function Comments({ documentId }: { documentId: string }) {
  const { say } = useWords();
  const { status } = useStatus(documentId);
  return status ? <Listed status={status} /> : <Loader small>{say('loading')}</Loader>;
}

function Listed({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  const { comments, open, failure } = useComments(status.documentId);
  const { initialValues } = useReportForm();
  const { isBusy, add, close, accept } = useCommenting(status);
  const may = (action: ReportStatus['actions'][number]) => status.actions.includes(action);
  const rights = { mayClose: may('resolve'), mayAccept: may('accept') };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {failure ? <Typography textColor="danger700">{say('comments.failed')}</Typography> : null}
      {comments?.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say('comments.none')}
        </Typography>
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {open.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            rights={rights}
            isBusy={isBusy}
            onAccept={(accepted) => void accept(accepted)}
            onClose={(closed, outcome) => void close(closed, outcome)}
          />
        ))}
      </Flex>
      {may('comment') ? <CommentForm saved={initialValues} isBusy={isBusy} onSend={add} /> : null}
      <ClosedComments comments={(comments ?? []).filter((each) => !isOpen(each))} />
    </Flex>
  );
}
