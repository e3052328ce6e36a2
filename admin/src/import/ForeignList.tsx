import { Box, Typography } from '@strapi/design-system';
import { cellAt, cellText, foreignKeys, type TableValue } from '../../../domain/cell';
import { cellLabel, type TableId } from '../../../domain/form';
import { useWords } from '../words';

/** 原件另有: figures of another form version, kept below the table. */
export function ForeignList({ table, value }: { table: TableId; value: TableValue }) {
  const { say, locale } = useWords();
  const keys = foreignKeys(table, value);
  if (keys.length === 0) return null;
  return (
    <Box paddingTop={2}>
      <Typography variant="pi" fontWeight="semiBold" tag="p">
        {say('grid.foreign.count', { count: keys.length })}
      </Typography>
      <ul>
        {keys.map((key) => (
          <Typography key={key} tag="li" variant="pi">
            {say('grid.pair', {
              name: cellLabel(value.form, table, key, locale),
              value: cellText(cellAt(value, key)),
            })}
          </Typography>
        ))}
      </ul>
    </Box>
  );
}
