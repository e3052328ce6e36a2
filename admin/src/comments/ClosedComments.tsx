import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Comment } from '../api';
import { REVIEW_TIME } from '../report/reviewTime';
import { useWords } from '../words';
import { CommentHead } from './CommentHead';
import { CommentWords } from './CommentItem';

/** What has been closed, by whom and how; folded away. */
export function ClosedComments({ comments }: { comments: readonly Comment[] }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  if (comments.length === 0) return null;
  return (
    <Box tag="details" width="100%">
      <Typography tag="summary" variant="omega" fontWeight="bold">
        {say('comments.closed', { count: comments.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {comments.map((comment) => (
          <Box tag="li" key={comment.id} padding={2} background="neutral100" hasRadius>
            <CommentHead comment={comment} />
            <CommentWords comment={comment} />
            <Typography tag="p" variant="pi" textColor="success700">
              {say(`comments.outcome.${comment.outcome}`, {
                by: comment.closedBy ?? '',
                at: comment.closedAt ? formatDate(comment.closedAt, REVIEW_TIME) : '',
              })}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
