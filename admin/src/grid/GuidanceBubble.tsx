import { Box, Button, Popover, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { guidanceOf, rowLabel } from '../../../domain/form';
import type { GridContext } from './gridContext';
import { useTableForm } from './useTableHistory';
import { useWords } from '../words';

interface GuidanceBubbleProps {
  readonly grid: GridContext;
  readonly row: string;
  readonly beside: Element;
  readonly onClose: () => void;
}

/** 填报口径 of a row, beside its label; opened by its button or by F1, closed by Escape. */
export function GuidanceBubble({ grid, row, beside, onClose }: GuidanceBubbleProps) {
  const { say, locale } = useWords();
  const anchor = useRef(beside);
  anchor.current = beside;
  const form = useTableForm(grid.history);
  const text = guidanceOf(form, grid.table, row, locale, grid.extras.guidance ?? {});
  const label = rowLabel(form, grid.table, row, locale);
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Content
        side="bottom"
        align="start"
        aria-label={say('grid.guidance.of', { row: label })}
        onCloseAutoFocus={(event) => {
          // Back to what opened it, which may be far from the cell typed in last.
          event.preventDefault();
          if (beside instanceof HTMLElement) beside.focus({ preventScroll: true });
        }}
      >
        <Box padding={3} style={{ maxWidth: 'min(36rem, calc(100vw - 4rem))' }}>
          <Typography tag="p" variant="pi" fontWeight="semiBold">
            {label}
          </Typography>
          <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-line' }}>
            {text ?? say('grid.guidance.none')}
          </Typography>
          <Box paddingTop={2}>
            <Button size="S" variant="tertiary" onClick={onClose}>
              {say('grid.close')}
            </Button>
          </Box>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
}
