import { memo, type ReactNode } from 'react';
import { Badge, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { OrganChoice } from '../../api';
import { editPath } from '../../names';
import { useStateName } from '../../report/useStateName';
import { useWords, type Say } from '../../words';
import { useImportFailure } from '../FailureNotice';
import { isComplete } from '../target';
import { BatchActions } from './BatchActions';
import type { BatchItem } from './batchItem';
import type { NextStep } from './nextStep';
import type { Standing } from './useStanding';

export const COLUMNS = ['file', 'target', 'cells', 'findings', 'next'] as const;
const BYTES_PER_KB = 1024;

export interface RowHandlers {
  onOpen(id: string): void;
  onTarget(id: string): void;
  onConfirm(ids: readonly string[]): void;
  onCancel(id: string): void;
  onAgain(id: string): void;
  onRemove(id: string): void;
}

interface BatchRowProps extends RowHandlers {
  readonly standing: Standing;
  readonly organs: readonly OrganChoice[];
}

/** A sign before each state, so that none is told by colour alone. */
const SIGNS: Readonly<Record<BatchItem['state'], string>> = {
  waiting: '…',
  reading: '↻',
  read: '✓',
  failed: '✕',
  cancelled: '–',
  accepted: '★',
};

const GOOD: ReadonlySet<NextStep> = new Set(['ready', 'accepted']);
const QUIET: ReadonlySet<NextStep> = new Set(['wait', 'reading', 'cancelled']);

function toneOf(next: NextStep): string {
  if (GOOD.has(next)) return 'success700';
  if (next === 'failed' || next === 'closed') return 'danger700';
  return QUIET.has(next) ? 'neutral600' : 'neutral800';
}

/** One file of the batch. */
export const BatchRow = memo(function BatchRow(props: BatchRowProps) {
  const { standing, organs } = props;
  const { item, next } = standing;
  const { say } = useWords();
  const size = Math.max(1, Math.round(item.size / BYTES_PER_KB));
  return (
    <tr data-file={item.name} data-next={next}>
      <th scope="row">
        <span style={{ overflowWrap: 'anywhere' }}>{item.name}</span>
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <Badge>
            {SIGNS[item.state]} {say(`batch.state.${item.state}`)}
          </Badge>
          <Typography variant="pi" textColor="neutral600">
            {say('batch.size', { size })}
          </Typography>
        </Flex>
      </th>
      <Cell column="target">
        <TargetText item={item} organs={organs} />
      </Cell>
      <Cell column="cells">
        <Cells standing={standing} />
      </Cell>
      <Cell column="findings">
        <Findings standing={standing} />
      </Cell>
      <Cell column="next">
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Next standing={standing} />
          <BatchActions {...props} />
        </Flex>
      </Cell>
    </tr>
  );
});

function Cell({ column, children }: { column: (typeof COLUMNS)[number]; children: ReactNode }) {
  const { say } = useWords();
  return <td data-label={say(`batch.${column}`)}>{children}</td>;
}

/** A phone, which shows one cell below the other, leaves out those that hold nothing. */
const Nothing = () => <span data-nothing="">—</span>;

function TargetText({ item, organs }: { item: BatchItem; organs: readonly OrganChoice[] }) {
  const { say } = useWords();
  const { target, isConfirmed, state } = item;
  if (state !== 'read' && state !== 'accepted') return <Nothing />;
  const organ = organs.find(({ documentId }) => documentId === target.organ)?.name;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{organ ?? say('batch.organOpen')}</Typography>
      <Typography variant="pi" textColor="neutral800">
        {target.year === ''
          ? say('batch.yearOpen')
          : say('batch.yearScope', { year: target.year, scope: say(`scope.${target.scope}`) })}
      </Typography>
      {isComplete(target) ? (
        <Typography variant="pi" textColor={isConfirmed ? 'success700' : 'neutral600'}>
          {isConfirmed ? `✓ ${say('batch.confirmed')}` : say('batch.proposed')}
        </Typography>
      ) : null}
    </Flex>
  );
}

function Cells({ standing: { assessment } }: { standing: Standing }) {
  const { say } = useWords();
  const counts = assessment?.counts;
  if (!counts) return <Nothing />;
  return <Typography variant="pi">{say('batch.counts', { ...counts })}</Typography>;
}

function Findings({ standing: { assessment } }: { standing: Standing }) {
  const { say } = useWords();
  if (!assessment) return <Nothing />;
  const { errors, warnings, open, unused } = assessment;
  return (
    <Typography variant="pi">{say('batch.found', { errors, warnings, open, unused })}</Typography>
  );
}

function nextWords(
  { item, assessment, sameBytes, sameReport, taken, next }: Standing,
  say: Say,
  nameOf: ReturnType<typeof useStateName>,
) {
  const { organ, year } = item.doubts;
  if (next === 'chooseOrgan') return say(`batch.next.chooseOrgan.${organ ?? 'unknown'}`);
  if (next === 'chooseYear') return say(`batch.next.chooseYear.${year ?? 'unknown'}`);
  return say(`batch.next.${next}`, {
    other: sameBytes ?? sameReport ?? '',
    state: taken ? nameOf(taken.state) : '',
    open: assessment?.open ?? 0,
    inferred: assessment?.inferred ?? 0,
    unused: assessment?.unused ?? 0,
  });
}

function Next({ standing }: { standing: Standing }) {
  const { say } = useWords();
  const nameOf = useStateName();
  const word = useImportFailure();
  const { item, taken, next } = standing;
  const report = item.report ?? taken?.documentId;
  return (
    <div>
      <Typography tag="p" textColor={toneOf(next)} fontWeight="semiBold">
        {nextWords(standing, say, nameOf)}
      </Typography>
      {item.failure ? (
        <Typography tag="p" variant="pi" textColor="danger700">
          {item.state === 'failed' ? '' : say('import.accept.failed')} {word(item.failure)}
        </Typography>
      ) : null}
      {report ? (
        <TextLink tag={Link} to={editPath(report)}>
          {say(item.report ? 'batch.openReport' : 'new.openExisting')}
        </TextLink>
      ) : null}
    </div>
  );
}
