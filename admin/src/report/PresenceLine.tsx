import { Box, Typography } from '@strapi/design-system';
import type { OtherPerson } from '../api';
import { useWords } from '../words';

const MINUTE = 60;

/** Who else has the report open, and when they last typed something. */
export function PresenceLine({ others }: { others: readonly OtherPerson[] }) {
  const { say } = useWords();
  if (others.length === 0) return null;
  const wordsOf = ({ name, changedAgo }: OtherPerson): string =>
    changedAgo === null
      ? say('presence.open', { name })
      : say('presence.editing', { name, minutes: Math.floor(changedAgo / MINUTE) });
  return (
    <Box tag="ul" role="status" width="100%">
      {others.map((other, at) => (
        <Typography key={at} tag="li" variant="pi" textColor="primary700" fontWeight="bold">
          {wordsOf(other)}
        </Typography>
      ))}
    </Box>
  );
}
