import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { describeFinding } from '../../../domain/message';
import { REASONS, type Settled, type Waiver } from '../../../domain/waiver';
import { useWords } from '../words';
import { listKey } from './listKey';

interface SettledListProps {
  settled: readonly Settled[];
  /** Takes a reason back; left out where that can't be done. */
  onUndo?: (waiver: Waiver) => void;
}

/** Findings with a reason: what was found, why it stays, and from which year the reason is. */
export function SettledList({ settled, onUndo }: SettledListProps) {
  const { say, locale } = useWords();
  if (settled.length === 0) return null;
  const reasonOf = ({ reason, words }: Waiver): string => {
    const label = REASONS.find(({ id }) => id === reason)?.label[locale] ?? '';
    if (words === '') return label;
    return reason === 'words' ? words : say('settled.both', { label, words });
  };
  return (
    <Box tag="details" width="100%">
      <Typography tag="summary" variant="omega" fontWeight="bold">
        {say('settled.title', { count: settled.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {settled.map(({ finding, waiver }, at) => (
          <Box tag="li" key={listKey(finding, at)} padding={2} background="neutral100" hasRadius>
            <Typography tag="p" variant="pi">
              {describeFinding(finding, locale)}
            </Typography>
            <Typography tag="p" variant="pi" fontWeight="bold">
              {waiver.carriedFrom === undefined
                ? say('settled.reason', { reason: reasonOf(waiver) })
                : say('settled.carried', {
                    reason: reasonOf(waiver),
                    year: String(waiver.carriedFrom),
                  })}
            </Typography>
            {onUndo && waiver.carriedFrom === undefined ? (
              <Button size="S" variant="ghost" onClick={() => onUndo(waiver)}>
                {say('settled.undo')}
              </Button>
            ) : null}
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
