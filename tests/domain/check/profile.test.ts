import { FIXED_CODES, PLAIN_PROFILE, checkReport, parseProfile } from '../../../domain/check';
import { describeProfileProblem } from '../../../domain/message';
import { exampleReport } from './examples/example';

const RULES = {
  checks: {
    C33: { off: true, reason: '市政务公开办2025年1月通知' },
    C16: { severity: 'error', reason: '省里要求' },
  },
  deadlines: { department: '01-26' },
  requiredHeadings: ['建议提案办理结果公开情况'],
  notApplicable: true,
};

test('local rules are read as they were written', () => {
  expect(parseProfile(JSON.parse(JSON.stringify(RULES)))).toEqual({ profile: RULES });
  expect(parseProfile({})).toEqual({ profile: PLAIN_PROFILE });
});

test.each<[string, unknown, string, string]>([
  ['no object', null, 'notAnObject', ''],
  ['a list', [], 'notAnObject', ''],
  ['another field', { check: {} }, 'unknownField', 'check'],
  ['checks as a list', { checks: [] }, 'notAnObject', 'checks'],
  ['deadlines as text', { deadlines: 'x' }, 'notAnObject', 'deadlines'],
  [
    'a check there is not',
    { checks: { C99: { off: true, reason: 'r' } } },
    'unknownCheck',
    'checks.C99',
  ],
  ['a setting that is none', { checks: { C33: true } }, 'badSetting', 'checks.C33'],
  ['a setting without effect', { checks: { C33: { reason: 'r' } } }, 'badSetting', 'checks.C33'],
  ['off as text', { checks: { C33: { off: 'yes', reason: 'r' } } }, 'badSetting', 'checks.C33'],
  [
    'another severity',
    { checks: { C33: { severity: 'bad', reason: 'r' } } },
    'badSetting',
    'checks.C33',
  ],
  ['no reason', { checks: { C33: { off: true } } }, 'noReason', 'checks.C33'],
  ['a blank reason', { checks: { C33: { off: true, reason: ' ' } } }, 'noReason', 'checks.C33'],
  ['a kind there is not', { deadlines: { office: '01-31' } }, 'unknownKind', 'deadlines.office'],
  ['30 February', { deadlines: { department: '02-30' } }, 'badDeadline', 'deadlines.department'],
  ['29 February', { deadlines: { department: '02-29' } }, 'badDeadline', 'deadlines.department'],
  ['a year', { deadlines: { department: '2026-01-31' } }, 'badDeadline', 'deadlines.department'],
  ['empty headings', { requiredHeadings: [''] }, 'badHeadings', 'requiredHeadings'],
  ['a flag as text', { notApplicable: 'yes' }, 'badFlag', 'notApplicable'],
  ...FIXED_CODES.filter((code) => code !== 'C38').map((code): [string, unknown, string, string] => [
    `${code} switched off`,
    { checks: { [code]: { off: true, reason: 'r' } } },
    'fixedCheck',
    `checks.${code}`,
  ]),
])('%s is refused in words', (_, input, code, at) => {
  const result = parseProfile(input);
  if (!('problems' in result)) throw new Error('Nothing was refused.');
  expect(result.problems).toMatchObject([{ code, at }]);
  for (const problem of result.problems) {
    expect(describeProfileProblem(problem, 'zh')).toMatch(/。$/u);
    expect(describeProfileProblem(problem, 'en')).toMatch(/\.$/u);
  }
});

const codesOf = (profile: typeof PLAIN_PROFILE): string[] => {
  const report = exampleReport({
    requests: {
      'received.naturalPerson': '1',
      'received.commercialEnterprise': '2',
      'received.total': '12',
    },
  });
  return checkReport(report, { moment: 'submit', profile }).findings.map(
    ({ code, severity }) => `${code} ${severity}`,
  );
};

test('a check is switched off or weighs otherwise, but for those that always block', () => {
  const reason = '本地规定';
  expect(codesOf(PLAIN_PROFILE)).toContain('C46 warning');
  const off = {
    ...PLAIN_PROFILE,
    checks: { C46: { off: true, reason }, C03: { off: true, reason } },
  };
  expect(codesOf(off).join()).not.toContain('C46');
  expect(codesOf(off)).toContain('C03 error');
  const heavier = { ...PLAIN_PROFILE, checks: { C46: { severity: 'error' as const, reason } } };
  expect(codesOf(heavier)).toContain('C46 error');
});

test('what lacks its context is not compared, and never passed', () => {
  const { notCompared } = checkReport(exampleReport(), { moment: 'submit' });
  expect(notCompared).toEqual(
    expect.arrayContaining([
      { code: 'C14', missing: 'previous' },
      { code: 'C32', missing: 'previous' },
      { code: 'C39', missing: 'organ' },
    ]),
  );
  expect(notCompared.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['C44']));
  const empty = checkReport(exampleReport(), { moment: 'submit' }, { previous: [], editions: [] });
  expect(empty.notCompared).toContainEqual({ code: 'C14', missing: 'previous' });
  expect(empty.notCompared.map(({ code }) => code)).not.toContain('C40');
});
