import fc from 'fast-check';
import { FORMS, TABLE_IDS } from '../../../domain/form';
import { withCells } from '../../../domain/cell';
import {
  TIDY_COLUMNS,
  gridTexts,
  guarded,
  separated,
  tidyRows,
  unguarded,
  writtenTable,
} from '../../../domain/write';
import { flatten, unflatten } from '../../../domain/report';
import { importReport } from '../../../server/src/files/source';
import { isFull } from '../../support/size';
import { anyReport, publishedCells } from '../support/report';
import { consistentTables } from '../support/tables';

const FORM_IDS = FORMS.map(({ id }) => id);
const RUNS = { numRuns: isFull ? 300 : 25 };
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const imported = (text: string) =>
  importReport({ kind: 'file', name: 'a.csv', bytes: bytes(text) });
const tidy = (report: Parameters<typeof tidyRows>[0]): string =>
  separated([[...TIDY_COLUMNS], ...tidyRows(report, 2)]);

describe('formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 10', "'+86 10"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['-5.20', '-5.20'],
    ['-', '-'],
    ['—', '—'],
    ['示例', '示例'],
    ["it's", "it's"],
  ])('%j becomes %j', (text, safe) => {
    expect(guarded(text)).toBe(safe);
    expect(unguarded(safe)).toBe(text);
  });

  test('no text is lost by the guard', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '1', 'a', '＋') }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+@＝＋][^]/u);
      }),
    );
  });
});

test('fields are quoted as RFC 4180 says, lines end in CRLF, and the file begins with a mark', () => {
  expect(separated([['甲', 'a,b', 'a"b', 'a\nb', ' a', null, 0]])).toBe(
    '\ufeff甲,"a,b","a""b","a\nb"," a",,0\r\n',
  );
  expect(separated([[1]], '')).toBe('1\r\n');
});

describe.each(FORM_IDS)('%s', (form) => {
  test('a report as tidy CSV gives every cell back: figures, blanks, tokens and units', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(form), async (report) => {
        const { report: back, notes, meta } = await imported(tidy(report));
        expect(publishedCells(back)).toEqual(publishedCells(report));
        expect(back.organ).toEqual(report.organ);
        expect([back.year, back.scope, meta.organ]).toEqual([report.year, 'own', '示例市教育局']);
        expect(notes.filter(({ code }) => code === 'N-unused')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a report as JSON gives every cell back', () => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const { report: back } = unflatten(JSON.parse(JSON.stringify(flatten(report))));
        expect(back && publishedCells(back)).toEqual(publishedCells(report));
      }),
      RUNS,
    );
  });

  test('a table as CSV gives every figure back, to whoever reads it as the form prints it', async () => {
    await fc.assert(
      fc.asyncProperty(consistentTables(form), async (tables) => {
        for (const table of TABLE_IDS) {
          const text = separated(gridTexts(writtenTable(table, tables[table])));
          const { report } = await importReport(
            { kind: 'file', name: 'a.csv', bytes: bytes(text) },
            { year: FORMS.find(({ id }) => id === form)?.years.from ?? 0 },
          );
          expect(report.tables[table]).toEqual(tables[table]);
        }
      }),
      { numRuns: isFull ? 50 : 8 },
    );
  });
});

test('cells of another form come back as cells of another form', async () => {
  const [[report] = []] = [fc.sample(anyReport('F2021'), { numRuns: 1, seed: 7 })];
  if (!report) throw new Error('no report');
  const requests = withCells(report.tables.requests, [['other.total', { value: 12, how: 'read' }]]);
  const mixed = { ...report, tables: { ...report.tables, requests } };
  const back = (await imported(tidy(mixed))).report.tables.requests;
  expect([back.form, back.cells['other.total']]).toEqual(['F2021', { value: 12, how: 'read' }]);
});

describe('a tidy file of several reports', () => {
  const [first, second] = FORM_IDS.map(
    (form) => fc.sample(anyReport(form), { numRuns: 1, seed: 3 })[0],
  );
  if (!first || !second) throw new Error('no reports');
  const text = separated([
    [...TIDY_COLUMNS],
    ...tidyRows(first, 1),
    ...tidyRows(second, 1),
    ['', '', second.year, 'own', 'F2021', 1, 'requests', 'nobody', 'total', 5, '', '', 'typed'],
  ]);

  test('gives the first, and says which others it holds', async () => {
    const { report, notes } = await imported(text);
    expect(publishedCells(report)).toEqual(publishedCells(first));
    expect(notes.map(({ params }) => params['text'])).toContain(
      `${second.organ.code} ${second.organ.name} ${second.year} own`,
    );
  });

  test('gives the one of the year that is asked for', async () => {
    const { report } = await importReport(
      { kind: 'file', name: 'a.csv', bytes: bytes(text) },
      { year: second.year },
    );
    expect(publishedCells(report)).toEqual(publishedCells(second));
  });
});

test('a line that names no cell of any form is said', async () => {
  const line = ['', '甲局', 2024, 'own', 'F2021', 1, 'requests', 'nobody', 'total', 5, '', '', ''];
  const { notes } = await imported(separated([[...TIDY_COLUMNS], line]));
  expect(notes).toContainEqual({
    code: 'N-unused',
    at: { block: 0, row: 1, cell: 9 },
    params: { text: 'F2021 requests nobody total 5' },
  });
});
