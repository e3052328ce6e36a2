import type { TableId } from '../../../domain/form';
import { TIDY_COLUMNS, gridTexts, separated, tidyRows, writtenTable } from '../../../domain/write';
import type { ReportView } from './reportView';

/** Every figure of the edition, one line each. */
export const renderReportCsv = ({ report, edition }: ReportView): string =>
  separated([[...TIDY_COLUMNS], ...tidyRows(report, edition.number)]);

/** One table as the form prints it; a merged cell stands in its first place. */
export const renderTableCsv = ({ report }: ReportView, table: TableId): string =>
  separated(gridTexts(writtenTable(table, report.tables[table])));
