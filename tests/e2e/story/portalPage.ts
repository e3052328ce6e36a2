import { cellsOf, partsOfTotal, type TableId } from '../../../domain/form';
import { computedTotals, withCells, type Cell, type TableValue } from '../../../domain/cell';
import { LAYOUTS } from '../../domain/read/support/layouts';
import { isTable, printReport, type Part, type SourceRow } from '../../domain/read/support/source';

export const FORM = 'F2021';

/** Invented figures that hold together; every other input is 0. */
const FIGURES: Readonly<Record<TableId, Readonly<Record<string, number | string>>>> = {
  proactive: {
    'rules.issued': 1,
    'rules.inForce': 12,
    'licensing.decisions': 3456,
    'penalties.decisions': 78,
    'administrativeFees.amount': '1234.56',
  },
  requests: {
    'received.naturalPerson': 21,
    'received.commercialEnterprise': 4,
    'pendingAtStart.naturalPerson': 2,
    'disclosed.naturalPerson': 15,
    'disclosed.commercialEnterprise': 3,
    'partlyDisclosed.naturalPerson': 5,
    'unavailable.notHeld.naturalPerson': 2,
    'unavailable.notHeld.commercialEnterprise': 1,
    'pendingAtEnd.naturalPerson': 1,
  },
  proceedings: { 'reconsideration.upheld': 2, 'directLitigation.other': 1 },
};

function tableWith(table: TableId): TableValue {
  const inputs = cellsOf(FORM, table).filter(({ key }) => !partsOfTotal(FORM, table, key));
  const cells = inputs.map(({ key, kind }): [string, Cell] => [
    key,
    { value: FIGURES[table][key] ?? (kind === 'amount' ? '0' : 0), how: 'read' },
  ]);
  const entered = withCells({ form: FORM, cells: {} }, cells);
  const totals = [...computedTotals(table, entered)].map(([key, value]): [string, Cell] => [
    key,
    { value, how: 'read' },
  ]);
  return withCells(entered, totals);
}

export const TABLES: Readonly<Record<TableId, TableValue>> = {
  proactive: tableWith('proactive'),
  requests: tableWith('requests'),
  proceedings: tableWith('proceedings'),
};

/** One figure twice in its row, so that nobody can tell which column is which. */
function withDoubled(part: Part, row: string): Part {
  if (!isTable(part)) return part;
  const isOwn = (cells: SourceRow): boolean =>
    cells.some(({ id }) => id?.startsWith(`requests.${row}.`));
  const rows = part.rows.map((cells) =>
    isOwn(cells)
      ? cells.flatMap((cell) =>
          cell.id?.endsWith('.commercialEnterprise') ? [cell, cell, cell] : [cell],
        )
      : cells,
  );
  return { ...part, rows };
}

const NAVIGATION = [
  '首页',
  '政务公开',
  '政务服务',
  '互动交流',
  '当前位置：首页 > 政务公开 > 政府信息公开年报',
  '发布日期：2026-01-20',
  '来源：市政府办公室',
  '字体：大 中 小',
  '打印',
];
const FOOTER = ['扫一扫在手机打开当前页', '分享到：', '关闭窗口', '网站地图', '版权所有'];

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p><span style="color:#333">${line}</span></p>`).join('\n');

const REPORT_OF = '某某市测试局';

/** What an organ prints; the row `doubled` can't be placed. */
export const reportParts = (organ: string, year: number, doubled: string): Part[] =>
  printReport(TABLES, FORM, year).parts.map((part) =>
    isTable(part) ? withDoubled(part, doubled) : part.replace(REPORT_OF, organ),
  );

/** A portal's whole page as the clipboard carries it; the row `doubled` can't be placed. */
export function portalPage(organ: string, year: number, doubled: string): string {
  const { printed } = printReport(TABLES, FORM, year);
  const parts = reportParts(organ, year, doubled);
  const { content } = LAYOUTS['html']?.hand({ parts, printed }) ?? { content: '' };
  return `<html><body><!--StartFragment--><div>${paragraphs(NAVIGATION)}<img src="qr.png" alt="扫一扫">${content}${paragraphs(FOOTER)}</div><!--EndFragment--></body></html>`;
}
