import { formatNumber } from '../../server/src/files/office/sheet/numberFormat';
import { contentOf, leftOutOf, shown } from './support/shown';
import {
  number,
  row,
  text,
  xlsx,
  xlsxParts,
  type GivenSheet,
  type XlsxParts,
} from './support/xlsx';
import { zip } from './support/zip';

const read = async (sheet: GivenSheet | string, parts: XlsxParts = {}) => {
  const given = typeof sheet === 'string' ? { rows: sheet } : sheet;
  const content = await contentOf('a.xlsx', xlsx([given], parts));
  return { blocks: shown(content), leftOut: leftOutOf(content) };
};
const merged = (...refs: string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

describe('cells', () => {
  const TABLE: readonly (readonly [name: string, rows: string, blocks: readonly string[]])[] = [
    ['words and numbers', row(text('A1', '甲'), number('B1', 3)), ['甲 | 3']],
    ['blanks between', row(text('A1', '甲'), number('D1', 3)), ['甲 |  |  | 3']],
    ['blank rows are dropped', row(text('A1', '甲')) + row(text('A9', '乙')), ['甲', '乙']],
    ['a long gap is cut', row(text('A1', '甲'), number('XFD1', 3)), ['甲 | 3']],
    [
      'no references',
      row('<c t="inlineStr"><is><t>甲</t></is></c>', '<c><v>1</v></c>'),
      ['甲 | 1'],
    ],
    ['lines', row(text('A1', '甲\n\n 乙 '), number('B1', 1)), ['甲\n乙 | 1']],
    ['an error', row(text('A1', '甲'), '<c r="B1" t="e"><v>#DIV/0!</v></c>'), ['甲 | #DIV/0!']],
    ['a truth', row(text('A1', '甲'), '<c r="B1" t="b"><v>1</v></c>'), ['甲 | TRUE']],
    ['a formula of words', row('<c r="A1" t="str"><f>A2</f><v>甲</v></c>'), ['甲']],
    ['a formula of a number', row('<c r="A1"><f>1+1</f><v>2</v></c>'), ['2']],
    ['a last row', `<row r="1048576">${text('A1048576', '甲')}</row>`, ['甲']],
    ['names of objects', row(text('__proto__', '甲'), text('constructor', '乙')), ['甲 | 乙']],
  ];
  test.each(TABLE)('%s', async (_name, rows, blocks) => {
    expect((await read(rows)).blocks).toEqual(blocks);
  });

  test('shared strings join their pieces, without readings', async () => {
    const strings = [
      '<t>甲</t>',
      '<r><t>政府</t></r><r><rPr/><t>信息</t></r><rPh><t>zheng</t></rPh>',
    ];
    const rows = row('<c r="A1" t="s"><v>1</v></c>', '<c r="B1" t="s"><v>0</v></c>');
    expect((await read(rows, { strings })).blocks).toEqual(['政府信息 | 甲']);
  });

  test('the prefix of the namespace does not matter', async () => {
    const uri = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${uri}"><x:sheetData><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = xlsxParts([{ rows: '' }]).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, content: sheet } : part,
    );
    expect(shown(await contentOf('a.xlsx', zip(parts)))).toEqual(['3']);
  });
});

describe('merges', () => {
  test('become spans over what is kept', async () => {
    const rows = row(text('A1', '甲'), text('D1', '乙')) + `<row r="5">${text('D5', '丙')}</row>`;
    const { blocks } = await read({ rows, behind: merged('A1:C5', 'D1:D2') });
    // The columns and rows of a merge that hold nothing else are no part of the table.
    expect(blocks).toEqual(['甲>3v2 | 乙', '丙']);
  });

  test('hide what stands under them', async () => {
    const rows = row(text('A1', '甲'), text('B1', '旧'), text('C1', '乙'));
    expect((await read({ rows, behind: merged('A1:B1') })).blocks).toEqual(['甲>2 | 乙']);
  });

  test('of whole columns and rows stay small', async () => {
    const rows = row(text('A1', '甲')) + row(text('A2', '乙'), text('B2', '1'));
    const { blocks } = await read({ rows, behind: merged('A1:XFD1', 'C1:C1048576', '__proto__') });
    expect(blocks).toEqual(['甲>2', '乙 | 1']);
  });
});

describe('hidden', () => {
  const rows =
    row(text('A1', '甲'), text('B1', '乙'), text('C1', '丙')) +
    `<row r="2" hidden="1">${text('A2', '丁')}</row>` +
    `<row r="3">${text('A3', '戊')}${number('B3', 1)}${number('C3', 2)}</row>`;

  test('rows and columns are left out, and said', async () => {
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    expect(await read({ rows, before })).toEqual({
      blocks: ['甲 | 丙', '戊 | 2'],
      leftOut: ['hidden: 乙', 'hidden: 丁', 'hidden: 1'],
    });
  });

  test('columns below a merge leave its words', async () => {
    const before = '<cols><col min="1" max="1" hidden="1"/></cols>';
    const { blocks } = await read({
      rows: row(text('A1', '甲')) + row(text('B2', '乙'), number('C2', 1)),
      before,
      behind: merged('A1:C1'),
    });
    expect(blocks).toEqual(['甲>2', '乙 | 1']);
  });

  test('sheets are left out, the others stand in order', async () => {
    const sheets = [
      { rows: row(text('A1', '甲')) },
      { name: '底稿', state: 'veryHidden', rows: row(text('A1', '乙')) },
      { rows: row(text('A1', '丙')) },
    ];
    const content = await contentOf('a.xlsx', xlsx(sheets));
    expect(shown(content)).toEqual(['甲', '丙']);
    expect(leftOutOf(content)).toEqual(['hidden: 底稿']);
  });
});

test('a formula that was never worked out is said', async () => {
  const { blocks, leftOut } = await read(
    row(text('A1', '总计'), '<c r="B1"><f>SUM(B2:B3)</f></c>'),
  );
  expect(blocks).toEqual(['总计']);
  expect(leftOut).toEqual(['formula: B1 =SUM(B2:B3)']);
});

test('a picture is said', async () => {
  const sheet = { rows: row(text('A1', '甲')), behind: '<drawing r:id="x"/>' };
  expect((await read(sheet)).leftOut).toEqual(['image: ']);
});

test.each([
  [3, 'General', '3'],
  [0.1 + 0.2, 'General', '0.3'],
  [96_171.6, 'General', '96171.6'],
  [3, '0.00', '3.00'],
  [3, '0.##', '3'],
  [3.5, '0.##', '3.5'],
  [2.5, '0', '3'],
  [1.005, '0.00', '1.01'],
  [1_234_567, '#,##0', '1,234,567'],
  [1_234.5, '#,##0.00_ ', '1,234.50'],
  [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '0'],
  [-17, '0_);[Red]\\(0\\)', '-17'],
  [0.956, '0.0%', '95.6%'],
  [12, '0"件"', '12件'],
  [12, '"共"0"宗"', '12宗'],
  [12, '[$¥-804]#,##0.00', '12.00'],
  [12_345, '0!.0,"万"', '12345'],
  [12_345, '0,', '12345'],
  [45_291, 'yyyy/m/d', '2023-12-31'],
  [45_291, 'yyyy"年"m"月"d"日"', '2023年12月31日'],
  [45_291.5, '[$-804]yyyy"年"m"月"', '2023年12月'],
  [3, '@', '3'],
  [1e21, '0', '1e+21'],
  [5, '# ?/?', '5'],
  [5, '', '5'],
])('%d as %s is shown as %s', (value, code, shows) => {
  expect(formatNumber(value, code)).toBe(shows);
});
