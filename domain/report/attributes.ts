import { TABLE_IDS, type TableId } from '../form';
import { SECTION_IDS, parseReport, recordOf } from './parse';
import type { ReportValue } from './report';

/** The attribute of a working copy that holds a table. */
export const tableAttribute = (id: TableId): string => `${id}Table`;

/** A report from the attributes of a working copy, as the Content Manager's form names them. */
export function reportFromAttributes(
  values: Readonly<Record<string, unknown>>,
  of: Pick<ReportValue, 'organ' | 'year' | 'scope'>,
): ReportValue {
  return parseReport({
    ...values,
    ...of,
    tables: recordOf(TABLE_IDS, (id) => values[tableAttribute(id)]),
    narrative: recordOf(SECTION_IDS, (id) => values[id]),
    processingFee: {
      notices: values['feeNotices'],
      amountCharged: values['feeCharged'],
      amountReceived: values['feeReceived'],
      text: values['feeText'],
    },
    attachments: [],
  });
}
