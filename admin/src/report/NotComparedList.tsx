import { Box, Flex, Typography } from '@strapi/design-system';
import type { ContextKey, NotCompared } from '../../../domain/check';
import { MEANINGS, contextName } from '../../../domain/message';
import { useWords } from '../words';

/** What the clerk can bring in, so that the comparison is made after all. */
const CAN_BE_ENTERED: ReadonlySet<ContextKey> = new Set(['previous']);

/** Checks that had nothing to compare with, by what was lacking: they have not been passed. */
export function NotComparedList({ notCompared }: { notCompared: readonly NotCompared[] }) {
  const { say, locale } = useWords();
  if (notCompared.length === 0) return null;
  const parts = [...new Set(notCompared.map(({ missing }) => missing))];
  const titlesOf = (part: ContextKey): string =>
    notCompared
      .filter(({ missing }) => missing === part)
      .map(({ code }) => MEANINGS[code]?.title[locale] ?? code)
      .join(say('notCompared.joint'));
  return (
    <Box tag="details" width="100%">
      <Typography tag="summary" variant="omega" fontWeight="bold">
        {say('notCompared.title', { count: notCompared.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {parts.map((part) => (
          <Box tag="li" key={part} padding={2} background="neutral100" hasRadius>
            <Typography tag="p" variant="pi">
              {say('notCompared.part', {
                part: contextName(part, locale),
                checks: titlesOf(part),
              })}
            </Typography>
            {CAN_BE_ENTERED.has(part) ? (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {say(`notCompared.enter.${part}`)}
              </Typography>
            ) : null}
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
