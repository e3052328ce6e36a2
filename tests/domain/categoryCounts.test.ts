import fc from 'fast-check';
import { checkReport } from '../../domain/check';
import {
  countsSentence,
  duplicateCounts,
  filledCounts,
  narrativeText,
  parseCategoryCounts,
  placeOfSentence,
  readCount,
  staleSentencesIn,
  totalOfCounts,
  withCountsSentence,
} from '../../domain/report';
import { saying } from './check/examples/text';

const rows = (...given: readonly (readonly [string, string, unknown])[]) =>
  parseCategoryCounts(given.map(([category, channel, count]) => ({ category, channel, count })));

describe('a count', () => {
  test.each([
    [12, 12],
    ['12', 12],
    [' 007 ', 7],
    ['１，２３４', 1234],
    ['1,234', 1234],
    ['', null],
    [null, null],
    [undefined, null],
    ['约30', '约30'],
    ['1,23', '1,23'],
    [-1, '-1'],
    [1.5, '1.5'],
    ['12345678901', '12345678901'],
    [{}, null],
  ])('%j is read as %j', (input, expected) => {
    expect(readCount(input)).toBe(expected);
  });
});

describe('rows', () => {
  test.each([[null], ['163'], [{}], [7], [[null, 3, 'x']]])('%j holds none', (input) => {
    expect(parseCategoryCounts(input)).toEqual([]);
  });

  test('are cleaned, and nothing else of them is kept', () => {
    expect(
      parseCategoryCounts([{ category: ' 政策\n解读 ', channel: 5, count: '9', extra: 1 }]),
    ).toEqual([{ category: '政策 解读', channel: '', count: 9 }]);
  });

  test('that say nothing are not kept', () => {
    const blank = { category: ' ', channel: '', count: '' };
    const zero = { category: '', channel: '', count: 0 };
    expect(filledCounts(parseCategoryCounts([blank, zero]))).toEqual([zero]);
  });

  test('of any value are read the same a second time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = parseCategoryCounts(value);
        expect(parseCategoryCounts(once)).toEqual(once);
      }),
    );
  });

  test('add up, whatever is no number', () => {
    expect(totalOfCounts(rows(['甲', '', 9], ['乙', '', '约3'], ['丙', '', null]))).toBe(9);
  });
});

describe('a duplicate', () => {
  test.each([
    ['the same names', ['政策解读', '网站'], ['政策解读', '网站'], true],
    ['marks and spaces', ['“政策 解读”', ''], ['政策解读', ''], true],
    ['an ending', ['政策解读类', ''], ['政策解读信息', ''], true],
    ['another channel', ['政策解读', '网站'], ['政策解读', '公众号'], false],
    ['a channel beside none', ['政策解读', '网站'], ['政策解读', ''], false],
    ['another category', ['政策文件', ''], ['政策解读', ''], false],
    ['no category', ['', '网站'], ['', '网站'], false],
    ['a name that is an ending', ['信息', ''], ['情况', ''], false],
  ])('%s', (_, [a = '', b = ''], [c = '', d = ''], isOne) => {
    const found = duplicateCounts(rows([a, b, 1], ['其他', '', 2], [c, d, 3]));
    expect(found).toEqual(isOne ? [{ earlier: 0, later: 2 }] : []);
  });
});

describe('the offered sentence', () => {
  test.each([
    [
      'of categories',
      rows(['政策文件', '', 40], ['政策解读', '', 9]),
      '全年主动公开政府信息49条，其中政策文件40条、政策解读9条。',
    ],
    ['of one category', rows(['政策解读', '', 9]), '全年主动公开政府信息9条，均为政策解读。'],
    [
      'with channels, and without what is zero',
      rows(
        ['政策解读', '网站', 9],
        ['政策解读', '公众号', 4],
        ['工作动态', '网站', 6],
        ['规章', '网站', 0],
      ),
      '全年主动公开政府信息19条，其中政策解读13条、工作动态6条；按渠道，网站15条、公众号4条。',
    ],
    [
      'passing over a row that was only begun',
      rows(['政策解读', '网站', 9], ['', '网站', null], ['', '', null]),
      '全年主动公开政府信息9条，均为政策解读，均通过网站公开。',
    ],
    [
      'without channels where one is left out',
      rows(['政策解读', '网站', 9], ['工作动态', '', 6]),
      '全年主动公开政府信息15条，其中政策解读9条、工作动态6条。',
    ],
  ])('%s', (_, given, sentence) => {
    expect(countsSentence(given)).toEqual({ sentence });
  });

  test.each([
    ['nothing', rows()],
    ['nothing', rows(['规章', '', 0])],
    ['unfinished', rows(['规章', '', null])],
    ['unfinished', rows(['', '网站', 3])],
    ['unfinished', rows(['规章', '', '约3'])],
    ['duplicate', rows(['规章', '', 3], ['规章', '', 3])],
  ])('is not there: %s', (none, given) => {
    expect(countsSentence(given)).toEqual({ none });
  });

  test('passes every check of lists, and its own', () => {
    const names = ['政策文件', '政策解读', '工作动态', '人事任免', '财政预算', '应急管理'];
    const row = fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom('政府网站', '政务新媒体', '政府公报'),
      fc.integer({ min: 0, max: 3000 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([a, b]) => a + b, minLength: 1 }), (given) => {
        const categoryCounts = rows(...given);
        const offer = countsSentence(categoryCounts);
        if (!('sentence' in offer)) return;
        const report = saying({ overview: offer.sentence });
        const { findings } = checkReport(report, { moment: 'submit' }, { categoryCounts });
        const codes = findings.map(({ code }) => code);
        expect(codes.filter((code) => ['C20', 'C21', 'C23', 'C49'].includes(code))).toEqual([]);
      }),
    );
  });

  test('is stale as soon as any category changes', () => {
    const before = rows(['政策文件', '网站', 40], ['政策解读', '网站', 9]);
    const offer = countsSentence(before);
    const text = 'sentence' in offer ? offer.sentence : '';
    expect(staleSentencesIn(text, before)).toEqual([]);
    expect(
      staleSentencesIn(text, rows(['政策文件', '网站', 39], ['政策解读', '网站', 10])),
    ).toEqual([{ from: 0, to: text.length, label: '政策文件', said: 40, counted: 39 }]);
    expect(staleSentencesIn(text, rows(['政策文件', '网站', 0]))).toMatchObject([{ counted: 0 }]);
    expect(staleSentencesIn(text, [])).toEqual([]);
    expect(staleSentencesIn(text, rows(['政策文件', '网站', null]))).toEqual([]);
  });
});

describe('in the text', () => {
  const OLD = '全年主动公开政府信息8条，其中甲3条、乙5条。';
  const NEW = '全年主动公开政府信息9条，其中甲4条、乙5条。';
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
  const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });

  test.each([
    ['nothing yet', null, NEW],
    ['an empty editor', [paragraph(text(''))], NEW],
    ['other words', [paragraph(text('按时公开。'))], `按时公开。\n${NEW}`],
    ['an earlier sentence', [paragraph(text(`前。${OLD}后。`))], `前。${NEW}后。`],
    [
      'one with bold words in it',
      [paragraph(text('前。全年主动公开政府'), text('信息8条', { bold: true }), text('。后。'))],
      `前。${NEW}后。`,
    ],
    [
      'one in a list',
      [
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [text(OLD)] }],
        },
      ],
      NEW,
    ],
    [
      'one without its end',
      [paragraph(text('全年主动公开政府信息8条')), paragraph(text('后。'))],
      `${NEW}\n后。`,
    ],
  ])('%s', (_, before, expected) => {
    const after = withCountsSentence(before, NEW);
    expect(narrativeText(after)).toBe(expected);
    expect(withCountsSentence(after, NEW)).toEqual(after);
    expect(placeOfSentence(after, NEW)).toBe('same');
  });

  test.each([
    ['absent', '按时公开。'],
    ['same', `按时公开。${NEW}`],
    ['other', OLD],
  ])('it is %s', (place, words) => {
    expect(placeOfSentence(words, NEW)).toBe(place);
  });
});
