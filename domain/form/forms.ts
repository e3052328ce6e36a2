import type { FormId, FormVersion, Table, TableId } from './definition';
import { F2019 } from './f2019';
import { F2021 } from './f2021';

/** Every form version, oldest first. A form of a later year is one new data file and one line here. */
export const FORMS: readonly FormVersion[] = deepFreeze([F2019, F2021]);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

export const isFormId = (value: unknown): value is FormId => FORMS.some(({ id }) => id === value);

/** Throws on an unknown id: ids from outside go through `isFormId` first. */
export function formOf(id: FormId): FormVersion {
  const form = FORMS.find((each) => each.id === id);
  if (!form)
    throw new Error(
      `Cannot find form "${String(id)}". Known forms: ${FORMS.map((f) => f.id).join(', ')}.`,
    );
  return form;
}

/** The form in force for a report year; undefined for years before the first form. */
export function formForYear(year: number): FormVersion | undefined {
  return FORMS.find(
    ({ years }) => year >= years.from && (years.to === undefined || year <= years.to),
  );
}

/** The form of the latest years, for a value that names none. */
export const LATEST_FORM: FormVersion = FORMS[FORMS.length - 1] as FormVersion;

/** First report year that any form covers; earlier reports are kept as `legacy` entries. */
export const FIRST_FORM_YEAR: number = Math.min(...FORMS.map(({ years }) => years.from));

export const TABLE_IDS: readonly TableId[] = LATEST_FORM.tables.map(({ id }) => id);

export const isTableId = (value: unknown): value is TableId => TABLE_IDS.some((id) => id === value);

export function tableOf(form: FormId, table: TableId): Table {
  const found = formOf(form).tables.find(({ id }) => id === table);
  if (!found) throw new Error(`Cannot find table "${table}" in form ${form}.`);
  return found;
}
