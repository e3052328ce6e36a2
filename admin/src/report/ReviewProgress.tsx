import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReportState } from '../../../domain/workflow';
import type { ReportStatus, ReviewStepStanding } from '../api';
import { useWords } from '../words';
import { REVIEW_TIME } from './reviewTime';

const IN_REVIEW: ReadonlySet<ReportState> = new Set(['submitted', 'approved']);

/** The steps of the review while it goes on: who has taken which, and why the reader may not take the next. */
export function ReviewProgress({ status: { state, review, actions } }: { status: ReportStatus }) {
  const { say } = useWords();
  if (!IN_REVIEW.has(state)) {
    return review.voided.length === 0 ? null : (
      <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
        <Voided voided={review.voided} />
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2} tag="ol">
      {review.steps.map((step) => (
        <Box key={step.name} tag="li">
          <Taken step={step} isNext={step.name === review.next} />
        </Box>
      ))}
      <Voided voided={review.voided} />
      {state === 'submitted' && review.hindrance && !actions.includes('sign') ? (
        <Box tag="li">
          <Typography variant="pi" textColor="neutral600">
            {say(`review.hindrance.${review.hindrance}`)}
          </Typography>
        </Box>
      ) : null}
    </Flex>
  );
}

/** What was approved before and no longer counts: it is asked for anew. */
function Voided({ voided }: Pick<ReportStatus['review'], 'voided'>) {
  const { say } = useWords();
  return voided.map(({ step, kind, by, signer, voidCause }) => (
    <Box key={step} tag="li" style={{ listStyle: 'none' }}>
      <Typography variant="pi" textColor="danger700">
        {say(kind === 'paper' ? 'review.voided.paper' : 'review.voided', {
          name: step,
          by: kind === 'paper' ? signer : by,
          cause: say(`audit.cause.${voidCause ?? 'edited'}`),
        })}
      </Typography>
    </Box>
  ));
}

function Taken({ step, isNext }: { step: ReviewStepStanding; isNext: boolean }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const { name, approval } = step;
  if (!approval) {
    return (
      <Typography variant="pi">{say(isNext ? 'review.next' : 'review.later', { name })}</Typography>
    );
  }
  const at = formatDate(approval.at, REVIEW_TIME);
  return (
    <Flex direction="column" alignItems="stretch">
      <Typography variant="pi" textColor="success700">
        {approval.kind === 'paper'
          ? say('review.done.paper', {
              ...{ name, at, by: approval.by },
              ...{ signer: approval.signer, signedOn: approval.signedOn },
            })
          : say('review.done', { name, by: approval.by, at })}
      </Typography>
      <Typography variant="pi">{approval.opinion}</Typography>
    </Flex>
  );
}
