import {
  NEW_DRAFT,
  asSent,
  asSuggestion,
  isBegun,
  isComplete,
  pointedAt,
} from '../../../admin/src/comments/draft';

const CELL = 'requests.received.naturalPerson';
const TOTAL = 'requests.received.total';
const SAVED = {
  title: '2025年年报',
  requestsTable: {
    form: 'F2021',
    cells: { 'received.naturalPerson': { value: 21, how: 'typed' } },
  },
};

const at = (place: string, passage = '') => pointedAt(NEW_DRAFT, { place, passage }, SAVED);

test.each([
  ['a cell', CELL, '', '21'],
  ['a blank cell', 'requests.received.commercialEnterprise', '', ''],
  ['a line', 'title', '', '2025年年报'],
  ['words of a narrative', 'overview', '12条', '12条'],
  ['a narrative as a whole', 'overview', '', ''],
])('quotes what stands at %s', (_, place, passage, quoted) => {
  expect(at(place, passage)).toMatchObject({ place, passage: quoted, proposal: null });
});

test.each([
  ['a cell', at(CELL), true],
  ['a computed sum', at(TOTAL), false],
  ['selected words', at('overview', '12条'), true],
  ['a narrative as a whole', at('overview'), false],
  ['the whole report', NEW_DRAFT, false],
])('a suggestion for %s stays one when the place moves there: %s', (_, to, stays) => {
  const begun = asSuggestion(at(CELL), true);
  const other = { ...begun, place: 'contact', passage: '电话' };
  const moved = pointedAt(other, to, SAVED);
  expect(moved.proposal).toBe(stays ? to.passage : null);
});

test('begins, is complete and is sent as it was written', () => {
  const comment = { ...at(CELL), text: ' 请核对 ' };
  expect([isBegun(at(CELL)), isComplete(at(CELL))]).toEqual([false, false]);
  expect([isBegun(comment), isComplete(comment)]).toEqual([true, true]);
  expect(asSent(comment)).toEqual({ place: CELL, passage: '21', text: '请核对', proposal: null });
  const suggestion = asSuggestion(at(CELL), true);
  expect([isBegun(suggestion), isComplete(suggestion)]).toEqual([false, false]);
  const changed = { ...suggestion, proposal: '22' };
  expect([isBegun(changed), isComplete(changed)]).toEqual([true, true]);
});
