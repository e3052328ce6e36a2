import { formCounts, formForYear, type RequestFact } from '../../form';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { proseOf, type ProseField } from '../../prose';
import { requestFiguresOf } from './requestFigures';

const FEE = /信息(?:公开)?(?:信息)?处理费|公开处理费|信息处理费|未收取[^，。]{0,8}费用|收费情况/u;
const FIELDS: readonly ProseField[] = ['otherMatters', 'feeText', 'overview', 'improvements'];
/** 收费管理办法 came into force with the year whose form counts those who did not pay. */
const UNPAID: RequestFact = 'feeUnpaid';

/** C30: section 六 states 信息处理费, 0 included; an application dropped unpaid had its notice. */
export const processingFeeStated: ReportCheck = reportCheck({
  code: 'C30',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) => {
    const form = formForYear(report.year);
    if (!form || !formCounts(form.id, UNPAID)) return [];
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
    const figure = requestFiguresOf(report).of(UNPAID);
    const unpaid = figure?.accepted[0] ?? 0;
    const hasNoNotice = notices !== null && Number(notices) === 0;
    if (unpaid === 0 || !hasNoNotice) return missing;
    return [
      {
        cells: figure?.cells ?? [],
        passages: [],
        params: { reason: 'noNotice', unpaid },
      },
    ];
  },
});
