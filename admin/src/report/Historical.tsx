import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { markHistorical, type HistoricalSource, type ReportStatus } from '../api';
import { useWords } from '../words';
import { HistoricalDialog } from './HistoricalDialog';
import { acceptStatus } from './status';
import { useFailureWords } from './useFailureWords';
import type { Waits } from './waits';

const UNMARKED: HistoricalSource = { historical: false, name: '', url: '', publishedOn: '' };

/** Marks an earlier year's draft as entered from its original, or takes that back. */
export function Historical({ status, waits }: { status: ReportStatus; waits: Waits }) {
  const { say } = useWords();
  const word = useFailureWords();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const mark = async (source: HistoricalSource) => {
    setBusy(true);
    const outcome = await markHistorical(status, source);
    setBusy(false);
    if (!outcome.ok) {
      toggleNotification({ type: 'danger', message: word(outcome.failure) });
      return;
    }
    setAsking(false);
    acceptStatus(outcome.data);
    const done = source.historical ? 'historical.done' : 'historical.undone';
    toggleNotification({ type: 'success', message: say(done) });
  };

  const mayMark = status.actions.includes('historical');
  if (!mayMark && !status.historical) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {status.historical ? (
        <Typography variant="pi" textColor="neutral600">
          {say('historical.on')}
        </Typography>
      ) : null}
      {mayMark ? (
        <Button
          type="button"
          variant="tertiary"
          fullWidth
          disabled={waits !== undefined}
          loading={isBusy && !isAsking}
          onClick={() => (status.historical ? void mark(UNMARKED) : setAsking(true))}
        >
          {say(status.historical ? 'historical.unmark' : 'historical.button')}
        </Button>
      ) : null}
      {isAsking ? (
        <HistoricalDialog
          isBusy={isBusy}
          onClose={() => setAsking(false)}
          onConfirm={(source) => void mark(source)}
        />
      ) : null}
    </Flex>
  );
}
