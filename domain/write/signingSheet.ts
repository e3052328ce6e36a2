import { cellLabel, tableName } from '../form';
import { compareTables, compareTexts } from '../compare';
import type { ReportValue } from '../report';
import { dateText } from './wording';

/** A warning that was answered, or was not. */
export interface SheetRemark {
  readonly sentence: string;
  /** Empty where nobody gave one. */
  readonly reason: string;
}

export interface SheetApproval {
  readonly step: string;
  readonly by: string;
  /** As the office's clock says, `2026-01-20 15:04`. */
  readonly at: string;
  readonly opinion: string;
}

export interface SheetGiven {
  readonly report: ReportValue;
  /** Last year's, where there is one. */
  readonly previous?: ReportValue;
  readonly version: number;
  readonly remarks: readonly SheetRemark[];
  readonly approvals: readonly SheetApproval[];
  /** `sheetCode` of what stands there now. */
  readonly code: string;
  /** YYYY-MM-DD */
  readonly printedOn: string;
}

export interface SheetRow {
  readonly label: string;
  readonly lines: readonly string[];
  /** Left free to be written in by hand, in millimetres. */
  readonly space?: number;
  /** Printed large, to be read and typed. */
  readonly isCode?: boolean;
}

export interface SigningSheet {
  readonly title: string;
  readonly organ: string;
  readonly rows: readonly SheetRow[];
  readonly foot: string;
}

// The sheet is one page whatever the report says.
const MOST_CHANGES = 5;
const MOST_REMARKS = 6;
const LONGEST_LINE = 66;
const OPINION_SPACE = 42;
const SIGNATURE_SPACE = 14;

function short(text: string, most = LONGEST_LINE): string {
  const letters = Array.from(text.replaceAll('\n', ' '));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

function changesOf({ report, previous }: SheetGiven): string[] {
  if (!previous) return ['没有上年年报可以对比。'];
  const tables = compareTables([previous, report], { onlyTotals: false });
  const differing = tables.flatMap((table) => table.differing);
  const compared = tables.reduce((sum, { same }) => sum + same, differing.length);
  const texts = compareTexts(previous, report).length;
  const largest = differing
    .filter(({ change }) => change !== undefined && change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
    .slice(0, MOST_CHANGES);
  return [
    `与 ${previous.year} 年度相比，${compared} 格中有 ${differing.length} 格不同，${texts} 部分文字不同。${largest.length > 0 ? '变化最大的：' : ''}`,
    ...largest.map(({ cell: { table, key }, texts: [before = '', after = ''], change = 0 }) => {
      const { form } = report.tables[table];
      const name = `${tableName(form, table, 'zh')} ${cellLabel(form, table, key, 'zh')}`;
      return `${short(name, LONGEST_LINE - 20)}：${before} → ${after}（${signed(change)}）`;
    }),
  ];
}

function remarksOf({ remarks }: SheetGiven): string[] {
  if (remarks.length === 0) return ['自查没有提醒。'];
  const left = remarks.length - MOST_REMARKS;
  return [
    ...remarks
      .slice(0, MOST_REMARKS)
      .map(
        ({ sentence, reason }) =>
          `· ${short(sentence, LONGEST_LINE - 24)}\u3000${reason === '' ? '（没有说明理由）' : `理由：${short(reason, 20)}`}`,
      ),
    ...(left > 0 ? [`另有 ${left} 条，见系统。`] : []),
  ];
}

const approvalsOf = ({ approvals }: SheetGiven): string[] =>
  approvals.length === 0
    ? ['还没有人审核。']
    : approvals.map(({ step, by, at, opinion }) =>
        short(`${step}：${by}\u3000${at}\u3000${opinion}`),
      );

/** What the leader who signs on paper is shown of a report, on one page. */
export function signingSheet(given: SheetGiven): SigningSheet {
  const { report, version, code, printedOn } = given;
  return {
    title: '政府信息公开工作年度报告审签单',
    organ: report.organ.name,
    rows: [
      { label: '机关', lines: [report.organ.name] },
      {
        label: '报告',
        lines: [short(`${report.title}（${report.year} 年度，第 ${version} 稿）`)],
      },
      { label: '与上年相比', lines: changesOf(given) },
      { label: '提醒和理由', lines: remarksOf(given) },
      { label: '已审核', lines: approvalsOf(given) },
      { label: '校验码', lines: [code], isCode: true },
      { label: '审签意见', lines: [], space: OPINION_SPACE },
      { label: '签名', lines: [], space: SIGNATURE_SPACE },
      {
        label: '日期',
        lines: ['\u3000\u3000\u3000\u3000年\u3000\u3000\u3000月\u3000\u3000\u3000日'],
        space: SIGNATURE_SPACE,
      },
    ],
    foot: `打印于${dateText(printedOn)}。校验码由年报全文算出：内容一改，校验码就不同，本单作废，须重新打印、重新签批。签批后请扫描本单，在系统中“登记纸质签发”。`,
  };
}
