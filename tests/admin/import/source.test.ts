import { chooseClip, fileProblem, tablesIn, typedText } from '../../../admin/src/import/source';
import { MAX_FILE_BYTES } from '../../../server/src/files/source';

const HTML = '<p>一、总体情况</p><table><tr><td>1</td></tr></table>';

describe('what a clipboard offers', () => {
  test.each([
    ['markup before text', { html: HTML, text: '一、总体情况' }, 'html', HTML],
    ['text alone', { html: '', text: '一、总体情况' }, 'text', '一、总体情况'],
    ['text where the markup is blank', { html: ' \n ', text: '年报' }, 'text', '年报'],
    ['markup alone', { html: HTML, text: '' }, 'html', HTML],
    [
      'text where pictures make the markup too long',
      { html: `<img src="${'a'.repeat(MAX_FILE_BYTES)}">`, text: '年报' },
      'text',
      '年报',
    ],
  ])('%s', (_what, offered, kind, text) => {
    expect(chooseClip(offered)).toMatchObject({ kind, text });
  });

  test('nothing is nothing', () => {
    expect(chooseClip({ html: '', text: '  ' })).toBeUndefined();
    expect(typedText('')).toBeUndefined();
  });
});

test.each([
  ['年报.HTML', 10, undefined],
  ['年报.txt', MAX_FILE_BYTES, undefined],
  ['年报.txt', MAX_FILE_BYTES + 1, 'tooLarge'],
  ['年报.docx', 10, undefined],
  ['年报.pages', 10, 'unsupported'],
  ['年报', 10, 'unsupported'],
])('%s of %d bytes: %s', (name, size, problem) => {
  expect(fileProblem({ name, size })).toBe(problem);
});

test.each([
  [HTML, 1],
  ['<TABLE\nclass="a"><table>', 2],
  ['<tableau>', 0],
])('%s holds %d tables', (html, count) => {
  expect(tablesIn(html)).toBe(count);
});
