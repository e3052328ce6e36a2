import { findingKey, findingStamp, type Finding } from '../../../domain/check';

const FINDING: Finding = {
  code: 'C20',
  severity: 'warning',
  waivable: true,
  cells: ['requests.received.total', 'requests.concluded.total'],
  passages: [
    { field: 'overview', block: 1, from: 2, to: 4, quote: '五条' },
    { field: 'preface', block: 0, from: 0, to: 2, quote: '三条' },
    { field: 'overview', block: 2, from: 0, to: 2, quote: '两条' },
  ],
  params: { reason: 'below', sum: 5 },
};

const KEY = 'C20|below|requests.received.total requests.concluded.total|overview preface';

test('a key names the check, its kind, and where it stands', () => {
  expect(findingKey(FINDING)).toBe(KEY);
  expect(findingKey({ ...FINDING, params: { sum: 5 } })).toBe(KEY.replace('below', ''));
  expect(findingKey({ ...FINDING, params: { reason: 7 } })).toBe(KEY.replace('below', ''));
  expect(findingKey({ ...FINDING, cells: [], passages: [] })).toBe('C20|below||');
});

test('it stays while numbers, severity and places within a text change', () => {
  const passages = FINDING.passages.map((each) => ({ ...each, block: 9, from: 7, quote: '又改' }));
  const changed: Finding = { ...FINDING, severity: 'error', waivable: false, passages };
  expect(findingKey({ ...changed, params: { reason: 'below', sum: 6 } })).toBe(KEY);
});

test('a stamp falls with each number and word behind a finding, not with their place', () => {
  const stamp = findingStamp(FINDING);
  const moved = FINDING.passages.map((each) => ({ ...each, block: 9, from: 7, to: 9 }));
  expect(findingStamp({ ...FINDING, passages: moved })).toBe(stamp);
  expect(findingStamp({ ...FINDING, code: 'C21', severity: 'info', cells: [] })).toBe(stamp);
  const [first, ...rest] = FINDING.passages;
  if (!first) throw new Error('No passage.');
  const others: Finding[] = [
    { ...FINDING, params: { reason: 'below', sum: 6 } },
    { ...FINDING, params: { reason: 'above', sum: 5 } },
    { ...FINDING, passages: rest },
    { ...FINDING, passages: [{ ...first, quote: '六条' }, ...rest] },
    { ...FINDING, passages: [{ ...first, field: 'preface' }, ...rest] },
  ];
  expect(new Set([stamp, ...others.map(findingStamp)]).size).toBe(others.length + 1);
});
