import type { TableValue } from '../../../domain/cell';
import { checkTable, type Finding } from '../../../domain/check';
import type { TableId } from '../../../domain/form';
import type { GridExtras } from './extras';
import { byGravity } from './marks';

type Report = Pick<GridExtras, 'year' | 'historical'>;

/** Whether this grid is part of a report, which is submitted one day. */
export const isInReport = ({ year }: Report): boolean => year !== undefined;

/**
 * What the grid says of a table, gravest first. In a report it is what the side panel and the server
 * say: whatever stops its submission is an error, from the first key on.
 */
export function gridFindings(table: TableId, value: TableValue, report: Report): Finding[] {
  const found = checkTable(table, value, {
    moment: isInReport(report) ? 'submit' : 'typing',
    year: report.year,
    historical: report.historical ?? false,
  });
  return byGravity(found);
}
