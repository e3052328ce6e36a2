import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Comment } from '../api';
import { useWords } from '../words';
import { CommentHead } from './CommentHead';
import { SuggestedChange } from './SuggestedChange';

/** What the reader may do with open comments. */
export interface CommentRights {
  readonly mayClose: boolean;
  readonly mayAccept: boolean;
}

interface CommentItemProps {
  comment: Comment;
  rights: CommentRights;
  /** Something is on its way; nothing else is begun meanwhile. */
  isBusy: boolean;
  onAccept(comment: Comment): void;
  onClose(comment: Comment, outcome: 'resolved' | 'declined'): void;
}

/** One open comment or suggestion, with what can be done about it. */
export function CommentItem({ comment, rights, isBusy, ...props }: CommentItemProps) {
  const { say } = useWords();
  const isSuggestion = comment.kind === 'suggestion';
  const close = () => props.onClose(comment, isSuggestion ? 'declined' : 'resolved');
  return (
    <Box
      tag="li"
      data-comment={comment.id}
      tabIndex={-1}
      padding={3}
      background={isSuggestion ? 'primary100' : 'warning100'}
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <CommentHead comment={comment} />
        <CommentWords comment={comment} />
        <Flex gap={2} wrap="wrap">
          {isSuggestion && rights.mayAccept ? (
            <Button size="S" disabled={isBusy} onClick={() => props.onAccept(comment)}>
              {say('comments.accept')}
            </Button>
          ) : null}
          {rights.mayClose ? (
            <Button size="S" variant="secondary" disabled={isBusy} onClick={close}>
              {say(isSuggestion ? 'comments.decline' : 'comments.resolve')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
    </Box>
  );
}

/** What is said, of which words. */
export function CommentWords({ comment }: { comment: Comment }) {
  const { say } = useWords();
  const { passage, proposal, text } = comment;
  return (
    <>
      {proposal === null && passage !== '' ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('comments.quote', { passage })}
        </Typography>
      ) : null}
      {proposal === null ? null : <SuggestedChange from={passage} to={proposal} />}
      {text === '' ? null : (
        <Typography
          tag="p"
          variant="omega"
          textColor="neutral800"
          style={{ whiteSpace: 'pre-wrap' }}
        >
          {text}
        </Typography>
      )}
    </>
  );
}
