import { cell, covered, grid, line, ods, odt, para, type OdfGiven } from './support/odf';
import { contentOf, leftOutOf, shown } from './support/shown';

const readAs =
  (name: string, write: (body: string, given?: OdfGiven) => Buffer) =>
  async (body: string, given: OdfGiven = {}) => {
    const content = await contentOf(name, write(body, given));
    return { blocks: shown(content), leftOut: leftOutOf(content) };
  };
const readText = readAs('a.odt', odt);
const readSheet = readAs('a.ods', ods);

const h = (text: string, level: number): string =>
  `<text:h text:outline-level="${level}">${text}</text:h>`;
const item = (...content: string[]): string =>
  `<text:list-item>${content.join('')}</text:list-item>`;
const list = (style: string, items: string, more = ''): string =>
  `<text:list text:style-name="${style}" ${more}>${items}</text:list>`;
const level = (at: number, format: string, more: string): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
const SENTENCE = '本机关全年主动公开政府信息，答复公众关切。';
const HIDDEN =
  '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';

describe('text', () => {
  const TABLE: readonly (readonly [name: string, body: string, blocks: readonly string[]])[] = [
    ['headings and paragraphs', h('一', 1) + h('二', 3) + para('三'), ['# 一', '### 二', '三']],
    [
      'white space',
      para('  政府\n <text:span>信息</text:span><text:s text:c="2"/>公开 '),
      ['政府 信息  公开'],
    ],
    ['breaks and tabs', para('一<text:line-break/>二<text:tab/>三'), ['一', '二\t三']],
    [
      'a link',
      para('见<text:a xlink:href="https://example.test/">网站</text:a>'),
      ['见[网站](https://example.test/)'],
    ],
    [
      'a link that leads elsewhere',
      para('<text:a xlink:href="javascript:alert(1)">网站</text:a>'),
      ['网站'],
    ],
    [
      'ruby',
      para(
        '<text:ruby><text:ruby-base>公</text:ruby-base><text:ruby-text>gong</text:ruby-text></text:ruby>',
      ),
      ['公'],
    ],
    ['a section', `<text:section>${para('一')}</text:section>`, ['一']],
    [
      'a table of contents',
      `<text:table-of-content><text:index-body>${para('一 1')}</text:index-body></text:table-of-content>${para('二')}`,
      ['二'],
    ],
    [
      'tables with spans',
      grid(
        `<table:table-header-rows>${line(cell('甲', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') + covered + cell('乙'))}</table:table-header-rows>` +
          line(covered + covered + cell('丙')),
      ),
      ['甲>2v2 | 乙', '丙'],
    ],
    [
      'repeated cells and rows',
      grid(
        line(
          cell('甲') + cell('0', 'table:number-columns-repeated="3"'),
          'table:number-rows-repeated="2"',
        ),
      ),
      ['甲 | 0 | 0 | 0', '甲 | 0 | 0 | 0'],
    ],
    [
      'lines in a cell',
      grid(line(`<table:table-cell>${para('一')}${para('二')}</table:table-cell>${cell('1')}`)),
      ['一\n二 | 1'],
    ],
    [
      'a table that lays out others',
      grid(
        line(
          `<table:table-cell>${para('文')}${grid(line(cell('甲') + cell('1')))}</table:table-cell>`,
        ),
      ),
      ['文', '甲 | 1'],
    ],
    [
      'a text box with sentences',
      para(`一<draw:frame><draw:text-box>${para(SENTENCE)}</draw:text-box></draw:frame>`),
      ['一', SENTENCE],
    ],
    [
      'a text box with a table',
      para(
        `<draw:frame><draw:text-box>${grid(line(cell('甲') + cell('1')))}</draw:text-box></draw:frame>`,
      ),
      ['甲 | 1'],
    ],
  ];
  test.each(TABLE)('%s', async (_name, body, blocks) => {
    expect(await readText(body)).toEqual({ blocks, leftOut: [] });
  });

  const ASIDE: readonly (readonly [name: string, body: string, leftOut: string])[] = [
    [
      'deleted text',
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>某</dc:creator></office:change-info>${para('旧')}</text:deletion></text:changed-region></text:tracked-changes>${para('一')}`,
      'deletion: 旧',
    ],
    [
      'a comment',
      para(`一<office:annotation><dc:creator>某</dc:creator>${para('请核实')}</office:annotation>`),
      'comment: 请核实',
    ],
    [
      'a footnote',
      para(
        `一<text:note><text:note-citation>1</text:note-citation><text:note-body>${para('含街道')}</text:note-body></text:note>`,
      ),
      'footnote: 含街道',
    ],
    ['hidden text', para('一<text:span text:style-name="H">二</text:span>'), 'hidden: 二'],
    ['a hidden paragraph', para('一') + para('二', 'text:style-name="H"'), 'hidden: 二'],
    [
      'a hidden section',
      `${para('一')}<text:section text:display="none">${para('二')}</text:section>`,
      'hidden: 二',
    ],
    [
      'a text box with a label',
      para(`一<draw:frame><draw:text-box>${para('内部资料')}</draw:text-box></draw:frame>`),
      'textBox: 内部资料',
    ],
    [
      'a picture',
      para('一<draw:frame><draw:image/><svg:title>表三</svg:title></draw:frame>'),
      'image: 表三',
    ],
  ];
  test.each(ASIDE)('%s is left out, and said', async (_name, body, leftOut) => {
    expect(await readText(body, { styles: HIDDEN })).toEqual({
      blocks: ['一'],
      leftOut: [leftOut],
    });
  });

  test('headers and footers are left out, and said, but no page numbers', async () => {
    const common = `<office:master-styles><style:master-page><style:header>${para('示例市文件')}</style:header><style:footer>${para('- 2 -')}</style:footer></style:master-page></office:master-styles>`;
    expect(await readText(para('一'), { common })).toEqual({
      blocks: ['一'],
      leftOut: ['header: 示例市文件'],
    });
  });
});

describe('numbers of lists', () => {
  const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', 'style:num-suffix="、"')}${level(2, '1', 'text:display-levels="2" style:num-prefix="（" style:num-suffix="）"')}</text:list-style>
    <text:list-style style:name="N">${level(1, '1', 'style:num-suffix="."')}</text:list-style>
    <text:list-style style:name="P">${level(1, '①, ②, ③, ...', 'loext:num-list-format="第%1%款 " style:num-suffix="."')}</text:list-style>
    <text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>`;

  test('count within each higher one', async () => {
    const inner = `<text:list>${item(para('乙'))}${item(para('丙'))}</text:list>`;
    const body = list('L', item(para('甲'), inner) + item(para('丁')));
    expect((await readText(body, { styles })).blocks).toEqual([
      '一、甲',
      '（一.1）乙',
      '（一.2）丙',
      '二、丁',
    ]);
  });

  test('go on where the list says so, else start again', async () => {
    const one = (more: string): string => list('L', item(para('甲')), more);
    const body =
      one('xml:id="a"') +
      one('') +
      one('text:continue-numbering="true"') +
      one('text:continue-list="a"') +
      list('L', `<text:list-item text:start-value="7">${para('甲')}</text:list-item>`);
    expect((await readText(body, { styles })).blocks).toEqual(
      ['一', '一', '二', '二', '七'].map((each) => `${each}、甲`),
    );
  });

  test('follow their pattern, and make lists where they are plain', async () => {
    const two = item(para('甲')) + item(para('乙'));
    const body = list('P', two) + list('N', two) + list('B', two) + list('none', two);
    expect((await readText(body, { styles })).blocks).toEqual([
      '第①款 甲',
      '第②款 乙',
      '1. 甲',
      '2. 乙',
      '- 甲',
      '- 乙',
      '甲',
      '乙',
    ]);
  });

  test('of headings come from the outline', async () => {
    const common = `<office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style></office:styles>`;
    const body =
      h('甲', 1) +
      h('乙', 1) +
      '<text:h text:outline-level="1" text:is-list-header="true">丙</text:h>';
    expect((await readText(body, { common })).blocks).toEqual(['# 一、甲', '# 二、乙', '# 丙']);
  });

  test('stand in cells', async () => {
    const body = grid(
      line(`<table:table-cell>${list('L', item(para('甲')))}</table:table-cell>${cell('1')}`),
    );
    expect((await readText(body, { styles })).blocks).toEqual(['一、甲 | 1']);
  });
});

describe('sheets', () => {
  const MILLION = 'table:number-rows-repeated="1048576"';
  test.each([
    [
      'what cells show',
      line(
        cell('甲') +
          '<table:table-cell office:value-type="float" office:value="3"><text:p>3.0</text:p></table:table-cell>',
      ),
      ['甲 | 3.0'],
    ],
    [
      'a value without words',
      line(cell('甲') + '<table:table-cell office:value-type="float" office:value="3"/>'),
      ['甲 | 3'],
    ],
    [
      'merges',
      line(
        cell('甲', 'table:number-columns-spanned="3" table:number-rows-spanned="2"') +
          covered +
          covered +
          cell('乙'),
      ) + line(covered + covered + covered + cell('丙')),
      ['甲>3v2 | 乙', '丙'],
    ],
    [
      '16,384 blank columns',
      line(cell('甲') + cell('', 'table:number-columns-repeated="16384"')),
      ['甲'],
    ],
    [
      '1,048,576 blank rows',
      line(cell('甲')) + line(cell(''), MILLION) + line(cell('乙')),
      ['甲', '乙'],
    ],
  ])('%s', async (_name, rows, blocks) => {
    expect((await readSheet(grid(rows))).blocks).toEqual(blocks);
  });

  test('hidden rows, columns and sheets are left out, and said', async () => {
    const styles =
      '<style:style style:name="T"><style:table-properties table:display="false"/></style:style>';
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>';
    const rows =
      line(cell('甲') + cell('乙') + cell('丙')) + line(cell('丁'), 'table:visibility="filter"');
    const body =
      grid(columns + rows) + grid(line(cell('戊')), 'table:name="底稿" table:style-name="T"');
    expect(await readSheet(body, { styles })).toEqual({
      blocks: ['甲 | 丙'],
      leftOut: ['hidden: 乙', 'hidden: 丁', 'hidden: 底稿'],
    });
  });

  test('a comment in a cell, and a formula without a result, are said', async () => {
    const noted = `<table:table-cell>${para('甲')}<office:annotation>${para('请核实')}</office:annotation></table:table-cell>`;
    const formula = '<table:table-cell table:formula="of:=SUM([.A1])"/>';
    expect(await readSheet(grid(line(noted + formula)))).toEqual({
      blocks: ['甲'],
      leftOut: ['comment: 请核实', 'formula: of:=SUM([.A1])'],
    });
  });
});
