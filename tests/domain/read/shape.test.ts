import { checkReport } from '../../../domain/check';
import { blocksFromText, readReport } from '../../../domain/read';

const TITLE = '示例市档案局2024年政府信息公开工作年度报告';
const OVERVIEW = '一、总体情况\n本机关依法公开政府信息，专栏由专人维护，逐件开展审查。';
const PROACTIVE = [
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t0\t0\t0',
];
const IMPROVEMENTS = '五、存在的主要问题及改进情况\n公开不够及时，已按月核对公开目录。';
const OTHER = '六、其他需要报告的事项\n本年度未收取信息处理费。';

const read = (...parts: readonly (string | readonly string[])[]) =>
  readReport(blocksFromText([TITLE, ...parts.flat()].join('\n')));
const codes = ({ report, shape }: ReturnType<typeof read>, code: string) =>
  checkReport(report, { moment: 'import' }, { source: shape }).findings.filter(
    (finding) => finding.code === code,
  );

test('a row under another wording is named, with the official one', () => {
  const source = read(OVERVIEW, [...PROACTIVE, '规范性文件\t3\t0\t9']);
  expect(source.shape.labels).toEqual([
    {
      cells: ['issued', 'repealed', 'inForce'].map(
        (column) => `proactive.normativeDocuments.${column}`,
      ),
      printed: '规范性文件',
      official: '行政规范性文件',
    },
  ]);
  expect(codes(source, 'C08')).toMatchObject([
    { severity: 'warning', params: { printed: '规范性文件' } },
  ]);
});

test.each([
  ['the official label', '行政规范性文件\t3\t0\t9'],
  ['spaces, width and an ordinal', '（二） 行政规范 性文件\t３\t0\t9'],
])('nothing is said of %s', (_, row) => {
  const source = read(OVERVIEW, [...PROACTIVE, row]);
  expect(source.report.tables.proactive.cells['normativeDocuments.issued']?.value).toBe(3);
  expect(source.shape.labels).toEqual([]);
});

test('a part of a label that a break cut is no other wording', () => {
  const rows = [
    '三、收到和处理政府信息公开申请情况',
    '缴纳费用、行政机关不再处理其政\t0\t0\t0\t0\t0\t0\t0',
  ];
  expect(read(OVERVIEW, rows).shape.labels).toEqual([]);
});

test('sections in another order than that of the form', () => {
  const swapped = read(IMPROVEMENTS, OVERVIEW, OTHER);
  expect(swapped.shape.sections).toEqual(['improvements', 'overview', 'otherMatters']);
  expect(codes(swapped, 'C09')).toContainEqual(
    expect.objectContaining({ params: { reason: 'order', order: ['五', '一', '六'] } }),
  );
});

test('a table of contents leaves the order open', () => {
  const contents = ['五、存在的主要问题及改进情况', '一、总体情况'];
  const source = read(contents, OVERVIEW, IMPROVEMENTS, OTHER);
  expect(source.shape.sections).toEqual(['otherMatters']);
  expect(codes(source, 'C09').map(({ params }) => params['reason'])).not.toContain('order');
});
