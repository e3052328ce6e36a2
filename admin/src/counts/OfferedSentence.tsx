import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import {
  countsSentence,
  placeOfSentence,
  withCountsSentence,
  type CategoryCount,
} from '../../../domain/report';
import { flushFields } from '../report/flushFields';
import { useWords } from '../words';

/** The field of a report in which 一（一） is told; other content types may have none. */
const OVERVIEW = 'overview';

interface OfferedSentenceProps {
  readonly rows: readonly CategoryCount[];
  readonly isReadOnly: boolean;
  onChange(name: string, value: unknown): void;
}

type FormValues = Readonly<Record<string, unknown>>;

export function OfferedSentence({ rows, isReadOnly, onChange }: OfferedSentenceProps) {
  const { say } = useWords();
  const hasText = useForm('CategoryCounts', ({ values }) =>
    Object.hasOwn(values as FormValues, OVERVIEW),
  );
  const overview = useForm('CategoryCounts', ({ values }) => (values as FormValues)[OVERVIEW]);
  const getValues = useForm('CategoryCounts', (state) => state.getValues) as () => FormValues;
  const [isPut, setPut] = useState(false);
  const offer = countsSentence(rows);
  if ('none' in offer) return <Typography>{say(`counts.none.${offer.none}`)}</Typography>;
  const { sentence } = offer;
  const place = placeOfSentence(overview, sentence);

  async function put(): Promise<void> {
    // Words that are still in an editor belong to the text that the sentence goes into.
    await flushFields();
    onChange(OVERVIEW, withCountsSentence(getValues()[OVERVIEW], sentence));
    setPut(true);
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">{say('counts.offer')}</Typography>
      <Box padding={3} background="neutral100" hasRadius>
        <Typography>{sentence}</Typography>
      </Box>
      {hasText && (
        <Typography role="status" textColor={place === 'other' ? 'danger700' : 'neutral700'}>
          {say(`counts.place.${place === 'same' && isPut ? 'put' : place}`)}
        </Typography>
      )}
      {hasText && !isReadOnly && place !== 'same' && (
        <div>
          <Button type="button" size="S" variant="secondary" onClick={() => void put()}>
            {say(place === 'other' ? 'counts.replace' : 'counts.put')}
          </Button>
        </div>
      )}
    </Flex>
  );
}
