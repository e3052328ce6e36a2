import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../../../domain/check';
import { LATEST_FORM, tableName, TABLE_IDS, type TableId } from '../../../domain/form';
import { describeFinding } from '../../../domain/message';
import { useWords } from '../words';
import { goToCell } from './goToCell';
import { JumpButton } from './JumpButton';

const SHOWN_FIRST = 12;

interface FindingListProps {
  findings: readonly Finding[];
  /** Takes the jump over, for instance to close the dialog that covers the cell first. */
  onJump?: (go: () => void) => void;
  /** Where a cell is led to; the grid of the edit view where nothing else is said. */
  goTo?: (cell: string) => void;
}

/** Findings by table; each sentence leads to its first cell. */
export function FindingList({ findings, onJump, goTo = goToCell }: FindingListProps) {
  const byTable = TABLE_IDS.map((table) => ({
    table,
    found: findings.filter((finding) => finding.table === table),
  }));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {byTable.map(({ table, found }) =>
        found.length > 0 ? (
          <TableFindings
            key={table}
            table={table}
            found={found}
            goTo={goTo}
            {...(onJump ? { onJump } : {})}
          />
        ) : null,
      )}
    </Flex>
  );
}

interface TableFindingsProps {
  table: TableId;
  found: readonly Finding[];
  goTo: (cell: string) => void;
  onJump?: (go: () => void) => void;
}

const ORDER = { error: 0, warning: 1, info: 2 };

function TableFindings({ table, found, goTo, onJump }: TableFindingsProps) {
  const { say, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const sorted = [...found].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const shown = isOpen ? sorted : sorted.slice(0, SHOWN_FIRST);
  const jump = (finding: Finding) => {
    const [cell] = finding.cells;
    const go = () => cell && goTo(cell);
    if (onJump) onJump(go);
    else go();
  };
  const form = found[0]?.form ?? LATEST_FORM.id;
  return (
    <Box tag="section" width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('check.table', {
          table: tableName(form, table, locale),
          errors: found.filter(({ severity }) => severity === 'error').length,
          warnings: found.filter(({ severity }) => severity === 'warning').length,
        })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {shown.map((finding) => (
          <li key={`${finding.code} ${finding.cells.join(' ')}`}>
            <JumpButton severity={finding.severity} onClick={() => jump(finding)}>
              {describeFinding(finding, locale)}
            </JumpButton>
          </li>
        ))}
      </Flex>
      {sorted.length > shown.length ? (
        <Button size="S" variant="ghost" onClick={() => setOpen(true)}>
          {say('check.more', { count: sorted.length })}
        </Button>
      ) : null}
    </Box>
  );
}
