import type { Ref } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { describeFinding } from '../../../domain/message';
import type { Finding } from '../../../domain/check';
import { tableName, type FormId, type TableId } from '../../../domain/form';
import { useWords } from '../words';
import { STATE_SIGNS, type PreviewCell } from './marks';
import { FigureInput, StickyLine } from './previewStyle';

const SHOWN_FINDINGS = 2;

interface CellLineProps {
  readonly cell: PreviewCell;
  readonly form: FormId;
  readonly table: TableId;
  /** What the source says where the cell was read from. */
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly inputRef: Ref<HTMLInputElement>;
  onType(id: string, text: string): void;
  onConfirm(ids: readonly string[]): void;
  /** Back to the cell in the table. */
  onLeave(): void;
}

/** The cell that is being looked at: how it came in, and the place to change or confirm it. */
export function CellLine(props: CellLineProps) {
  const { cell, form, table, source, findings, text } = props;
  const { say, locale } = useWords();
  return (
    <StickyLine role="group" aria-label={say('import.cell')}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Typography tag="p" variant="pi" textColor="neutral800">
            <strong>
              {tableName(form, table, locale)} {cell.label}
            </strong>
            <br />
            {STATE_SIGNS[cell.state]} {say(`import.state.${cell.state}`)}
            {source === '' ? '' : ` · ${say('import.cell.source', { text: source })}`}
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Typography tag="label" variant="pi" htmlFor="import-cell">
              {say('import.cell.change')}
            </Typography>
            <div style={{ width: '12rem' }}>
              <FigureInput
                id="import-cell"
                ref={props.inputRef}
                value={text}
                autoComplete="off"
                onChange={(event) => props.onType(cell.id, event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== 'Escape') return;
                  event.preventDefault();
                  props.onLeave();
                }}
              />
            </div>
            {cell.state === 'inferred' ? (
              <Button size="S" variant="secondary" onClick={() => props.onConfirm([cell.id])}>
                {say('import.confirm')}
              </Button>
            ) : null}
          </Flex>
        </Flex>
        {findings.slice(0, SHOWN_FINDINGS).map((finding) => (
          <Typography
            key={`${finding.code} ${finding.cells.join(' ')}`}
            tag="p"
            variant="pi"
            textColor={finding.severity === 'error' ? 'danger700' : 'warning700'}
          >
            {say(`severity.${finding.severity}`)} {describeFinding(finding, locale)}
          </Typography>
        ))}
      </Flex>
    </StickyLine>
  );
}
