import { useDeferredValue, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import {
  cellAt,
  cellText,
  confirmInferred,
  inferredKeys,
  parseTableValue,
} from '../../../domain/cell';
import {
  TABLE_IDS,
  cellId,
  cellLabel,
  tableName,
  type FormId,
  type TableId,
} from '../../../domain/form';
import { tableAttribute } from '../../../domain/report';
import type { ReportStatus } from '../api';
import type { Values } from '../rescue';
import { useWords } from '../words';
import { goToCell } from './goToCell';
import { JumpButton } from './JumpButton';
import { useReportForm } from './useReportForm';

const SHOWN_FIRST = 8;

interface Place {
  readonly table: TableId;
  readonly key: string;
}

const tableIn = (values: Values, table: TableId, form: FormId) =>
  parseTableValue(table, values[tableAttribute(table)], form);

const inferredIn = (values: Values, form: FormId): Place[] =>
  TABLE_IDS.flatMap((table) =>
    inferredKeys(table, tableIn(values, table, form)).map((key) => ({ table, key })),
  );

/** The form's values with these figures confirmed; a table without any stays the very same. */
function withConfirmed(values: Values, places: readonly Place[], form: FormId): Values {
  const tables = new Set(places.map(({ table }) => table));
  const changes = [...tables].map((table) => {
    const keys = places.filter((each) => each.table === table).map(({ key }) => key);
    return [tableAttribute(table), confirmInferred(tableIn(values, table, form), keys)];
  });
  return { ...values, ...Object.fromEntries(changes) };
}

/** Figures that an import inferred: each leads to its cell, and is confirmed alone or with all. */
export function InferredList({ status }: { status: ReportStatus }) {
  const { say, locale } = useWords();
  const { values: typed, getValues, setValues } = useReportForm();
  const values = useDeferredValue(typed);
  const { expectedForm } = status;
  const [isOpen, setOpen] = useState(false);
  const places = inferredIn(values, expectedForm);
  if (places.length === 0) return null;
  const confirm = (chosen: readonly Place[]) =>
    setValues(withConfirmed(getValues(), chosen, expectedForm));
  const nameOf = ({ table, key }: Place): string => {
    const value = tableIn(values, table, expectedForm);
    const place = say('grid.place', {
      table: tableName(value.form, table, locale),
      cell: cellLabel(value.form, table, key, locale),
    });
    return say('grid.pair', { name: place, value: cellText(cellAt(value, key)) });
  };
  const mayConfirm = status.actions.includes('edit');
  const shown = isOpen ? places : places.slice(0, SHOWN_FIRST);
  return (
    <Box tag="section" width="100%" data-inferred-list="">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('inferred.title', { count: places.length })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('inferred.about')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {shown.map((place) => {
          const id = cellId(place.table, place.key);
          return (
            <li key={id}>
              <JumpButton severity="warning" sign="≈" onClick={() => goToCell(id)}>
                {nameOf(place)}
              </JumpButton>
              {mayConfirm ? (
                <Button
                  size="S"
                  variant="ghost"
                  aria-label={say('inferred.confirm.of', { cell: nameOf(place) })}
                  onClick={() => confirm([place])}
                >
                  {say('inferred.confirm')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </Flex>
      <Flex gap={2} wrap="wrap">
        {places.length > shown.length ? (
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
