import type { Finding } from '../../domain/check';
import { findingKey, findingStamp } from '../../domain/check';
import {
  REASONS,
  answersTo,
  carriedOver,
  isReasonId,
  parseWaivers,
  unanswered,
  type Waiver,
} from '../../domain/waiver';

const finding = (change: Partial<Finding> = {}): Finding => ({
  code: 'C06',
  severity: 'warning',
  waivable: true,
  table: 'proactive',
  form: 'F2021',
  cells: ['proactive.rules.issued'],
  passages: [],
  params: { reason: 'token', token: '/', count: 1 },
  ...change,
});

const waiverFor = (given: Finding, change: Partial<Waiver> = {}): Waiver => ({
  code: given.code,
  key: findingKey(given),
  stamp: findingStamp(given),
  reason: 'verified',
  words: '',
  standing: false,
  by: 'someone',
  at: '2026-01-20T02:00:00.000Z',
  ...change,
});

const words = (from: number, quote: string) => ({
  field: 'overview' as const,
  block: 0,
  from,
  to: from + quote.length,
  quote,
});

test('a reason settles the finding it was given for, and no other', () => {
  const other = finding({ cells: ['proactive.rules.repealed'] });
  const { open, settled, fallen } = answersTo([finding(), other], [waiverFor(finding())]);
  expect(open).toEqual([other]);
  expect(settled.map((each) => each.finding)).toEqual([finding()]);
  expect(fallen).toEqual([]);
});

test.each<[string, Partial<Finding>]>([
  ['a number', { params: { reason: 'token', token: '/', count: 2 } }],
  ['a token', { params: { reason: 'token', token: '—', count: 1 } }],
])('a reason falls when %s behind it changes', (_what, change) => {
  const changed = finding(change);
  const { open, fallen } = answersTo([changed], [waiverFor(finding())]);
  expect(open).toEqual([changed]);
  expect(fallen).toEqual([waiverFor(finding())]);
});

test('a reason stays while the words only move in their text, and falls when they change', () => {
  const at = (from: number, quote: string) =>
    finding({ code: 'C17', cells: [], passages: [words(from, quote)], params: { said: 2 } });
  const given = waiverFor(at(3, '收到2件'));
  expect(answersTo([at(30, '收到2件')], [given]).open).toEqual([]);
  expect(answersTo([at(3, '收到 2 件')], [given]).fallen).toEqual([given]);
});

test('the values behind a finding do not depend on the order of their names', () => {
  const turned = finding({ params: { count: 1, token: '/', reason: 'token' } });
  expect(findingStamp(turned)).toBe(findingStamp(finding()));
});

test('an error that may not be waived stays open whatever was said', () => {
  const error = finding({ severity: 'error', waivable: false });
  expect(answersTo([error], [waiverFor(error)]).open).toEqual([error]);
});

test('what a historical report prints needs no answer, but its errors stay', () => {
  const error = finding({ severity: 'error' });
  expect(unanswered([finding(), error], true)).toEqual([error]);
});

test('hints need no answer', () => {
  const hint = finding({ severity: 'info', waivable: false });
  expect(unanswered([hint, finding()])).toEqual([finding()]);
});

test('only a standing reason is carried on, and says from which year', () => {
  const [standing, passing] = [
    waiverFor(finding(), { standing: true }),
    waiverFor(finding({ code: 'C11' })),
  ];
  const carried = carriedOver([standing, passing], 2024);
  expect(carried).toEqual([{ ...standing, carriedFrom: 2024 }]);
  expect(carriedOver(carried, 2025)[0]?.carriedFrom).toBe(2024);
  const grown = finding({ params: { reason: 'token', token: '/', count: 3 } });
  expect(answersTo([grown], carried).settled).toEqual([{ finding: grown, waiver: carried[0] }]);
});

test('a reason of this year goes before one that was carried', () => {
  const own = waiverFor(finding());
  const carried = { ...waiverFor(finding()), carriedFrom: 2023 };
  expect(answersTo([finding()], [carried, own]).settled[0]?.waiver).toEqual(own);
});

test('stored reasons are read as they were written, and what is none is left out', () => {
  const given = [waiverFor(finding()), { ...waiverFor(finding()), carriedFrom: 2023 }];
  expect(parseWaivers(JSON.parse(JSON.stringify(given)))).toEqual(given);
  const broken = [null, 3, {}, { ...waiverFor(finding()), reason: '__proto__' }];
  expect(broken.map((each) => parseWaivers([each]))).toEqual(broken.map(() => []));
  expect([undefined, null, 'x', {}].map(parseWaivers)).toEqual([[], [], [], []]);
});

test('the menu has a name for every reason in both languages', () => {
  expect(REASONS.every(({ id, label }) => isReasonId(id) && label.zh && label.en)).toBe(true);
  expect(new Set(REASONS.map(({ id }) => id)).size).toBe(REASONS.length);
});
