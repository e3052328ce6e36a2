import { cellId, formForYear } from '../../form';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { proseOf, type ProseField } from '../../prose';
import { requestFiguresOf } from './requestFigures';

const FEE = /信息(?:公开)?(?:信息)?处理费|公开处理费|信息处理费|未收取[^，。]{0,8}费用|收费情况/u;
const FIELDS: readonly ProseField[] = ['otherMatters', 'feeText', 'overview', 'improvements'];
/** 收费管理办法 came into force with the year 2021. */
const FORM_WITH_FEE = 'F2021';

/** C30: section 六 states 信息处理费, 0 included; an application dropped unpaid had its notice. */
export const processingFeeStated: ReportCheck = reportCheck({
  code: 'C30',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) => {
    if (formForYear(report.year)?.id !== FORM_WITH_FEE) return [];
    const { notices, amountCharged, amountReceived } = report.processingFee;
    const prose = proseOf(report);
    const isStated =
      [notices, amountCharged, amountReceived].some((figure) => figure !== null) ||
      FIELDS.some((field) => FEE.test(prose.get(field)?.text ?? ''));
    const missing: RawFinding[] = isStated
      ? []
      : [
          {
            cells: [],
            passages: [{ field: 'otherMatters', block: 0, from: 0, to: 0, quote: '' }],
            params: { reason: 'missing' },
          },
        ];
    const unpaid = requestFiguresOf(report).sum(['other.feeUnpaid']) ?? 0;
    const hasNoNotice = notices !== null && Number(notices) === 0;
    if (unpaid === 0 || !hasNoNotice) return missing;
    return [
      {
        cells: [cellId('requests', 'other.feeUnpaid.total')],
        passages: [],
        params: { reason: 'noNotice', unpaid },
      },
    ];
  },
});
