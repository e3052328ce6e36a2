import { reportingYear, reportYears } from '../../../admin/src/board/reportingYear';
import { FIRST_FORM_YEAR } from '../../../domain/form';

test.each([
  ['2026-01-01T00:00:00+08:00', 2025],
  ['2025-12-31T15:59:59Z', 2024],
  ['2025-12-31T16:00:00Z', 2025],
])('at %s the year to report on is %i', (instant, year) => {
  expect(reportingYear(new Date(instant))).toBe(year);
});

test('every year that has a form, the latest first', () => {
  const years = reportYears(2025);
  expect(years[0]).toBe('2025');
  expect(years.at(-1)).toBe(String(FIRST_FORM_YEAR));
  expect(new Set(years).size).toBe(years.length);
});
