import { checkTable } from '../../../domain/check';
import type { Cell } from '../../../domain/cell';
import type { TableId } from '../../../domain/form';

/** What C05 says of one cell as it may stand in the database. */
function reason(
  table: TableId,
  key: string,
  cell: Partial<Cell>,
  form: 'F2019' | 'F2021' = 'F2021',
) {
  const cells = { [key]: { value: null, how: 'typed', ...cell } as Cell };
  return checkTable(table, { form, cells }, { moment: 'submit' })
    .filter(({ code }) => code === 'C05')
    .map((found) => [found.params['reason'], found.params['text'], ...found.cells]);
}

const count = (cell: Partial<Cell>) => reason('requests', 'received.naturalPerson', cell);
const amount = (cell: Partial<Cell>) => reason('proactive', 'administrativeFees.amount', cell);
const change = (cell: Partial<Cell>) => reason('proactive', 'licensing.itemsChange', cell, 'F2019');
const COUNT = 'requests.received.naturalPerson';
const AMOUNT = 'proactive.administrativeFees.amount';
const CHANGE = 'proactive.licensing.itemsChange';

test('a count is a whole number of 0 or more', () => {
  expect([0, 1, Number.MAX_SAFE_INTEGER].flatMap((value) => count({ value }))).toEqual([]);
  expect(count({ value: -1 })).toEqual([['negative', '-1', COUNT]]);
  expect(count({ value: 1.5 })).toEqual([['notInteger', '1.5', COUNT]]);
  expect(count({ value: 2 ** 53 })).toEqual([['notInteger', '9007199254740992', COUNT]]);
  expect(count({ value: '3' })).toEqual([['notNumber', '3', COUNT]]);
  expect(count({ value: NaN })).toEqual([['notNumber', 'NaN', COUNT]]);
  expect(count({ value: Infinity })).toEqual([['notNumber', 'Infinity', COUNT]]);
});

test('what was typed and is no number is one, whatever stands there; a blank is not', () => {
  expect(count({ raw: '很多' })).toEqual([['notNumber', '很多', COUNT]]);
  expect(count({ raw: '' })).toEqual([]);
  expect(count({})).toEqual([]);
  expect(count({ raw: '/', how: 'read' })).toEqual([]);
});

test('an amount is a plain decimal of 0 or more, in the unit of its header', () => {
  expect(['0', '12', '12.345678'].flatMap((value) => amount({ value }))).toEqual([]);
  expect(amount({ value: '-1.5' })).toEqual([['negative', '-1.5', AMOUNT]]);
  for (const value of ['0x10', '1e3', '1.', '.5', '1.5.2', ' 1', '1万', '']) {
    expect(amount({ value })).toEqual([['notNumber', value, AMOUNT]]);
  }
  expect(amount({ value: '1.5', unit: '万元' })).toEqual([]);
  expect(amount({ value: '1.5', unit: '元' })).toEqual([['wrongUnit', '1.5元', AMOUNT]]);
  expect(amount({ value: '1.5', unit: '元', raw: '1.5 元' })).toEqual([
    ['wrongUnit', '1.5 元', AMOUNT],
  ]);
});

test('only 本年增/减 has a sign', () => {
  expect([-5, 0, 5].flatMap((value) => change({ value }))).toEqual([]);
  expect(change({ value: -0.5 })).toEqual([['notInteger', '-0.5', CHANGE]]);
});
