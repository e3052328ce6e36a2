import { FORMS, TRENDS, cellsOf, type Trend } from '../../domain/form';
import { emptyTable, withCell } from '../../domain/cell';
import { breaksOf, seriesOf } from '../../domain/compare';
import { reportOf } from '../pages/support/views';

const trend = (id: string): Trend => TRENDS.find((each) => each.id === id)!;
const of = (year: number) => ({ ...reportOf(year <= 2020 ? 'F2019' : 'F2021'), year });
const table = (form: 'F2019' | 'F2021', figures: Record<string, number>) =>
  Object.entries(figures).reduce(
    (value, [key, figure]) => withCell(value, key, { value: figure, how: 'typed' }),
    emptyTable(form),
  );

test('every measure names rows and a column of some form', () => {
  for (const { measures } of TRENDS)
    for (const { table: id, row, column } of measures) {
      const forms = FORMS.filter((form) =>
        cellsOf(form.id, id).some(
          (cell) =>
            cell.column.id === column && (cell.row.id === row || cell.row.id.startsWith(`${row}.`)),
        ),
      );
      expect([row, column, forms.length > 0]).toEqual([row, column, true]);
    }
});

test('the outcomes add up to what was concluded, in both forms', () => {
  for (const report of [of(2020), of(2021)]) {
    const [only] = seriesOf(trend('outcomes'), [report]).years;
    const concluded = cellsOf(report.tables.requests.form, 'requests').filter(
      ({ key, kind, row }) =>
        kind === 'count' &&
        /^(disclosed|partly|withheld|unavail|notProc|other)/u.test(row.id) &&
        key,
    );
    const expected = concluded.reduce(
      (sum, { key }) => sum + Number(report.tables.requests.cells[key]?.value),
      0,
    );
    const total = (only?.readings ?? []).reduce<number>((sum, each) => sum + Number(each), 0);
    expect(total).toBe(expected);
  }
});

test('a group that one form prints as one row and the other as three is compared as a sum', () => {
  const before = { ...of(2020) };
  const after = { ...of(2021) };
  const reports = [
    { ...before, tables: { ...before.tables, requests: table('F2019', { 'other.total': 7 }) } },
    {
      ...after,
      tables: {
        ...after.tables,
        requests: table('F2021', {
          'other.notSupplemented.total': 1,
          'other.feeUnpaid.total': 2,
          'other.other.total': 3,
        }),
      },
    },
  ];
  const series = seriesOf(trend('outcomes'), reports);
  expect(series.years.map(({ readings }) => readings.at(-1))).toEqual([7, 6]);
  expect(breaksOf(series)).toEqual([]);
});

test('documents in force are never taken from the other form, and the break is named', () => {
  const series = seriesOf(trend('documents'), [of(2019), of(2020), of(2023), of(2024)]);
  expect(series.years.map(({ year, readings }) => [year, readings[0]])).toEqual([
    [2019, 'absent'],
    [2020, 'absent'],
    [2021, undefined],
    [2022, undefined],
    [2023, 1005],
    [2024, 1005],
  ]);
  expect(breaksOf(series)).toEqual([2023]);
});

test('what a report leaves blank is missing, not 0', () => {
  const blank = { ...of(2024), tables: { ...of(2024).tables, requests: emptyTable('F2021') } };
  expect(seriesOf(trend('requests'), [blank]).years[0]?.readings).toEqual(['missing', 'missing']);
});

test('nothing comes of nothing', () => {
  expect(seriesOf(trend('requests'), []).years).toEqual([]);
});
