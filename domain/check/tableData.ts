import { LATEST_FORM, TABLE_IDS, type TableId } from '../form';
import { isEmptyTable } from '../cell';
import { isEmptyNarrative, type ReportValue } from '../report';
import { ERROR_AT_SUBMIT, reportCheck, type RawFinding } from './check';

type Instead = 'attachment' | 'words' | 'others';

/** What stands where the figures should; undefined in a report that nobody has begun to fill. */
function insteadOf(report: ReportValue, table: TableId): Instead | undefined {
  const section = LATEST_FORM.sections.find((each) => each.table === table);
  if (section && !isEmptyNarrative(report.narrative[section.id])) return 'words';
  if (report.attachments.length > 0) return 'attachment';
  return TABLE_IDS.every((each) => isEmptyTable(report.tables[each])) ? undefined : 'others';
}

/** C10: each table is figures, no words, picture or attachment alone. */
export const tableData = reportCheck({
  code: 'C10',
  severity: ERROR_AT_SUBMIT,
  liftedWhenHistorical: true,
  isWaivable: false,
  needs: [],
  run: ({ report }) =>
    TABLE_IDS.flatMap((table): RawFinding[] => {
      const { form } = report.tables[table];
      const reason = isEmptyTable(report.tables[table]) ? insteadOf(report, table) : undefined;
      return reason ? [{ table, form, cells: [], params: { reason } }] : [];
    }),
});
