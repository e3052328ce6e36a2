import {
  proactiveFigure,
  proceedingCount,
  proceedingFigure,
} from '../../../../domain/check/text/otherFigures';
import { RequestFigures } from '../../../../domain/check/text/requestFigures';
import { emptyTable, readCell, withCells, type TableValue } from '../../../../domain/cell';
import { cellsOf, type FormId, type TableId } from '../../../../domain/form';
import type { Fact } from '../../../../domain/prose';

/** A table that holds these cells and no other. */
function tableOf(
  table: TableId,
  cells: Readonly<Record<string, string>>,
  form: FormId = 'F2021',
): TableValue {
  const read = Object.entries(cells).map(([key, text]) => {
    const kind = cellsOf(form, table).find((cell) => cell.key === key)?.kind ?? 'count';
    return [key, readCell(text, kind, 'typed')] as const;
  });
  return withCells(emptyTable(form), read);
}

describe('a count of 表四', () => {
  const value = tableOf('proceedings', {
    'reconsideration.upheld': '3',
    'reconsideration.corrected': '1',
    'directLitigation.total': '5',
  });

  test.each<[string, Parameters<typeof proceedingCount>[2], number | undefined]>([
    ['reconsideration', 'upheld', 3],
    ['reconsideration', 'corrected', 1],
    ['reconsideration', 'pending', 0],
    ['reconsideration', 'total', 4],
    ['directLitigation', 'total', 5],
    ['directLitigation', 'upheld', 0],
    ['litigationAfterReconsideration', 'upheld', undefined],
    ['litigationAfterReconsideration', 'total', undefined],
  ])('%s, %s: %p', (row, outcome, count) => {
    expect(proceedingCount(value, row, outcome)).toBe(count);
  });

  test.each<[string, object | undefined]>([
    ['reconsideration', { accepted: [4, 4], cells: ['proceedings.reconsideration.total'] }],
    ['reconsideration.upheld', { accepted: [3, 3], cells: ['proceedings.reconsideration.upheld'] }],
    [
      'litigation',
      {
        accepted: [5, 5],
        cells: [
          'proceedings.directLitigation.total',
          'proceedings.litigationAfterReconsideration.total',
        ],
      },
    ],
    [
      'proceedings.total',
      {
        accepted: [9],
        cells: [
          'proceedings.reconsideration.total',
          'proceedings.directLitigation.total',
          'proceedings.litigationAfterReconsideration.total',
        ],
      },
    ],
    ['laterLitigation', undefined],
    ['received', undefined],
    ['', undefined],
  ])('%s', (fact, figure) => {
    expect(proceedingFigure(value, fact as Fact)).toEqual(figure);
  });

  test('of both kinds of litigation together, and of either', () => {
    const both = tableOf('proceedings', {
      'directLitigation.upheld': '2',
      'litigationAfterReconsideration.upheld': '4',
    });
    expect(proceedingFigure(both, 'litigation.upheld')?.accepted).toEqual([6, 2, 4]);
    expect(proceedingFigure(emptyTable('F2021'), 'litigation.total' as Fact)).toBeUndefined();
  });
});

describe('a figure of 表二', () => {
  const amount = (text: string) =>
    proactiveFigure(
      tableOf('proactive', { 'administrativeFees.amount': text }),
      'administrativeFees',
    );

  test.each<[string, number]>([
    ['1.5', 15000],
    ['0', 0],
    ['12.34567', 123456.7],
    ['3000元', 3000],
    ['0.3万元', 3000],
  ])('the fees, in yuan: %s', (text, yuan) => {
    expect(amount(text)).toEqual({
      accepted: [yuan],
      cells: ['proactive.administrativeFees.amount'],
    });
  });

  test('a blank and a word say nothing', () => {
    expect(amount('')).toBeUndefined();
    expect(amount('无此项')).toBeUndefined();
    expect(proactiveFigure(emptyTable('F2021'), 'administrativeFees')).toBeUndefined();
    expect(proactiveFigure(emptyTable('F2021'), 'licensing')).toBeUndefined();
    expect(proactiveFigure(emptyTable('F2021'), 'received')).toBeUndefined();
  });

  test('a count with its cell; of the older form each column that may be meant', () => {
    expect(
      proactiveFigure(tableOf('proactive', { 'licensing.decisions': '7' }), 'licensing'),
    ).toEqual({
      accepted: [7],
      cells: ['proactive.licensing.decisions'],
    });
    const older = tableOf('proactive', { 'rules.made': '2', 'rules.disclosed': '3' }, 'F2019');
    expect(proactiveFigure(older, 'rules.issued')).toEqual({
      accepted: [2, 3],
      cells: ['proactive.rules.made', 'proactive.rules.disclosed'],
    });
  });
});

describe('a figure of 表三', () => {
  const figures = (cells: Readonly<Record<string, string>>, form: FormId = 'F2021') =>
    new RequestFigures(tableOf('requests', cells, form));
  const USUAL = figures({
    'received.naturalPerson': '10',
    'received.commercialEnterprise': '2',
    'pendingAtStart.naturalPerson': '3',
    'disclosed.naturalPerson': '6',
    'partlyDisclosed.naturalPerson': '1',
    'withheld.stateSecret.naturalPerson': '1',
    'withheld.internalAffairs.commercialEnterprise': '2',
    'unavailable.notHeld.naturalPerson': '1',
    'notProcessed.petition.naturalPerson': '2',
    'other.other.naturalPerson': '1',
    'pendingAtEnd.naturalPerson': '1',
  });

  test.each<[Fact, readonly number[] | undefined]>([
    // 受理 may count those carried in.
    ['received', [12, 15, 12]],
    ['carriedIn', [3, 3]],
    ['carriedOut', [1, 1]],
    ['disclosed', [6, 7, 6]],
    ['partlyDisclosed', [1, 1]],
    ['anyDisclosed', [7, 7]],
    ['withheld', undefined],
    // 答复 may leave out what was not answered, and what was carried in.
    ['concluded', undefined],
    ['naturalPersons', [10, 13, 10, 3, 6, 1, 1, 1, 2, 1, 1]],
    ['licensing', undefined],
  ])('%s', (fact, accepted) => {
    expect(USUAL.of(fact)?.accepted).toEqual(accepted);
  });

  const FILLED = figures(
    Object.fromEntries(
      cellsOf('F2021', 'requests')
        .filter(({ kind }) => kind !== 'total')
        .map(({ key }) => [
          key,
          {
            'received.naturalPerson': '10',
            'pendingAtStart.naturalPerson': '3',
            'disclosed.naturalPerson': '5',
            'withheld.stateSecret.naturalPerson': '1',
            'withheld.internalAffairs.commercialEnterprise': '2',
            'notProcessed.petition.naturalPerson': '2',
            'other.feeUnpaid.naturalPerson': '1',
            'pendingAtEnd.naturalPerson': '2',
          }[key] ?? '0',
        ]),
    ),
  );

  test.each<[Fact, readonly number[] | undefined]>([
    ['concluded', [11, 10, 9, 8, 8, 11]],
    ['withheld', [3, 3]],
    ['unavailable', [0, 0]],
    ['notProcessed', [2, 2]],
    ['other', [1, 1]],
    ['feeUnpaid', [1, 1]],
  ])('%s of a table without its totals', (fact, accepted) => {
    expect(FILLED.of(fact)?.accepted).toEqual(accepted);
  });

  test('its cells are the totals of its rows', () => {
    expect(FILLED.of('received')?.cells).toEqual(['requests.received.total']);
    expect(FILLED.of('other')?.cells).toEqual([
      'requests.other.notSupplemented.total',
      'requests.other.feeUnpaid.total',
      'requests.other.other.total',
    ]);
    expect(FILLED.of('naturalPersons')?.cells).toEqual(['requests.received.naturalPerson']);
  });

  test('wholes are what was concluded, received, and received with what was carried in', () => {
    expect(FILLED.wholes()).toEqual([11, 10, 13]);
    expect(USUAL.wholes()).toEqual([12, 15]);
    expect(figures({}).wholes()).toEqual([]);
  });

  test('a printed total goes before the sum, which is accepted as well', () => {
    const printed = figures({
      'received.naturalPerson': '2',
      'received.total': '5',
      'concluded.total': '4',
    });
    expect(printed.of('received')?.accepted).toEqual([5, 2]);
    expect(printed.of('concluded')?.accepted[0]).toBe(4);
    expect(printed.wholes()).toEqual([4, 5]);
  });

  test('the one cell that holds a number, of one applicant', () => {
    expect(USUAL.cellWith('received', 2)).toEqual({
      row: 'received',
      column: 'commercialEnterprise',
    });
    expect(USUAL.cellWith('withheld', 2)).toEqual({
      row: 'withheld.internalAffairs',
      column: 'commercialEnterprise',
    });
    expect(USUAL.cellWith('received', 12)).toBeUndefined();
    expect(FILLED.cellWith('unavailable', 0)).toBeUndefined();
    expect(USUAL.cellWith('naturalPersons', 10)).toBeUndefined();
    const total = figures({ 'received.total': '5' });
    expect(total.cellWith('received', 5)).toBeUndefined();
  });

  test('nothing to do is 0 in every row of what came in and what was concluded', () => {
    const zeros = (cells: Readonly<Record<string, string>>) =>
      figures({
        'received.total': '0',
        'pendingAtStart.total': '0',
        'concluded.total': '0',
        ...cells,
      });
    expect(zeros({}).isAllZero()).toBe(true);
    for (const row of ['received', 'pendingAtStart', 'concluded']) {
      expect(zeros({ [`${row}.total`]: '1' }).isAllZero()).toBe(false);
      expect(zeros({ [`${row}.total`]: '' }).isAllZero()).toBe(false);
    }
    expect(figures({}).isAllZero()).toBe(false);
  });

  test('of natural persons nothing is known where nobody is counted', () => {
    expect(figures({ 'pendingAtStart.naturalPerson': '3' }).of('naturalPersons')).toBeUndefined();
    expect(figures({ 'received.naturalPerson': '4' }).of('naturalPersons')?.accepted).toEqual([
      4, 4, 4,
    ]);
  });
});
