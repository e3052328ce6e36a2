import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { cellText, foreignKeys } from '../../../domain/cell';
import { cellLabel, tableName } from '../../../domain/form';
import { clearCells } from './entry';
import type { GridContext } from './gridContext';
import { useTable } from './useTableHistory';
import { useWords } from '../words';

/** 原件另有: figures of another form version, kept below the table and never added up. */
export const ForeignCells = memo(function ForeignCells({ grid }: { grid: GridContext }) {
  const { say, locale } = useWords();
  const { history, table, isReadOnly } = grid;
  const value = useTable(history);
  const keys = foreignKeys(table, value);
  if (keys.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-label={say('grid.foreign.title', { table: tableName(value.form, table, locale) })}
      paddingTop={2}
    >
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" fontWeight="semiBold" tag="p">
          {say('grid.foreign.count', { count: keys.length })}
        </Typography>
        {!isReadOnly && (
          <Button
            size="S"
            variant="tertiary"
            onClick={() => history.commit(clearCells(history.latest(), keys))}
          >
            {say('grid.foreign.remove')}
          </Button>
        )}
      </Flex>
      <Box tag="ul" style={{ maxHeight: '14rem', overflowY: 'auto' }}>
        {keys.map((key) => (
          <Typography key={key} tag="li" variant="pi">
            {say('grid.pair', {
              name: cellLabel(value.form, table, key, locale),
              value: cellText(value.cells[key]),
            })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
});
