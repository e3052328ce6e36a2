import { useDeferredValue, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { confirmInferred, inferredKeys, parseTableValue } from '../../../domain/cell';
import { TABLE_IDS, findCellAnywhere, type FormId, type TableId } from '../../../domain/form';
import { tableAttribute } from '../../../domain/report';
import type { ReportStatus } from '../api';
import type { Values } from '../rescue';
import { useWords } from '../words';
import { InferredRow, type InferredPlace } from './InferredRow';
import { useReportForm } from './useReportForm';

const ROWS_SHOWN_FIRST = 4;

const tableIn = (values: Values, table: TableId, form: FormId) =>
  parseTableValue(table, values[tableAttribute(table)], form);

/** The inferred figures, row by row of their tables. */
function inferredIn(values: Values, due: FormId): InferredPlace[][] {
  const rows = new Map<string, InferredPlace[]>();
  for (const table of TABLE_IDS) {
    const value = tableIn(values, table, due);
    for (const key of inferredKeys(table, value)) {
      const cell = findCellAnywhere(value.form, table, key);
      const row = `${table}.${cell?.row.id ?? key}`;
      rows.set(row, [...(rows.get(row) ?? []), { table, key, value }]);
    }
  }
  return [...rows.values()];
}

/** The form's values with these figures confirmed; a table without any stays the very same. */
function withConfirmed(values: Values, places: readonly InferredPlace[], form: FormId): Values {
  const tables = new Set(places.map(({ table }) => table));
  const changes = [...tables].map((table) => {
    const keys = places.filter((each) => each.table === table).map(({ key }) => key);
    return [tableAttribute(table), confirmInferred(tableIn(values, table, form), keys)];
  });
  return { ...values, ...Object.fromEntries(changes) };
}

/** Figures that an import inferred: each leads to its cell, and is confirmed alone or with all. */
export function InferredList({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  const { values: typed, getValues, setValues } = useReportForm();
  const values = useDeferredValue(typed);
  const { expectedForm } = status;
  const [isOpen, setOpen] = useState(false);
  const rows = inferredIn(values, expectedForm);
  const places = rows.flat();
  if (places.length === 0) return null;
  const confirm = (chosen: readonly InferredPlace[]) =>
    setValues(withConfirmed(getValues(), chosen, expectedForm));
  const mayConfirm = status.actions.includes('edit');
  const shown = isOpen ? rows : rows.slice(0, ROWS_SHOWN_FIRST);
  return (
    <Box tag="section" width="100%" data-inferred-list="">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('inferred.title', { count: places.length })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('inferred.about')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={1} paddingBottom={1}>
        {shown.map((row) => (
          <InferredRow
            key={`${row[0]?.table}.${row[0]?.key}`}
            places={row}
            onConfirm={mayConfirm ? (place) => confirm([place]) : undefined}
          />
        ))}
      </Flex>
      <Flex gap={2} wrap="wrap">
        {rows.length > shown.length ? (
          <Button size="S" variant="ghost" onClick={() => setOpen(true)}>
            {say('inferred.more', { count: places.length })}
          </Button>
        ) : null}
        {mayConfirm && places.length > 1 ? (
          <Button size="S" variant="tertiary" onClick={() => confirm(places)}>
            {say('inferred.confirm.all', { count: places.length })}
          </Button>
        ) : null}
      </Flex>
    </Box>
  );
}
