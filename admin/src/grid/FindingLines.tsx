import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { tableName } from '../../../domain/form';
import type { Finding } from '../../../domain/check';
import type { CellView } from './cellView';
import { clearCells } from './entry';
import { FindingLine, Lines } from './FindingLine';
import type { NamedFindings } from './findingNames';
import type { GridContext } from './gridContext';
import { useWords } from '../words';

interface FindingLinesProps {
  readonly grid: GridContext;
  readonly findings: NamedFindings;
  /** Totals whose printed figure differs from the computed one. */
  readonly disagreeing: readonly CellView[];
  readonly onJump: (key: string) => void;
}

/** Everything the lines show; what they change they read when a button is pressed. */
const isSame = (before: FindingLinesProps, after: FindingLinesProps): boolean =>
  before.findings === after.findings &&
  before.disagreeing === after.disagreeing &&
  before.onJump === after.onJump &&
  before.grid.isReadOnly === after.grid.isReadOnly &&
  before.grid.history.value.form === after.grid.history.value.form;

/** What is wrong with the table, each sentence a way to its cell. */
export const FindingLines = memo(function FindingLines({
  grid,
  findings,
  disagreeing,
  onJump,
}: FindingLinesProps) {
  const { say, locale } = useWords();
  const { history, isReadOnly, uid } = grid;
  const name = tableName(history.value.form, grid.table, locale);
  const counts = (severity: Finding['severity']) =>
    [...findings.values()].filter((finding) => finding.severity === severity).length;
  // The button goes with the last disagreement; the focus, and with it Ctrl+Z, stays in the table.
  const adopt = (keys: readonly string[]) => {
    history.commit(clearCells(history.latest(), keys));
    onJump(keys[0] ?? '');
  };
  return (
    <Box tag="section" aria-label={say('grid.findings.title', { table: name })}>
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" tag="p">
        {say(findings.size === 0 ? 'grid.findings.none' : 'grid.findings.count', {
          table: name,
          errors: counts('error'),
          warnings: counts('warning'),
        })}
      </Typography>
      {disagreeing.length > 0 && (
        <Flex gap={2} paddingTop={1} paddingBottom={1} wrap="wrap">
          <Typography variant="pi" textColor="neutral800">
            {say('grid.total.disagree', { count: disagreeing.length })}
          </Typography>
          {!isReadOnly && (
            <Button
              size="S"
              variant="secondary"
              onClick={() => adopt(disagreeing.map(({ cellKey }) => cellKey))}
            >
              {say('grid.total.adopt.all')}
            </Button>
          )}
        </Flex>
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
    </Box>
  );
}, isSame);
