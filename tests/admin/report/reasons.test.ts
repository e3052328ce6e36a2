import { reasonsIn } from '../../../admin/src/report/reasons';
import { TRANSITIONS, type ReportState } from '../../../domain/workflow';

const states = Object.keys(TRANSITIONS) as ReportState[];
const codes = (values: Record<string, unknown>, state: ReportState, hasEditions: boolean) =>
  reasonsIn(values, state, hasEditions).map(({ code }) => code);

test.each(states)('only a draft waits for a title or a correction note: %s', (state) => {
  const asked = ['titleMissing', 'correctionNoteMissing'];
  expect(codes({ title: ' ' }, state, true)).toEqual(state === 'drafting' ? asked : []);
});

test.each([
  ['a first edition has nothing to correct', false, null, []],
  ['a later one says what was corrected', true, null, ['correctionNoteMissing']],
  ['blanks say nothing', true, ' \n', ['correctionNoteMissing']],
  ['a note that is there', true, '更正了表三的转结件数', []],
])('%s', (_, hasEditions, correctionNote, expected) => {
  expect(codes({ title: '年报', correctionNote }, 'drafting', hasEditions)).toEqual(expected);
});
