import { blocksFromText, readReport, type Block } from '../../../domain/read';

type Rows = readonly (readonly string[])[];

const TITLE = '示例市示例局2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n';
const pasted = (rows: Rows): Block[] =>
  blocksFromText(TITLE + rows.map((cells) => cells.join('\t')).join('\n'));
const table = (rows: Rows): Block => ({
  type: 'table',
  rows: rows.map((cells) => cells.map((text) => ({ text, colspan: 1, rowspan: 1 }))),
});

/** The cells of a row of 表三 that were read without a mark. */
function readWithoutMark(blocks: readonly Block[], row: string) {
  const { cells } = readReport(blocks).report.tables.requests;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, { value, how }]) =>
      key.startsWith(`${row}.`) && how === 'read' && value !== null ? [[key, value]] : [],
    ),
  );
}

describe('表三 with a column that the form does not have', () => {
  test('a blank cell is not closed up where the row then adds up by chance', () => {
    // No header. 商业企业 is blank, the column before 总计 is none of the form's.
    const rows = [
      ['一、本年新收政府信息公开申请数量', '', '', '11', '12', '8', '11', '9', '12', '18', '63'],
      ['二、上年结转政府信息公开申请数量', '', '', '1', '1', '1', '0', '1', '0', '31', '4'],
      ['三、本年度办理结果', '（一）予以公开', '', '1', '1', '1', '1', '0', '0', '10', '4'],
      ['', '（二）部分公开', '', '0', '', '1', '0', '1', '0', '0', '2'],
    ];
    expect(readWithoutMark(pasted(rows), 'partlyDisclosed')).toEqual({});
  });

  test('figures behind the labels of a group and of a row stand below their header', () => {
    const rows = [
      ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '小计', '总计'],
      ['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '', ''],
      ['一、本年新收政府信息公开申请数量', '', '', '8', '10', '12', '10', '10', '9', '0', '59'],
      [
        '',
        '（六）其他处理',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      ].concat(['1', '0', '', '0', '1', '1', '36', '无']),
    ];
    const values = Object.values(readWithoutMark(pasted(rows), 'other.notSupplemented'));
    expect(values).toEqual([1, 0, 0, 1, 1]);
  });

  test('rows behind a page break that stand beside the header before it', () => {
    const head = table([
      [
        '项目',
        '',
        '自然人',
        '商业企业',
        '科研机构',
        '社会公益组织',
        '法律服务机构',
        '其他',
        '总计',
        '备注',
      ],
      ['一、本年新收政府信息公开申请数量', '', '2', '3', '0', '0', '0', '0', '5', ''],
      ['二、上年结转政府信息公开申请数量', '', '0', '0', '0', '0', '0', '0', '0', ''],
    ]);
    // The first label hung down over the rows below, which now begin a column too early.
    const shifted = table([
      ['三、本年度办理结果', '（一）予以公开', '2', '0', '0', '0', '0', '0', '2', ''],
      ['（二）部分公开', '', '3', '0', '0', '0', '0', '3', ''],
      ['（三）不予公开 1.属于国家秘密', '0', '0', '0', '0', '0', '0', '0', ''],
      ['（七）总计', '2', '3', '0', '0', '0', '0', '5', ''],
    ]);
    const blocks = [...pasted([]), head, shifted];
    expect(readWithoutMark(blocks, 'partlyDisclosed')).toEqual({});
    expect(Object.values(readWithoutMark(blocks, 'concluded'))).toEqual([2, 3, 0, 0, 0, 0, 5]);
  });
  test('a row of blanks and zeros that was pushed one cell aside', () => {
    const rows = [
      [
        '项目',
        '',
        '',
        '自然人',
        '商业企业',
        '科研机构',
        '社会公益组织',
        '法律服务机构',
        '其他',
        '总计',
        '',
      ],
      ['一、本年新收政府信息公开申请数量', '', '', '2', '3', '0', '0', '0', '0', '5', ''],
      ['三、本年度办理结果', '（一）予以公开', '', '2', '3', '0', '0', '0', '0', '5', ''],
      // 总计 is blank in the source; the label hangs one column further to the right.
      ['', '四、结转下年度继续办理', '', '', '0', '0', '0', '0', '0', '0', ''],
    ];
    expect(readWithoutMark(pasted(rows), 'pendingAtEnd')).toEqual({});
  });
});
