import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { MyReport, WaitingComment } from '../api';
import { usePlaceName } from '../comments/usePlaceName';
import { editPath, placePath } from '../names';
import { REVIEW_TIME } from '../report/reviewTime';
import { useWords } from '../words';

const Way = styled(Link)`
  display: block;
  padding: 0.4rem 0;
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.3rem;
  overflow-wrap: anywhere;
`;

/** Why the report has come back, and what others have said of it, each with the way to its place. */
export function WaitingComments({ report }: { report: MyReport }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const { documentId, returned, comments, openComments } = report;
  if (documentId === null || (!returned && openComments === 0)) return null;
  return (
    <Box background="warning100" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        {returned ? (
          <Typography variant="omega" fontWeight="bold">
            {say('mine.returned', {
              by: returned.by,
              at: formatDate(returned.at, REVIEW_TIME),
              reason: returned.reason,
            })}
          </Typography>
        ) : null}
        {openComments > 0 ? (
          <Typography variant="omega">{say('comments.open', { count: openComments })}</Typography>
        ) : null}
        <ul>
          {comments.map((comment, at) => (
            <li key={at}>
              <Waiting documentId={documentId} comment={comment} />
            </li>
          ))}
        </ul>
        {openComments > comments.length ? (
          <Way to={editPath(documentId)}>{say('mine.comments.more')}</Way>
        ) : null}
      </Flex>
    </Box>
  );
}

function Waiting({ documentId, comment }: { documentId: string; comment: WaitingComment }) {
  const { say } = useWords();
  const nameOf = usePlaceName();
  const { place, passage, text, proposal, by } = comment;
  const words = proposal === null ? text : say('mine.suggested', { passage, proposal });
  return (
    <Way to={placePath(documentId, place, passage)}>
      {say('mine.comment', { by, place: nameOf(place), text: words })}
    </Way>
  );
}
