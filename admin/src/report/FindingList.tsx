import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Finding, Passage, Severity } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import { useWords } from '../words';
import { goToCell } from './goToCell';
import { countRowOf, goToCount } from './goToCount';
import { goToPassage } from './goToPassage';
import { JumpButton } from './JumpButton';
import { listKey } from './listKey';

const SHOWN_FIRST = 12;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface FindingListProps {
  findings: readonly Finding[];
  /** Takes the jump over, for instance to close the dialog that covers the place first. */
  onJump?: (go: () => void) => void;
  /** Where a cell is led to; the grid of the edit view where nothing else is said. */
  goTo?: (cell: string) => void;
  /** Where words are led to, likewise. */
  goToText?: (passage: Passage) => void;
  /** Which findings may be answered with a reason from here. */
  canSettle?: (finding: Finding) => boolean;
  onSettle?: (finding: Finding) => void;
}

/** Findings, the gravest first; each sentence leads to its first cell or to its words. */
export function FindingList({ findings, ...rest }: FindingListProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {SEVERITIES.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return <SeverityFindings key={severity} severity={severity} found={found} {...rest} />;
      })}
    </Flex>
  );
}

interface SeverityFindingsProps extends Omit<FindingListProps, 'findings'> {
  severity: Severity;
  found: readonly Finding[];
}

function placeOf(
  finding: Finding,
  goTo: (cell: string) => void,
  goToText: (passage: Passage) => void,
): () => void {
  const { cells, passages } = finding;
  const [cell] = cells;
  const [passage] = passages;
  const row = countRowOf(finding);
  return () => {
    // Words that contradict a cell are what a clerk wrote; the cell is named in the sentence.
    if (passage) goToText(passage);
    else if (cell) goTo(cell);
    else if (row) goToCount(row);
  };
}

function SeverityFindings(props: SeverityFindingsProps) {
  const {
    severity,
    found,
    goTo = goToCell,
    goToText = goToPassage,
    onJump,
    canSettle,
    onSettle,
  } = props;
  const { say, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? found : found.slice(0, SHOWN_FIRST);
  const jump = (finding: Finding) => {
    const go = placeOf(finding, goTo, goToText);
    if (onJump) onJump(go);
    else go();
  };
  return (
    <Box tag="section" width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say(`check.group.${severity}`, { count: found.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {shown.map((finding, at) => (
          <li key={listKey(finding, at)}>
            <JumpButton severity={severity} onClick={() => jump(finding)}>
              {describeFinding(finding, locale)}
            </JumpButton>
            {onSettle && canSettle?.(finding) ? (
              <Button size="S" variant="ghost" onClick={() => onSettle(finding)}>
                {say('settle.one')}
              </Button>
            ) : null}
          </li>
        ))}
      </Flex>
      {found.length > shown.length ? (
        <Button size="S" variant="ghost" onClick={() => setOpen(true)}>
          {say('check.more', { count: found.length })}
        </Button>
      ) : null}
    </Box>
  );
}
