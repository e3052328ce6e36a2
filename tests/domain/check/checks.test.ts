import { CHECKS, type ReportCheck, type TableCheck } from '../../../domain/check';

type Check = Partial<Omit<TableCheck, 'run'> & Omit<ReportCheck, 'run'>> & {
  readonly code: string;
};

const ALL: readonly Check[] = [...CHECKS.values()];
const codesWhere = (is: (check: Check) => boolean | undefined): string =>
  ALL.filter((check) => is(check) === true)
    .map(({ code }) => code)
    .sort()
    .join(' ');

test('a code names one check', () => {
  expect(new Set(ALL.map(({ code }) => code)).size).toBe(CHECKS.size);
  expect([...CHECKS].filter(([code, check]) => code !== check.code)).toEqual([]);
});

test('a report entered as it was printed is spared completeness, form, sums and comparison', () => {
  expect(codesWhere((check) => check.liftedWhenHistorical)).toBe(
    'C01 C02 C03 C04 C06 C07 C08 C09 C10 C14 C15 C16 C31 C32 C33 C39 C43 C44 C47 C48',
  );
});

test('an error of arithmetic, structure or record is never waived, nor where a local rule makes it one', () => {
  expect(codesWhere(({ isWaivable }) => !isWaivable)).toBe(
    'C01 C02 C03 C04 C05 C06 C07 C09 C10 C40 C41 C43 C44 C47',
  );
});

test('a reason stands for later years where its cause is no number', () => {
  expect(codesWhere(({ mayStand }) => mayStand)).toBe('C06 C16 C37 C45 C48');
});

test('what is no question to the report is not spoken of without its context', () => {
  expect(codesWhere(({ isBeside }) => isBeside)).toBe('C08 C41 C45 C49');
});

test('only an aggregate is asked for its members', () => {
  expect(codesWhere(({ appliesTo }) => appliesTo !== undefined)).toBe('C43 C44');
});

test('what a check needs beside the report', () => {
  const needs = ALL.flatMap(({ code, needs = [], compares = [] }) =>
    [...needs, ...compares].map((part) => `${code} ${part}`),
  );
  expect(needs.sort()).toEqual([
    'C08 source',
    'C14 previous',
    'C15 previous',
    'C16 organ',
    'C27 previous',
    'C28 others',
    'C32 previous',
    'C33 previous',
    'C39 dates',
    'C39 organ',
    'C40 editions',
    'C41 channels',
    'C43 members',
    'C44 members',
    'C45 column',
    'C49 categoryCounts',
  ]);
  expect(codesWhere(({ compares }) => compares !== undefined)).toBe('C32');
});

test('a shifted paste says what the sums would say one by one', () => {
  const superseding = ALL.filter(({ supersedes }) => supersedes !== undefined);
  expect(superseding.map(({ code, supersedes }) => [code, supersedes])).toEqual([
    ['C47', ['C01', 'C02', 'C03', 'C04', 'C46']],
  ]);
});
