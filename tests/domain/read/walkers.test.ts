import {
  SourceTooLarge,
  blocksFromText,
  blocksFromTree,
  readReport,
  type Block,
} from '../../../domain/read';
import { parseTree } from '../../support/tree';

const html = (markup: string): Block[] => blocksFromTree(parseTree(markup));
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.type === 'heading') return `#${block.level} ${block.text}`;
    if (block.type === 'table') {
      return block.rows.map((row) => row.map(({ text }) => text).join('|')).join(' / ');
    }
    const text = (inlines: readonly { type: string }[]): string => JSON.stringify(inlines);
    if (block.type === 'list') return block.items.map(text).join(' ');
    return block.inlines.map((node) => (node.type === 'text' ? node.text : node.url)).join('');
  });

describe('text', () => {
  test.each([
    ['lines', '甲\n\n乙', ['甲', '乙']],
    ['a byte order mark and other line ends', '\ufeff甲\r\n乙\r丙\f丁', ['甲', '乙', '丙', '丁']],
    ['tabs', '甲\t1\n乙\t2', ['甲|1 / 乙|2']],
    ['a cell over two lines', '"甲\n乙"\t1\n丙\t2', ['甲\n乙|1 / 丙|2']],
    ['a quotation mark inside', '"甲""乙"\t1', ['甲"乙|1']],
    ['a quotation that is none', '"甲"乙\t1', ['"甲"乙|1']],
    ['quoted lines without tabs', '"甲\n乙"\n丙', ['"甲', '乙"', '丙']],
    ['bars', '| 甲 | 1 |\n|---|---|\n| 乙 |  |', ['甲|1 / 乙|']],
    ['a heading', '## 一、总体情况', ['#2 一、总体情况']],
    ['one cell a line between bars', '甲 |\n1 |\n2 |\n3 |\n乙 |', ['甲|1|2|3|乙']],
  ])('with %s', (_what, text, blocks) => {
    expect(shown(blocksFromText(text))).toEqual(blocks);
  });
});

describe('HTML', () => {
  test.each([
    ['blocks', '<div>甲<p>乙</p>丙<br>丁</div>', ['甲', '乙', '丙', '丁']],
    ['a heading', '<h2>一、<b>总体</b>情况</h2>', ['#2 一、总体情况']],
    [
      'what is hidden',
      '<p style="display:none">甲</p><p hidden>乙</p><script>丙</script>丁',
      ['丁'],
    ],
    ['navigation', '<nav>甲</nav><footer>乙</footer><p>丙</p>', ['丙']],
    ['a link', '<p>见<a href="/a">网站</a></p>', ['见/a']],
    ['a link that no page may carry', '<p>见<a href="javascript:x">网站</a></p>', ['见网站']],
    ['a table', '<table><tr><th>甲<td>1<tr><td>乙<td><p>2</p><p>3</p></table>', ['甲|1 / 乙|2\n3']],
    [
      'a table that lays out the page',
      '<table><tr><td>甲<table><tr><td>乙<td>1</table></table>',
      ['甲', '乙|1'],
    ],
  ])('with %s', (_what, markup, blocks) => {
    expect(shown(html(markup))).toEqual(blocks);
  });

  test.each([
    ['10,000 nested div', '<div>'.repeat(10_000), 'depth'],
    ['65 tables', '<table><tr><td>1</table>'.repeat(65), 'tables'],
    ['20,001 cells', `<table><tr>${'<td>'.repeat(20_001)}</table>`, 'cells'],
    ['200,001 characters', `<p>${'长'.repeat(200_001)}`, 'characters'],
    ['200,001 elements', '<br>'.repeat(200_001), 'nodes'],
  ])('is refused with %s', (_what, markup, limit) => {
    let refused: unknown;
    try {
      html(markup);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(SourceTooLarge);
    expect(refused).toMatchObject({ limit });
  });
});

describe('a table in the report', () => {
  const ROW = '一、本年新收政府信息公开申请数量';
  const received = (blocks: readonly Block[]) => {
    const { cells } = readReport(blocks, { year: 2024 }).report.tables.requests;
    return ['naturalPerson', 'otherOrganization', 'total'].map(
      (column) => cells[`received.${column}`]?.value,
    );
  };
  const wide = (cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<td colspan="${Math.ceil(100 / cells.length)}">${text}</td>`).join('')}</tr>`;

  test('is found in one table of 100 columns that holds the whole report', () => {
    const rows = [
      ['某某局2024年政府信息公开工作年度报告'],
      ['三、收到和处理政府信息公开申请情况'],
      [ROW, '3', '0', '0', '0', '0', '1', '4'],
      ['四、政府信息公开行政复议、行政诉讼情况'],
    ];
    expect(received(html(`<table>${rows.map(wide).join('')}</table>`))).toEqual([3, 1, 4]);
  });

  test('is found below a span that no screen could show', () => {
    const markup = `<table><tr><td colspan="100000" rowspan="-2">表<td>x<tr><td>${ROW}<td>3<td>0<td>0<td>0<td>0<td>1<td>4</table>`;
    expect(received(html(markup))).toEqual([3, 1, 4]);
  });

  test('takes each figure from below its header, whatever stands between', () => {
    const text = [
      '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计',
      `${ROW}\t3\t0\t0\t0\t0\t1\t99\t4`,
    ].join('\n');
    expect(received(blocksFromText(text))).toEqual([3, 1, 4]);
  });

  test.each([
    ['a value is missing', `${ROW}\t3\t0\t0\t0\t1\t4`],
    ['a value is too many', `${ROW}\t3\t0\t0\t0\t0\t1\t7\t4`],
  ])('leaves a row open where %s', (_what, text) => {
    expect(received(blocksFromText(text))).toEqual([undefined, undefined, undefined]);
  });
});
