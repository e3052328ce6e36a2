import fc from 'fast-check';
import {
  canonicalJson,
  canonicalReport,
  cleanText,
  defaultTitle,
  flatten,
  isSafeAddress,
  narrativeText,
  normalizeNarrative,
  parseCanonical,
  parseReport,
  unflatten,
  type ReportValue,
} from '../../domain/report';
import { cellsOf, formOf } from '../../domain/form';
import { emptyTable, withCell } from '../../domain/cell';
import { consistentTables, printed } from './support/tables';

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (words: string) => ({ type: 'text', text: words });

const anyReport: fc.Arbitrary<ReportValue> = fc
  .tuple(
    consistentTables('F2021'),
    fc.string({ unit: 'binary' }),
    fc.integer({ min: 2021, max: 2030 }),
  )
  .map(([tables, words, year]) =>
    parseReport({
      organ: { code: '11000000000000000X', name: '示例市财政局' },
      year,
      scope: 'own',
      title: defaultTitle('示例市财政局', year),
      tables,
      narrative: { overview: [paragraph(text(words))] },
      contact: words,
      processingFee: { notices: '0', text: words },
    }),
  );

describe('text', () => {
  it.each([
    ['e\u0301', '\u00e9'],
    ['a\u0000b\u0007', 'ab'],
    ['一\r\n二\r三', '一\n二\n三'],
    ['a\tb', 'a b'],
    ['\u202eabc\u202c', 'abc'],
    ['\ud800', '\ufffd'],
    ['𠮷野', '𠮷野'],
  ])('%j is kept as %j', (input, expected) => {
    expect(cleanText(input)).toBe(expected);
  });

  it('is the same when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        expect(cleanText(cleanText(input))).toBe(cleanText(input));
      }),
    );
  });
});

describe('a narrative', () => {
  it('keeps paragraphs, headings, lists, links and text', () => {
    const blocks = [
      { type: 'heading', level: 3, children: [text('（一）主动公开')] },
      paragraph(text('见'), {
        type: 'link',
        url: 'https://example.cn/a',
        children: [text('目录')],
      }),
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [text('一')] }],
      },
    ];
    expect(normalizeNarrative(blocks)).toEqual(blocks);
  });

  it.each([
    ['a.html', '附件（a.html）'],
    ['javascript:alert(1)', '附件（javascript:alert(1)）'],
    ['//evil.example', '附件（//evil.example）'],
    ['/\\evil.example', '附件（/\\evil.example）'],
    ['/\n/evil.example', '附件（/\n/evil.example）'],
    ['data:text/html,x', '附件（data:text/html,x）'],
    ['', '附件'],
  ])('turns a link to %j into text with the address', (url, words) => {
    const blocks = normalizeNarrative([paragraph({ type: 'link', url, children: [text('附件')] })]);
    expect(blocks).toEqual([paragraph(text(words))]);
  });

  it.each(['http://a.cn', 'HTTPS://a.cn', 'mailto:a@b.cn', 'tel:010', '/zfxxgk'])(
    'links to %s',
    (url) => {
      expect(isSafeAddress(url)).toBe(true);
    },
  );

  it('loses no words of nodes it does not keep', () => {
    const blocks = normalizeNarrative([
      { type: 'quote', children: [text('引文')] },
      { type: 'code', children: [text('代码')] },
      { type: 'image', image: { alternativeText: '流程图' } },
      paragraph({ type: 'mention', children: [text('某某')] }),
    ]);
    expect(narrativeText(blocks)).toBe('引文\n代码\n[流程图]\n某某');
  });

  it('never fails, and is the same when normalised twice', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        const once = normalizeNarrative(input);
        expect(normalizeNarrative(once)).toEqual(once);
      }),
    );
  });

  it('takes 200,000 characters', () => {
    const words = '公开'.repeat(100_000);
    expect(narrativeText(normalizeNarrative([paragraph(text(words))]))).toHaveLength(200_000);
  });
});

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5 },
      '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}',
    ],
    [[1e21, 0.000001, 1e-7, -0, 333333333.3333333], '[1e+21,0.000001,1e-7,0,333333333.3333333]'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
  ])('%j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each([Number.NaN, Infinity, () => 1, undefined])('has no place for %p', (value) => {
    expect(() => canonicalJson(value)).toThrow('canonical JSON');
  });
});

describe('canonical bytes of a report', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, shuffled(each)]),
    );
  };

  it('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(canonicalReport(shuffled(report) as ReportValue)).toBe(canonicalReport(report));
      }),
      { numRuns: 50 },
    );
  });

  it('do not depend on the time zone', () => {
    const zone = process.env['TZ'];
    const bytes = fc.sample(anyReport, { seed: 7, numRuns: 1 }).map((report) =>
      ['UTC', 'Asia/Shanghai', 'America/New_York'].map((name) => {
        process.env['TZ'] = name;
        return canonicalReport(parseReport({ ...report }));
      }),
    );
    process.env['TZ'] = zone;
    expect(new Set(bytes[0]).size).toBe(1);
  });

  it('are read back as the same report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(parseCanonical(canonicalReport(report))).toEqual(report);
      }),
      { numRuns: 50 },
    );
  });

  it('change with any cell', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom(...cellsOf('F2021', 'requests')),
        (report, { key }) => {
          const value = withCell(report.tables.requests, key, printed(100_001));
          const changed = { ...report, tables: { ...report.tables, requests: value } };
          expect(canonicalReport(changed)).not.toBe(canonicalReport(report));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('name their schema first of all digested members', () => {
    expect(Object.keys(JSON.parse(canonicalReport(parseReport({ year: 2025 }))) as object)).toEqual(
      [
        'attachments',
        'contact',
        'correctionNote',
        'narrative',
        'organ',
        'preface',
        'processingFee',
        'schema',
        'scope',
        'tables',
        'title',
        'year',
      ],
    );
  });
});

describe('a flat report', () => {
  it('has every cell by its full id, and is read back the same', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const flat = flatten(report);
        const ids = formOf('F2021').tables.flatMap(({ id }) =>
          cellsOf('F2021', id).map((cell) => cell.id),
        );
        expect(Object.keys(flat.cells)).toEqual(ids);
        const { report: back, problems } = unflatten(JSON.parse(JSON.stringify(flat)));
        expect(problems).toEqual([]);
        expect(back && flatten(back).cells).toEqual(flat.cells);
      }),
      { numRuns: 30 },
    );
  });

  it('puts the computed total beside a printed one that differs', () => {
    const [report] = fc.sample(anyReport, { seed: 1, numRuns: 1 });
    if (!report) throw new Error('no sample');
    const total = Number(report.tables.requests.cells['received.total']?.value);
    const requests = withCell(report.tables.requests, 'received.total', printed(total + 1));
    const flat = flatten({ ...report, tables: { ...report.tables, requests } });
    expect(flat.cells['requests.received.total']).toEqual({
      value: total + 1,
      how: 'read',
      computed: total,
    });
  });

  it('names the form of each table where they differ', () => {
    const report = parseReport({ year: 2023, tables: { proactive: emptyTable('F2019') } });
    expect(flatten(report)).toMatchObject({
      form: 'F2021',
      forms: { proactive: 'F2019', requests: 'F2021' },
    });
  });

  it.each<[unknown, string]>([
    [null, 'notAnObject'],
    [[], 'notAnObject'],
    [{ cells: {} }, 'badYear'],
    [{ year: '2025', cells: {} }, 'badYear'],
    [{ year: 2025, form: 'F1999', cells: {} }, 'badForm'],
    [{ year: 2025 }, 'noCells'],
    [{ year: 2025, cells: { 'requests.nowhere.total': { value: 1 } } }, 'unknownCell'],
    [JSON.parse('{"year":2025,"cells":{"__proto__":{"value":1}}}'), 'unknownCell'],
  ])('of %j is told to be wrong: %s', (input, code) => {
    expect(unflatten(input).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
