import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Comment } from '../api';
import { REVIEW_TIME } from '../report/reviewTime';
import { useWords } from '../words';
import { goToPlace, hasPlace } from './goToPlace';
import { usePlaceName } from './usePlaceName';

const Where = styled.button`
  padding: 0.4rem 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary700};
  font: inherit;
  font-size: 1.3rem;
  font-weight: 600;
  text-align: left;
  text-decoration: underline;
  overflow-wrap: anywhere;
  cursor: pointer;
`;

/** Who wrote it and when, and where it stands, with the way there. */
export function CommentHead({ comment }: { comment: Comment }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const nameOf = usePlaceName();
  const { place, passage, kind, by, at } = comment;
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say(`comments.by.${kind}`, { by, at: formatDate(at, REVIEW_TIME) })}
      </Typography>
      {hasPlace(place) ? (
        <Where type="button" onClick={() => goToPlace(place, passage)}>
          {nameOf(place)}
        </Where>
      ) : (
        <Typography tag="p" variant="pi" fontWeight="bold">
          {nameOf(place)}
        </Typography>
      )}
    </>
  );
}
