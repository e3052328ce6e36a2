import { Typography } from '@strapi/design-system';
import type { BoardRow } from '../api';
import { useWords } from '../words';

/** Errors and warnings in words. */
export function FindingCount({ row }: { row: Pick<BoardRow, 'errors' | 'warnings'> }) {
  const { say } = useWords();
  const tone = row.errors > 0 ? 'danger700' : row.warnings > 0 ? 'warning700' : 'success700';
  return (
    <Typography tag="span" textColor={tone}>
      {say('board.count', { errors: row.errors, warnings: row.warnings })}
    </Typography>
  );
}
