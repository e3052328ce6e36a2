import { useForm } from '@strapi/strapi/admin';
import type { Values } from '../rescue';

export interface ReportForm {
  readonly values: Values;
  readonly initialValues: Values;
  readonly isModified: boolean;
  getValues(): Values;
  setValues(values: Values): void;
}

/** The Content Manager's form, as far as a report needs it. */
export function useReportForm(): ReportForm {
  return {
    values: useForm('Report', (state) => state.values) as Values,
    initialValues: useForm('Report', (state) => state.initialValues) as Values,
    isModified: useForm('Report', (state) => state.modified),
    getValues: useForm('Report', (state) => state.getValues) as () => Values,
    setValues: useForm('Report', (state) => state.setValues),
  };
}
