import { formForYear, isFormId, LATEST_FORM, type FormId } from '../../../domain/form';

/** Options of the custom field, as the Content-Type Builder stores them. */
export interface GridOptions {
  readonly table?: string;
  /** A fixed form. */
  readonly form?: string;
  /** Name of the sibling field that holds the form's id or the report year. */
  readonly formField?: string;
}

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null;

/** The value of a field beside `name`, also inside a component (`cases.0.grid` → `cases.0.year`). */
export function siblingValue(values: unknown, name: string, sibling: string): unknown {
  const path = [...name.split('.').slice(0, -1), ...sibling.split('.')];
  return path.reduce<unknown>(
    (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    values,
  );
}

/** The form for a value that names none: fixed, else from the sibling, else by year, else the latest. */
export function fallbackForm(
  options: GridOptions,
  sibling: unknown,
  year: number | undefined,
): FormId {
  if (isFormId(options.form)) return options.form;
  if (isFormId(sibling)) return sibling;
  const siblingYear = Number(sibling ?? Number.NaN);
  const form = formForYear(Number.isInteger(siblingYear) ? siblingYear : (year ?? Number.NaN));
  return (form ?? LATEST_FORM).id;
}
