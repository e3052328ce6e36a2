import { rowFaults } from '../../../admin/src/counts/rowFaults';
import {
  draftRows,
  namesIn,
  readRows,
  valueOf,
  withoutRow,
  withRow,
  withText,
  type DraftRow,
} from '../../../admin/src/counts/rows';

const row = (category: string, channel = '', count = ''): DraftRow => ({
  category,
  channel,
  count,
});

test.each([
  ['nothing', null, [row('')]],
  ['an empty list', [], [row('')]],
  ['what is no list', '163', [row('')]],
  [
    'saved rows',
    [{ category: '政策解读', channel: '网站', count: 9 }],
    [row('政策解读', '网站', '9')],
  ],
  ['a space just typed', [{ category: '政策 ', count: '约' }], [row('政策 ', '', '约')]],
  ['rows beside other things', [3, null, { category: 7 }], [row('7')]],
])('rows out of %s', (_, value, expected) => {
  expect(draftRows(value)).toEqual(expected);
});

test('what is typed goes into its own cell', () => {
  const rows = [row('甲', '', '1'), row('乙', '', '2')];
  expect(withText(rows, 1, 'count', '20')).toEqual([row('甲', '', '1'), row('乙', '', '20')]);
});

test('a new row goes on in the channel of the one before', () => {
  expect(withRow([row('甲', '网站', '1')])).toEqual([row('甲', '网站', '1'), row('', '网站')]);
});

test('taking out the last row leaves one to begin with, and nothing in the form', () => {
  const left = withoutRow([row('甲', '网站', '1')], 0);
  expect(left).toEqual([row('')]);
  expect(valueOf(left)).toBeNull();
  expect(valueOf([row('甲')])).toEqual([row('甲')]);
});

test('names are offered once each', () => {
  expect(namesIn([row('甲', '网站'), row('乙 ', '网站'), row('')], 'channel')).toEqual(['网站']);
  expect(namesIn([row('甲'), row('乙 ')], 'category')).toEqual(['甲', '乙']);
});

test.each([
  ['a sound row', [row('甲', '', '1')], []],
  ['a blank row', [row('')], []],
  ['a row with a channel alone', [row('', '网站')], []],
  ['no number', [row('甲', '', '约3')], [[0, { kind: 'notNumber', text: '约3' }]]],
  ['a blank count', [row('甲')], [[0, { kind: 'noCount' }]]],
  ['no category', [row('', '网站', '3')], [[0, { kind: 'noCategory' }]]],
  [
    'a thing counted twice, said at the later row',
    [row('甲类', '', '3'), row('乙', '', '1'), row('甲类')],
    [[2, { kind: 'twice', row: 1 }]],
  ],
])('faults of %s', (_, rows, expected) => {
  expect([...rowFaults(readRows(rows))]).toEqual(expected);
});
