import { cellsOf } from '../../../domain/form';
import { readReport, type Block, type BlockCell } from '../../../domain/read';

const cell = (text: string, colspan = 1): BlockCell => ({ text, colspan, rowspan: 1 });
const COLUMNS = cellsOf('F2019', 'requests').filter(({ row }) => row.id === 'received').length;

/** A row of a table whose header is lost and that has a column too many. */
const row = (label: string, values: readonly string[]): BlockCell[] => [
  cell(label, 3),
  ...values.map((value) => cell(value)),
  cell(''),
];

const TABLE: Block = {
  type: 'table',
  rows: [
    row('一、本年新收政府信息公开申请数量', ['3', '18', '8', '12', '11', '6', '58']),
    row('二、上年结转政府信息公开申请数量', ['0', '0', '0', '0', '0', '0', '0']),
    row('（一）予以公开', ['3', '18', '8', '12', '11', '6', '58']),
    row('（七）总计', ['3', '18', '8', '12', '11', '6', '58']),
    // 自然人 and 商业企业 stand in one cell: what follows is pushed to the left.
    [
      cell('四、结转下年度继续办理', 3),
      cell('0', 2),
      ...['0', '0', '—', '0', '无', ''].map((text) => cell(text)),
    ],
  ],
};

test('figures behind cells that were merged in one row alone are marked', () => {
  const { report } = readReport(
    [{ type: 'heading', level: 1, text: '示例市示例局2019年政府信息公开工作年度报告' }, TABLE],
    { year: 2019 },
  );
  const cells = Object.entries(report.tables.requests.cells);
  const read = (row: string) =>
    cells.filter(([key, { how }]) => key.startsWith(`${row}.`) && how === 'read');
  expect(read('pendingAtEnd').filter(([, { value }]) => value !== null)).toEqual([]);
  expect(read('received')).toHaveLength(COLUMNS);
});
