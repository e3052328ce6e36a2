import { Button, Flex, Typography } from '@strapi/design-system';
import { memo, useCallback } from 'react';
import { tableName } from '../../../domain/form';
import { confirmInferred } from '../../../domain/cell';
import type { Finding } from '../../../domain/check';
import { clearCells } from './entry';
import { FindingLine, Lines } from './FindingLine';
import type { GridContext } from './gridContext';
import { isInReport } from './gridFindings';
import { useTableForm } from './useTableHistory';
import { useTold, type ViewStore } from './viewStore';
import { useWords } from '../words';

interface FindingLinesProps {
  readonly grid: GridContext;
  readonly store: ViewStore;
  readonly onJump: (key: string) => void;
}

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

/** How much is wrong, and what can be settled at once. */
const Summary = memo(function Summary({ grid, store, onJump }: FindingLinesProps) {
  const { say, locale } = useWords();
  const { history, table, isReadOnly } = grid;
  const { findings, disagreeing, unconfirmed } = useTold(store);
  const form = useTableForm(history);
  // A button goes with what it settles; the focus, and with it Ctrl+Z, stays in the table.
  const adopt = useCallback(() => {
    const keys = store.tell().disagreeing.map(({ cellKey }) => cellKey);
    history.commit(clearCells(history.latest(), keys));
    onJump(keys[0] ?? '');
  }, [store, history, onJump]);
  const confirm = useCallback(() => {
    const keys = store.tell().unconfirmed;
    history.commit(confirmInferred(history.latest(), keys));
    onJump(keys[0] ?? '');
  }, [store, history, onJump]);
  const counted = (severity: Finding['severity']) =>
    [...findings.values()].filter((finding) => finding.severity === severity).length;
  return (
    <>
      <Counts
        name={tableName(form, table, locale)}
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
    </>
  );
});

const Sentences = memo(function Sentences({ grid, store, onJump }: FindingLinesProps) {
  const { findings } = useTold(store);
  const form = useTableForm(grid.history);
  return [...findings].map(([id, finding]) => (
    <FindingLine
      key={id}
      id={`${grid.uid}-f-${id}`}
      finding={finding}
      form={form}
      table={grid.table}
      onJump={onJump}
    />
  ));
});

/** What is wrong with the table, each sentence a way to its cell. */
export const FindingLines = memo(function FindingLines(props: FindingLinesProps) {
  const { say, locale } = useWords();
  const { table, history } = props.grid;
  const name = tableName(useTableForm(history), table, locale);
  return (
    <section aria-label={say('grid.findings.title', { table: name })}>
      <Summary {...props} />
      <Lines>
        <Sentences {...props} />
      </Lines>
    </section>
  );
});
