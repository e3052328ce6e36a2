import { applySuggestion, placeNamed, type Suggestion } from '../../domain/remark';
import { emptyTable, withCell } from '../../domain/cell';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const VALUES = {
  title: '示例市财政局年报',
  contact: '电话 010-0000',
  overview: [
    paragraph(text('公开12条，答复3件。'), text('专人负责。', { bold: true })),
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [text('公开目录')] }],
    },
    paragraph({ type: 'link', url: 'https://example.org', children: [text('指南')] }),
  ],
  requestsTable: withCell(emptyTable('F2021'), 'received.naturalPerson', {
    value: 21,
    how: 'read',
  }),
};
const apply = (place: string, passage: string, proposal: string) =>
  applySuggestion(VALUES, { place, passage, proposal });

test.each([
  ['report', 'report'],
  ['title', 'line'],
  ['overview', 'narrative'],
  ['requests.received.naturalPerson', 'cell'],
  ['requests.received.total', 'cell'],
])('%s is a place', (name, kind) => {
  expect(placeNamed(name)?.kind).toBe(kind);
});

test.each([
  '',
  'state',
  'slot',
  'waivers',
  '__proto__',
  'requests.__proto__',
  'requests.x.y',
  'x.received',
])('“%s” is none', (name) => {
  expect(placeNamed(name)).toBeUndefined();
  expect(apply(name, '年报', '报告')).toEqual({ problem: 'noPlace' });
});

test('words are replaced where they stand, and nothing else changes', () => {
  expect(apply('title', '年报', '报告')).toEqual({
    attribute: 'title',
    value: '示例市财政局报告',
  });
  const [first, list, link] = VALUES.overview;
  expect(apply('overview', '3件', '4件')).toEqual({
    attribute: 'overview',
    value: [paragraph(text('公开12条，答复4件。'), text('专人负责。', { bold: true })), list, link],
  });
  expect(apply('overview', '目录', '栏目')).toMatchObject({
    value: [first, { children: [{ children: [text('公开栏目')] }] }, link],
  });
  expect(apply('overview', '指南', '公开指南')).toMatchObject({
    value: [
      first,
      list,
      { children: [{ url: 'https://example.org', children: [text('公开指南')] }] },
    ],
  });
  expect(apply('overview', '，答复3件', '')).toMatchObject({
    value: [{ children: [text('公开12条。'), {}] }, list, link],
  });
});

test.each<[string, Suggestion, string]>([
  ['words that are gone', { place: 'overview', passage: '答复5件', proposal: 'x' }, 'passageGone'],
  ['no words', { place: 'overview', passage: '', proposal: 'x' }, 'passageGone'],
  [
    'words over two styles',
    { place: 'overview', passage: '件。专人', proposal: 'x' },
    'passageGone',
  ],
  [
    'words that stand there twice',
    { place: 'overview', passage: '公开', proposal: 'x' },
    'passageTwice',
  ],
  ['the same words', { place: 'title', passage: '年报', proposal: '年报' }, 'noChange'],
  ['the whole report', { place: 'report', passage: '年报', proposal: 'x' }, 'noPlace'],
  [
    'a cell that holds another figure',
    { place: 'requests.received.naturalPerson', passage: '22', proposal: '23' },
    'passageGone',
  ],
])('%s can’t be replaced', (_, suggestion, problem) => {
  expect(applySuggestion(VALUES, suggestion)).toEqual({ problem });
});

test('a figure is replaced as if it were typed', () => {
  expect(apply('requests.received.naturalPerson', '21', '1,022')).toEqual({
    attribute: 'requestsTable',
    value: {
      form: 'F2021',
      cells: { 'received.naturalPerson': { value: 1022, raw: '1,022', how: 'typed' } },
    },
  });
  expect(apply('requests.disclosed.naturalPerson', '', '0')).toMatchObject({
    value: { cells: { 'disclosed.naturalPerson': { value: 0, how: 'typed' } } },
  });
});
