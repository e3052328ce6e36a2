import { TABLE_IDS, type TableId } from '../form';
import type { ReportValue } from '../report';
import { factsOf, foreignFacts, type Fact } from './facts';
import type { Field } from './separated';

/** Which report a line speaks of; `edition` is its number, null for a report that is in no edition. */
export interface TidyOf {
  readonly organ: { readonly code: string; readonly name: string };
  readonly year: number | string;
  readonly scope: string;
  readonly edition: number | null;
}

/** The columns of the tidy table, one line a figure, in this order for ever. */
export const TIDY_COLUMNS = [
  'organ_code',
  'organ',
  'year',
  'scope',
  'form',
  'edition',
  'table',
  'row',
  'column',
  'value',
  'raw',
  'unit',
  'how',
] as const;

export type TidyColumn = (typeof TIDY_COLUMNS)[number];

const FIELD: Readonly<Record<TidyColumn, (of: TidyOf, fact: Fact) => Field>> = {
  organ_code: ({ organ }) => organ.code,
  organ: ({ organ }) => organ.name,
  year: ({ year }) => year,
  scope: ({ scope }) => scope,
  form: (_, { form }) => form,
  edition: ({ edition }) => edition,
  table: (_, { table }) => table,
  row: (_, { row }) => row,
  column: (_, { column }) => column,
  value: (_, { value }) => value,
  raw: (_, { raw }) => raw,
  unit: (_, { unit }) => unit,
  how: (_, { how }) => how,
};

/** One line of the tidy table. */
export const tidyRow = (of: TidyOf, fact: Fact): Field[] =>
  TIDY_COLUMNS.map((column) => FIELD[column](of, fact));

/** Every figure of a report, table by table: those of its form, then what the original has besides. */
export const tidyRows = (
  report: ReportValue,
  edition: number | null,
  tables: readonly TableId[] = TABLE_IDS,
): Field[][] =>
  tables.flatMap((table) => {
    const value = report.tables[table];
    return [...factsOf(table, value), ...foreignFacts(table, value)].map((fact) =>
      tidyRow({ ...report, edition }, fact),
    );
  });
