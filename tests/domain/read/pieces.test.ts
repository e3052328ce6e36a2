import { commonLength, foldLabel, withoutOrdinal } from '../../../domain/read/fold';
import { isDigitRun, readingsOf } from '../../../domain/read/digits';
import { readMeta } from '../../../domain/read/meta';
import { isFurniture, isPageMark, paragraphsOf } from '../../../domain/read/narrative';
import { matchRow } from '../../../domain/read/rowLabel';
import { headingOf } from '../../../domain/read/section';
import { isFigure, tokensOf } from '../../../domain/read/token';
import { windowOf } from '../../../domain/read/window';
import { TABLE_IDS } from '../../../domain/form';

const at = { block: 0 };
const line = (text: string) => ({ kind: 'text' as const, text, at });

test.each([
  ['第二十条 第（一）项', '第二十条第一项'],
  ['３．危及“三安全一稳定”', '3危及三安全一稳定'],
  ['規範性文件', '规范性文件'],
  ['行政许可(xuke)', '行政许可'],
])('the letters of %s', (text, folded) => {
  expect(foldLabel(text)).toBe(folded);
});

test.each([
  ['一、总体情况', '总体情况'],
  ['（三）不予公开', '不予公开'],
  [' ( 1 ) . 其他', '其他'],
  ['2.重复申请', '重复申请'],
  ['2021年', '2021年'],
])('the text of %s behind its ordinal', (text, rest) => {
  expect(withoutOrdinal(text)).toBe(rest);
});

test.each([
  ['', '', 0],
  ['本年制发件数', '本年发件', 4],
  ['甲乙丙', '丙乙甲', 1],
])('%s and %s share letters in order', (a, b, length) => {
  expect(commonLength(a, b)).toBe(length);
});

describe('the row that a label names', () => {
  test.each([
    ['一、本年新收政府信息公开申请数量', 'received'],
    ['本年新收政府信息公开申请', 'received'],
    ['(二)部分公开(区分处理的,只计这一情形,不计其他情形)', 'partlyDisclosed'],
    ['3. 危及“三安全 一稳定”', 'withheld.securityOrStability'],
    ['规范性文件', 'normativeDocuments'],
    ['逾期不补正', 'other.notSupplemented'],
    ['（七）总计', 'concluded'],
  ])('%s', (text, row) => {
    expect(matchRow(text, TABLE_IDS)?.row).toBe(row);
  });

  test.each([
    '自然人',
    '其他主动公开文件',
    '行政确认',
    '',
    '12',
    '本年',
    '属于',
    '三、本年度办理结果',
  ])('none: %s', (text) => {
    expect(matchRow(text, TABLE_IDS)).toBeUndefined();
  });

  test('is asked for within tables', () => {
    expect(matchRow('行政许可', ['requests'])).toBeUndefined();
  });
});

describe('the section that a heading opens', () => {
  test.each([
    ['一、总体情况', 'overview'],
    ['1. 1. 总体情况', 'overview'],
    ['二、行政机关主动公开政府信息情况', 'proactive'],
    ['三、收到和处理政府信息公开申请情况', 'requests'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'proceedings'],
    ['五、存在问题及改进情况', 'improvements'],
    ['六、其他需要报告事项', 'otherMatters'],
  ])('%s', (text, id) => {
    expect(headingOf(text)).toBe(id);
  });

  test.each([
    '（一）主动公开情况',
    '主动公开',
    '总体情况良好，全年公开信息一百条。',
    '',
    '七、附件',
  ])('none: %s', (text) => {
    expect(headingOf(text)).toBeUndefined();
  });
});

describe('figures and words of a line', () => {
  test.each([
    '0',
    '１２',
    '1,234',
    '-3',
    '--253',
    '+2',
    '/',
    '—',
    '251000元',
    '0.37 万元',
    '减3',
    '无',
    '? 0',
  ])('%s is a figure', (text) => {
    expect(isFigure(text)).toBe(true);
  });

  test.each(['规章', '2.', '第3条', '2021年', '1.属于国家秘密'])('%s is none', (text) => {
    expect(isFigure(text)).toBe(false);
  });

  test.each([
    ['1.属于国家秘密  0  0', ['1.属于国家秘密', '0', '0']],
    ['规章000', ['规章', '000']],
    ['2.', ['2.']],
    ['行政许可 5 行政处罚 6', ['行政许可', '5', '行政处罚', '6']],
  ])('%s', (text, parts) => {
    expect(tokensOf(line(text)).map((token) => token.text)).toEqual(parts);
  });
});

describe('digits that have run together', () => {
  const sums = (group: readonly number[]): boolean =>
    group.slice(0, -1).reduce((sum, value) => sum + value, 0) === group[group.length - 1];
  const row = { groups: 1, size: 3, fits: sums };

  test.each([
    [['123'], [[1, 2, 3]]],
    [['10111'], [[10, 1, 11]]],
    [['124'], []],
    [['1', '23'], [[1, 2, 3]]],
    [['12', '12'], []],
    [['0000'], []],
  ])('%j', (runs, readings) => {
    expect(readingsOf(runs, row)).toEqual(readings);
  });

  test('two readings are two, and too many are none', () => {
    expect(readingsOf(['11112'], { ...row, fits: () => true })?.length).toBeGreaterThan(1);
    const many = { groups: 4, size: 4, fits: () => true };
    expect(readingsOf(['1'.repeat(60)], many)).toBeUndefined();
  });

  test.each([
    ['12', true],
    ['', false],
    ['1,2', false],
  ])('%s is a run: %s', (text, isRun) => {
    expect(isDigitRun(text)).toBe(isRun);
  });
});

describe('the window of a row', () => {
  const tokens = (...texts: string[]) =>
    texts.map((text, column) => ({
      kind: text === '' ? ('blank' as const) : ('figure' as const),
      text,
      at,
      column,
    }));
  const shown = (values: readonly { text: string }[] | undefined) =>
    values?.map(({ text }) => text).join('|');

  test.each([
    [['1', '', '3'], 3, undefined, '1||3'],
    [['1', '2'], 3, undefined, undefined],
    [['', '1', '2', '3'], 3, undefined, '1|2|3'],
    [['1', '', '2', '', '3'], 3, undefined, '1|2|3'],
    [['', '1', '', ''], 3, undefined, undefined],
    [['', '1', '', ''], 3, 1, '1||'],
    [['1', '2', '3', '4'], 3, 0, undefined],
  ])('%j for %i columns from %s', (texts, count, startsAt, expected) => {
    expect(shown(windowOf(tokens(...texts), count, startsAt))).toBe(expected);
  });
});

describe('running text', () => {
  test.each([
    [
      'a page break',
      ['严格执行政府信息主动公', '开制度，及时更新。'],
      ['严格执行政府信息主动公', '开制度，及时更新。'],
    ],
    [
      'a page break in a long line',
      ['各科室要严格执行政府', '信息主动公开制度。'],
      ['各科室要严格执行政府', '信息主动公开制度。'],
    ],
    ['items', ['（一）主动公开', '（二）依申请公开'], ['（一）主动公开', '（二）依申请公开']],
    [
      'a page number',
      ['全年公开信息一百条，其中', '- 3 -', '通知三十条。'],
      ['全年公开信息一百条，其中通知三十条。'],
    ],
    [
      'Latin words',
      ['通过政务新媒体矩阵以及App', 'Store等渠道发布。'],
      ['通过政务新媒体矩阵以及App Store等渠道发布。'],
    ],
  ])('is joined at %s only where a sentence goes on', (_what, lines, joined) => {
    expect(paragraphsOf(lines.map(line))).toEqual(joined);
  });

  test.each(['第 3 页 共 12 页', '— 3 —', '-3-'])('%s marks a page', (text) => {
    expect(isPageMark(text)).toBe(true);
  });
  test.each(['3', '-3', '/', '第三页'])('%s may be a figure or words', (text) => {
    expect(isPageMark(text)).toBe(false);
  });
  test.each(['扫一扫在手机打开当前页', '浏览次数：123', '3/12'])('%s is furniture', (text) => {
    expect(isFurniture(text)).toBe(true);
  });
});

describe('what a source says of itself', () => {
  const meta = (...texts: string[]) => readMeta(texts.map(line), texts.map(line));

  test.each([
    [['某某市教育局2024年政府信息公开工作年度报告'], '某某市教育局', 2024],
    [['2023年忻州市教育局政府信息公开年度报告'], '忻州市教育局', 2023],
    [['某某县人民政府', '2022年度政府信息公开工作年度报告'], '某某县人民政府', 2022],
  ])('%j', (texts, organ, year) => {
    expect(meta(...texts)).toMatchObject({ organ, year });
  });

  test('its date of publication, and no year where none is said', () => {
    expect(meta('发布日期：2024-1-9').publishedOn).toBe('2024-01-09');
    expect(meta('没有标题的一页').year).toBeUndefined();
    expect(meta('本报告统计期限自2021年1月1日起').year).toBe(2021);
  });
});
