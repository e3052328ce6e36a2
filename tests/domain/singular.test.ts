import { describeFinding, describeNote } from '../../domain/message';
import type { Finding } from '../../domain/check';

const finding = (code: string, params: Finding['params']): Finding => ({
  code,
  severity: 'error',
  waivable: false,
  table: 'requests',
  form: 'F2021',
  cells: ['requests.received.naturalPerson'],
  passages: [],
  params: { count: 1, ...params },
});
const sum = {
  along: 'received',
  left: [{ cell: 'requests.received.total', value: 3 }],
  right: [
    { cell: 'requests.received.naturalPerson', value: 1 },
    { cell: 'requests.received.commercialEnterprise', value: 1 },
    { cell: 'requests.received.otherOrganization', value: 0 },
  ],
  leftSum: 3,
  rightSum: 2,
  difference: 1,
};

test.each([
  ['blank', describeFinding(finding('C06', { reason: 'blank' }), 'en'), '1 cell is blank.'],
  ['a token', describeFinding(finding('C06', { token: '/' }), 'en'), '1 cell holds “/”'],
  ['foreign', describeFinding(finding('C07', { reason: 'foreign' }), 'en'), '1 cell belongs'],
  ['a zero', describeFinding(finding('C03', sum), 'en'), '(1 other cell is 0)'],
  [
    'inferred',
    describeNote({ code: 'N-inferred', params: { table: 'requests', count: 1 } }, 'en'),
    '1 cell was inferred',
  ],
])('one is not spoken of as many: %s', (_, sentence, expected) => {
  expect(sentence).toContain(expected);
});
