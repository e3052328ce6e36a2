import { useDeferredValue, useMemo, useState } from 'react';
import { parseTableValue, type TableValue } from '../../../domain/cell';
import { checkTables, type Finding } from '../../../domain/check';
import {
  formForYear,
  LATEST_FORM,
  TABLE_IDS,
  type FormId,
  type TableId,
} from '../../../domain/form';
import { tableField, type Values } from '../rescue';

/** The form expected for this year, for tables that name none. */
export const expectedForm = (year: number): FormId => (formForYear(year) ?? LATEST_FORM).id;

const parseTables = (values: readonly unknown[], form: FormId): Record<TableId, TableValue> =>
  Object.fromEntries(
    TABLE_IDS.map((table, index) => [table, parseTableValue(table, values[index], form)]),
  ) as Record<TableId, TableValue>;

/** What stands against submitting the figures now in the form, checked here while typing. */
export function useFindings(values: Values, year: number, historical: boolean): readonly Finding[] {
  const tables = TABLE_IDS.map((table) => values[tableField(table)]);
  const figures = useDeferredValue(useSameList(tables));
  return useMemo(
    () =>
      checkTables(
        { year, tables: parseTables(figures, expectedForm(year)) },
        { moment: 'submit', historical },
      ),
    [figures, year, historical],
  );
}

/** The same list while its members are the same; the form's values are immutable. */
function useSameList(list: readonly unknown[]): readonly unknown[] {
  const [kept, keep] = useState(list);
  const isSame = list.every((each, index) => each === kept[index]);
  if (!isSame) keep(list);
  return isSame ? kept : list;
}
