import { useMemo, useState } from 'react';
import { useNotification, Layouts } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ResponsiveTable } from '../../board/ResponsiveTable';
import { ConfirmDialog } from '../../grid/ConfirmDialog';
import type { OrganChoice } from '../../api';
import { useWords } from '../../words';
import { DropArea } from '../DropArea';
import { FileChoice } from '../FileChoice';
import { ImportHeader } from '../ImportHeader';
import { Panel } from '../paneStyle';
import { progressOf } from './batchList';
import { BatchRow, COLUMNS, type RowHandlers } from './BatchRow';
import { TargetDialog } from './TargetDialog';
import { useBulkAccept } from './useBulkAccept';
import type { BatchWork } from './useBatch';
import { useStanding, type Standing } from './useStanding';

interface BatchStepProps {
  readonly work: BatchWork;
  readonly organs: readonly OrganChoice[];
  readonly years: readonly string[];
  onOpen(id: string): void;
  onFiles(files: readonly File[]): void;
}

/** The list of a batch: where each file stands, and what is to be done next. */
export function BatchStep(props: BatchStepProps) {
  const { work, organs, years } = props;
  const { batch, change } = work;
  const { say } = useWords();
  const standings = useStanding(batch, organs);
  const [asked, setAsked] = useState<string>();
  const [isEnding, setEnding] = useState(false);
  const handlers = useHandlers(props, setAsked);
  const askedItem = batch.find(({ id }) => id === asked);
  const open = progressOf(batch).total - progressOf(batch).accepted;
  return (
    <>
      <ImportHeader
        step="batch"
        into=""
        actions={
          <Button variant="tertiary" onClick={() => (open > 0 ? setEnding(true) : work.clear())}>
            {say('batch.end')}
          </Button>
        }
      />
      <Layouts.Content>
        <DropArea onFiles={props.onFiles}>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <Summary {...props} standings={standings} />
            <ResponsiveTable aria-label={say('batch.list')}>
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col">
                      {say(`batch.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {standings.map((standing) => (
                  <BatchRow
                    key={standing.item.id}
                    standing={standing}
                    organs={organs}
                    {...handlers}
                  />
                ))}
              </tbody>
            </ResponsiveTable>
          </Flex>
        </DropArea>
      </Layouts.Content>
      {askedItem ? (
        <TargetDialog
          item={askedItem}
          organs={organs}
          years={years}
          onClose={() => setAsked(undefined)}
          onChoose={(target) => {
            change({ type: 'target', id: askedItem.id, target });
            setAsked(undefined);
          }}
        />
      ) : null}
      {isEnding ? (
        <ConfirmDialog
          title={say('batch.end')}
          choices={[{ label: say('batch.end.confirm'), run: work.clear }]}
          onClose={() => setEnding(false)}
        >
          {say('batch.end.text', { open })}
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** The same functions as long as nothing behind them has changed, so that lines are drawn once. */
function useHandlers({ work, onOpen }: BatchStepProps, onTarget: (id: string) => void) {
  const { change, cancel } = work;
  return useMemo<RowHandlers>(
    () => ({
      onOpen,
      onTarget,
      onConfirm: (ids) => change({ type: 'confirm', ids }),
      onCancel: cancel,
      onAgain: (id) => change({ type: 'again', id }),
      onRemove: (id) => change({ type: 'remove', id }),
    }),
    [change, cancel, onOpen, onTarget],
  );
}

const idsOf = (standings: readonly Standing[], next: Standing['next']): string[] =>
  standings.filter((standing) => standing.next === next).map(({ item }) => item.id);

/** How far it has come, and what can be done with many at once. */
function Summary(props: BatchStepProps & { readonly standings: readonly Standing[] }) {
  const { work, standings } = props;
  const { batch, change } = work;
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const bulk = useBulkAccept(work);
  const progress = progressOf(batch);
  const ready = standings.filter(({ next }) => next === 'ready').map(({ item }) => item);
  const unconfirmed = idsOf(standings, 'confirm');
  const running = progress.total - progress.done;
  const accept = async () => {
    const accepted = await bulk.acceptAll(ready);
    const isAll = accepted === ready.length;
    toggleNotification({
      type: isAll ? 'success' : 'warning',
      message: say('batch.acceptedAll', { accepted, refused: ready.length - accepted }),
    });
  };
  return (
    <Panel tag="section" aria-label={say('batch.summary')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography role="status" fontWeight="bold">
          {say('batch.progress', { ...progress, ready: ready.length })}
        </Typography>
        {running > 0 ? (
          <progress
            aria-label={say('batch.reading')}
            value={progress.done}
            max={progress.total}
            style={{ width: '100%' }}
          />
        ) : null}
        <Flex gap={2} wrap="wrap">
          <Button disabled={ready.length === 0} loading={bulk.isBusy} onClick={() => void accept()}>
            {say('batch.acceptAll', { count: ready.length })}
          </Button>
          <Button
            variant="secondary"
            disabled={unconfirmed.length === 0}
            onClick={() => change({ type: 'confirm', ids: unconfirmed })}
          >
            {say('batch.confirmAll', { count: unconfirmed.length })}
          </Button>
          {running > 0 ? (
            <Button variant="tertiary" onClick={work.cancelAll}>
              {say('batch.cancelAll', { count: running })}
            </Button>
          ) : null}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {say('batch.hint')}
        </Typography>
        <FileChoice isMultiple word="batch.more" onFiles={props.onFiles} />
      </Flex>
    </Panel>
  );
}
