import { FIRST_FORM_YEAR } from '../../../domain/form';

const YEAR_IN_CHINA = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' });

/** The year now due to be reported on: reports are about the calendar year before. */
export const reportingYear = (now: Date): number => Number(YEAR_IN_CHINA.format(now)) - 1;

/** Years a report can be made for, the latest first: every year that has a form. */
export function reportYears(latest: number): string[] {
  const count = Math.max(latest - FIRST_FORM_YEAR + 1, 1);
  return Array.from({ length: count }, (_, index) => String(latest - index));
}
