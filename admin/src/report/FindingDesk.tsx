import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReportStatus } from '../api';
import { useWords } from '../words';
import { FindingList } from './FindingList';
import { SettleDialog } from './SettleDialog';
import { SettledList } from './SettledList';
import type { LiveFindings } from './useFindings';
import { useSettling } from './useSettling';

interface FindingDeskProps {
  status: ReportStatus;
  live: LiveFindings;
  /** Reasons are given for what was saved, so nothing may wait unsaved in the form. */
  isDirty: boolean;
}

/** What was found, with the reasons for what may stay: one by one, or all warnings at once. */
export function FindingDesk({ status, live, isDirty }: FindingDeskProps) {
  const { say } = useWords();
  const { isBusy, asked, ask, close, settle, unsettle } = useSettling(status);
  const maySettle = status.actions.includes('settle');
  const mayWaive = status.actions.includes('waive');
  const canSettle = maySettle && !isDirty;
  const warnings = live.open.filter(({ severity }) => severity === 'warning');
  return (
    <>
      <FindingList
        findings={live.open}
        canSettle={({ severity, waivable }) =>
          canSettle && waivable && (severity === 'warning' || mayWaive)
        }
        onSettle={(finding) => ask([finding])}
      />
      {maySettle && warnings.length > 1 ? (
        <Button size="S" variant="tertiary" disabled={isDirty} onClick={() => ask(warnings)}>
          {say('settle.all', { count: warnings.length })}
        </Button>
      ) : null}
      {maySettle && isDirty && warnings.length > 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say('settle.saveFirst')}
        </Typography>
      ) : null}
      {live.fallen.length > 0 ? (
        <Typography variant="pi" textColor="warning700">
          {say('settle.fallen', { count: live.fallen.length })}
        </Typography>
      ) : null}
      <Flex width="100%">
        <SettledList
          settled={live.settled}
          {...(canSettle ? { onUndo: ({ key }) => void unsettle(key) } : {})}
        />
      </Flex>
      {asked.length > 0 ? (
        <SettleDialog
          findings={asked}
          isBusy={isBusy}
          onClose={close}
          onConfirm={(answer) => void settle(answer)}
        />
      ) : null}
    </>
  );
}
