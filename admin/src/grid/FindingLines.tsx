import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { styled } from 'styled-components';
import { findCell, parseCellId, tableName } from '../../../domain/form';
import type { Finding } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import type { CellView } from './cellView';
import { clearCells } from './entry';
import type { GridContext } from './gridContext';
import { useWords } from '../words';

const Line = styled.button<{ $severity: Finding['severity'] }>`
  display: block;
  width: 100%;
  padding: 0.3rem 0.8rem;
  border: 0;
  border-left: 3px solid
    ${({ theme, $severity }) =>
      $severity === 'error'
        ? theme.colors.danger600
        : $severity === 'warning'
          ? theme.colors.warning600
          : theme.colors.neutral400};
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.3rem;
  line-height: 1.5;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }
`;

interface FindingLinesProps {
  readonly grid: GridContext;
  readonly findings: readonly Finding[];
  /** Totals whose printed figure differs from the computed one. */
  readonly disagreeing: readonly CellView[];
  readonly onJump: (key: string) => void;
}

/** The first cell of a finding that stands in the table. */
function targetOf(finding: Finding, grid: GridContext): string | undefined {
  const keys = finding.cells.flatMap((id) => parseCellId(id)?.key ?? []);
  const { form } = grid.history.value;
  return keys.find((key) => findCell(form, grid.table, key));
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
    findings.filter((finding) => finding.severity === severity).length;
  // The button goes with the last disagreement; the focus, and with it Ctrl+Z, stays in the table.
  const adopt = (keys: readonly string[]) => {
    history.commit(clearCells(history.latest(), keys));
    onJump(keys[0] ?? '');
  };
  return (
    <Box tag="section" aria-label={say('grid.findings.title', { table: name })}>
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" tag="p">
        {say(findings.length === 0 ? 'grid.findings.none' : 'grid.findings.count', {
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
      <ul>
        {findings.map((finding, index) => (
          <li key={`${finding.code} ${finding.cells.join(' ')} ${index}`}>
            <Line
              type="button"
              $severity={finding.severity}
              onClick={() => onJump(targetOf(finding, grid) ?? '')}
            >
              <strong>{say(`severity.${finding.severity}`)}</strong>{' '}
              <span id={`${uid}-f-${index}`}>{describeFinding(finding, locale)}</span>
            </Line>
          </li>
        ))}
      </ul>
    </Box>
  );
}, isSame);
