import { readClipboard } from '../../../admin/src/grid/clipboard';
import { MAX_CLIP_CHARACTERS, isRefusal } from '../../../admin/src/grid/matrix';
import { parseMarkup } from './markupTree';

function rowsOf(offered: { html?: string; text?: string }): string[][] {
  const clip = readClipboard({ html: '', text: '', ...offered }, parseMarkup);
  if (isRefusal(clip)) throw new Error(`refused: ${clip.code}`);
  return clip.rows.map((row) => row.map(({ text, isCovered }) => (isCovered ? '#' : text)));
}

describe('tab-separated text', () => {
  test.each<[string, string, string[][]]>([
    ['a cell', '5', [['5']]],
    [
      'rows and a last line break',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['blank fields', '1\t\t3', [['1', '', '3']]],
    ['a quoted line break', '"a\nb"\t1', [['a\nb', '1']]],
    ['doubled quotes', '"say ""x"""\t1', [['say "x"', '1']]],
    ['quotes that are text', '"三安全"一稳定\t1', [['"三安全"一稳定', '1']]],
    ['an open quote', '"1\t2', [['"1', '2']]],
  ])('%s', (_, text, rows) => expect(rowsOf({ text })).toEqual(rows));
});

describe('markup', () => {
  test.each<[string, string, string[][]]>([
    [
      'spans cover their neighbours',
      '<table><tr><td colspan=2 rowspan=2>a</td><td>1</td></tr><tr><td>2</td></tr></table>',
      [['a', '#', '1'], ['#', '#', '2'], []],
    ],
    [
      'a rowspan ends with its table',
      '<table><tr><td rowspan=9>a</td><td>1</td></tr></table><table><tr><td>2</td></tr></table>',
      [['a', '1'], [], ['2'], []],
    ],
    [
      'a table within a layout table',
      '<table><tr><td>menu<table><tr><th>x</th><td>7</td></tr></table></td></tr></table>',
      [['x', '7'], [], ['menu'], []],
    ],
    [
      'line breaks and blanks within a cell',
      '<table><tr><td><p>本年新<br>制作\n 数量</p></td><td>&nbsp;</td></tr></table>',
      [['本年新制作 数量', ''], []],
    ],
  ])('%s', (_, html, rows) => expect(rowsOf({ html })).toEqual(rows));

  test('without a table the text is read', () => {
    expect(rowsOf({ html: '<p>1</p>', text: '1\t2' })).toEqual([['1', '2']]);
  });

  test('too long beside short text, the text is read', () => {
    const html = `<!--${'x'.repeat(MAX_CLIP_CHARACTERS)}--><table><tr><td>1</td></tr></table>`;
    expect(rowsOf({ html, text: '1\t2' })).toEqual([['1', '2']]);
  });

  test('nests deeper than calls may', () => {
    const html = `<table><tr><td>${'<div>'.repeat(10_000)}7</td></tr></table>`;
    expect(rowsOf({ html })).toEqual([['7'], []]);
  });
});

describe('what is too much is refused with its limit', () => {
  const wide = '<tr><td colspan="100000" rowspan="100000">5</td></tr>'.repeat(30);
  test.each([
    ['8 MB of text', { text: '1\t2\n'.repeat(2_000_000) }, 'tooLong'],
    ['8 MB of markup', { html: 'x'.repeat(8 * 1024 * 1024) }, 'tooLong'],
    ['20,001 fields', { text: '\t'.repeat(20_000) }, 'tooManyCells'],
    ['20,001 cells', { html: `<table>${'<tr><td>1'.repeat(20_001)}</table>` }, 'tooManyCells'],
    ['huge spans', { html: `<table>${wide}</table>` }, 'tooManyCells'],
    ['nothing', { text: '\n\t\n' }, 'empty'],
  ])('%s', (_, offered, code) => {
    const started = performance.now();
    expect(readClipboard({ html: '', text: '', ...offered }, parseMarkup)).toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a span beyond the standard is cut, and that is told', () => {
    const html = '<table><tr><td colspan="100000">5</td><td>6</td></tr></table>';
    expect(readClipboard({ html, text: '' }, parseMarkup)).toMatchObject({ isCapped: true });
  });
});
