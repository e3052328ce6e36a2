import { openReason, reasonsIn } from '../../../admin/src/report/reasons';
import { TRANSITIONS, isEditable, type ReportState } from '../../../domain/workflow';

const states = Object.keys(TRANSITIONS) as ReportState[];

test.each(states)('only what may be changed waits for a title: %s', (state) => {
  const asked = isEditable(state) ? [{ code: 'titleMissing', field: 'title' }] : [];
  expect(reasonsIn({ title: ' ' }, state)).toEqual(asked);
  expect(reasonsIn({ title: '年报' }, state)).toEqual([]);
});

test.each([
  ['titleMissing', 'title'],
  ['openComments', null],
])('the admin leads to what would mend %s', (code, field) => {
  expect(openReason(code)).toEqual({ code, field });
});

test('a reason that only the server knows leads nowhere', () => {
  expect(openReason('other')).toBeUndefined();
});
