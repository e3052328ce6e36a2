import { TABLE_IDS } from '../../../../domain/form';
import type { ReportValue } from '../../../../domain/report';
import { titleOf } from '../../../../domain/write';
import { figureOf, tableSheet } from './table';
import { writeXlsx } from './workbook';

/** The three tables of a report, a sheet each, as the form prints them. */
export const writeReportXlsx = (report: ReportValue): Promise<Buffer> =>
  writeXlsx(
    TABLE_IDS.map((table, at) =>
      tableSheet(report, table, at === 0 ? [[titleOf(report), 'title']] : [], ({ text }) =>
        figureOf(text),
      ),
    ),
  );
