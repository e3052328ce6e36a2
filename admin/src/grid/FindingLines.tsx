import { Button, Flex, Typography } from '@strapi/design-system';
import { memo, useCallback, useEffect, useRef } from 'react';
import { tableName } from '../../../domain/form';
import { confirmInferred } from '../../../domain/cell';
import type { Finding } from '../../../domain/check';
import type { CellView } from './cellView';
import { clearCells } from './entry';
import { FindingLine, Lines } from './FindingLine';
import type { NamedFindings } from './findingNames';
import type { GridContext } from './gridContext';
import { isInReport } from './gridFindings';
import { useWords } from '../words';

interface FindingLinesProps {
  readonly grid: GridContext;
  readonly findings: NamedFindings;
  /** Totals whose printed figure differs from the computed one. */
  readonly disagreeing: readonly CellView[];
  /** Keys of the figures that an import inferred. */
  readonly unconfirmed: readonly string[];
  readonly onJump: (key: string) => void;
}

/** Everything the lines show; what they change they read when a button is pressed. */
const isSame = (before: FindingLinesProps, after: FindingLinesProps): boolean =>
  before.findings === after.findings &&
  before.disagreeing === after.disagreeing &&
  before.unconfirmed === after.unconfirmed &&
  before.onJump === after.onJump &&
  before.grid.isReadOnly === after.grid.isReadOnly &&
  before.grid.extras.year === after.grid.extras.year &&
  before.grid.history.value.form === after.grid.history.value.form;

interface CountsProps {
  readonly name: string;
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
  /** In a report errors stop its submission, and it is said so. */
  readonly isInReport: boolean;
}

const Counts = memo(function Counts(props: CountsProps) {
  const { name, total, errors, warnings } = props;
  const { say } = useWords();
  return (
    <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" tag="p">
      {say(total === 0 ? 'grid.findings.none' : 'grid.findings.count', {
        table: name,
        errors,
        warnings,
        stops: String(props.isInReport && errors > 0),
      })}
    </Typography>
  );
});

interface OfferProps {
  readonly sentence: string;
  readonly button: string;
  /** Absent where nothing may be changed. */
  readonly onTake: (() => void) | undefined;
}

/** What can be settled for the whole table at once. */
const Offer = memo(function Offer({ sentence, button, onTake }: OfferProps) {
  return (
    <Flex gap={2} paddingTop={1} paddingBottom={1} wrap="wrap">
      <Typography variant="pi" textColor="neutral800">
        {sentence}
      </Typography>
      {onTake && (
        <Button size="S" variant="secondary" onClick={onTake}>
          {button}
        </Button>
      )}
    </Flex>
  );
});

/** What is wrong with the table, each sentence a way to its cell. */
export const FindingLines = memo(function FindingLines(props: FindingLinesProps) {
  const { say, locale } = useWords();
  const { grid, findings, disagreeing, unconfirmed, onJump } = props;
  const { history, isReadOnly, uid } = grid;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  // A button goes with what it settles; the focus, and with it Ctrl+Z, stays in the table.
  const adopt = useCallback(() => {
    const { grid: now, disagreeing: totals, onJump: jump } = latest.current;
    const keys = totals.map(({ cellKey }) => cellKey);
    now.history.commit(clearCells(now.history.latest(), keys));
    jump(keys[0] ?? '');
  }, []);
  const confirm = useCallback(() => {
    const { grid: now, unconfirmed: keys, onJump: jump } = latest.current;
    now.history.commit(confirmInferred(now.history.latest(), keys));
    jump(keys[0] ?? '');
  }, []);
  const name = tableName(history.value.form, grid.table, locale);
  const counted = (severity: Finding['severity']) =>
    [...findings.values()].filter((finding) => finding.severity === severity).length;
  return (
    <section aria-label={say('grid.findings.title', { table: name })}>
      <Counts
        name={name}
        total={findings.size}
        errors={counted('error')}
        warnings={counted('warning')}
        isInReport={isInReport(grid.extras)}
      />
      {disagreeing.length > 0 && (
        <Offer
          sentence={say('grid.total.disagree', { count: disagreeing.length })}
          button={say('grid.total.adopt.all')}
          onTake={isReadOnly ? undefined : adopt}
        />
      )}
      {unconfirmed.length > 0 && (
        <Offer
          sentence={say('grid.inferred.count', { count: unconfirmed.length })}
          button={say('grid.inferred.confirm.all')}
          onTake={isReadOnly ? undefined : confirm}
        />
      )}
      <Lines>
        {[...findings].map(([id, finding]) => (
          <FindingLine
            key={id}
            id={`${uid}-f-${id}`}
            finding={finding}
            form={history.value.form}
            table={grid.table}
            onJump={onJump}
          />
        ))}
      </Lines>
    </section>
  );
}, isSame);
