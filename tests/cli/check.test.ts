import { version } from '../../package.json';
import { findingKey, findingStamp, type Finding } from '../../domain/check';
import { faulty, sound } from './flat';
import { buildCli, type BuiltCli } from './process';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => {
  cli.remove();
});

const checked = (input: unknown, ...options: string[]) => {
  const { code, stdout } = cli.run(['check', '-', '--json', ...options], JSON.stringify(input));
  return { code, report: JSON.parse(stdout) as Record<string, unknown> };
};
interface Found {
  code: string;
  severity: string;
  cells: string[];
  message: string;
}
const findings = (report: Record<string, unknown>): Found[] => report['findings'] as Found[];

describe('a sound report', () => {
  test('ends with 0 and comes back as it was, with nothing found', () => {
    const report = sound();
    const { code, report: answer } = checked(report);
    const { notCompared, ...rest } = answer;
    expect({ code, rest }).toEqual({
      code: 0,
      rest: { ...report, findings: [], notes: [], settled: [] },
    });
    expect(notCompared).toContainEqual({ code: 'C14', missing: 'previous' });
  });

  test('is read from a file, with a byte order mark too', () => {
    const file = cli.write('report.json', `\ufeff${JSON.stringify(sound())}`);
    const { code, stdout, stderr } = cli.run(['check', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 个错误，0 条提醒，0 条提示');
  });
});

describe('a faulty report', () => {
  test('ends with 1, and each finding names its cells and has its sentence', () => {
    const { code, report } = checked(faulty());
    expect(code).toBe(1);
    const found = findings(report);
    const errors = found.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map((each) => each.code))].sort()).toEqual([
      'C01',
      'C02',
      'C03',
      'C05',
      'C06',
    ]);
    const balance = found.find((each) => each.code === 'C02');
    expect(balance?.cells).toHaveLength(4);
    expect(balance?.message).toContain('不平衡');
  });

  test('speaks English where asked', () => {
    const { stdout } = cli.run(['check', '-', '--locale', 'en'], JSON.stringify(faulty()));
    expect(stdout).toContain('does not balance');
    expect(stdout).toMatch(/\d+ errors, \d+ warnings/u);
  });

  test('weighs blanks by the moment', () => {
    const blank = { year: 2025, cells: {} };
    expect(checked(blank).code).toBe(1);
    expect(checked(blank, '--moment=typing').code).toBe(0);
    const { report } = checked(blank, '--moment', 'typing');
    const blanks = findings(report).filter(({ code }) => code === 'C06');
    expect(blanks.map(({ severity }) => severity)).toEqual(['info', 'info', 'info']);
  });
});

describe('figures that are no figures are named, never counted as 0', () => {
  test.each([
    ['letters', { value: null, raw: '三件', how: 'typed' }],
    ['1e99', { value: 1e99, how: 'typed' }],
    ['a text', { value: '0x10', how: 'typed' }],
    ['a negative number', { value: -1, how: 'typed' }],
    ['half a case', { value: 0.5, how: 'typed' }],
  ])('%s', (_, cell) => {
    const id = 'requests.received.naturalPerson';
    const report = sound();
    const { code, report: answer } = checked({ ...report, cells: { ...report.cells, [id]: cell } });
    expect(code).toBe(1);
    expect(
      findings(answer)
        .filter((f) => f.code === 'C05')
        .flatMap((f) => f.cells),
    ).toEqual([id]);
  });
});

test('a cell that no form has is noted and left out', () => {
  const hostile = JSON.parse('{"__proto__": {"value": 1}, "requests.constructor.x": {"value": 2}}');
  const report = sound();
  const cells = { ...report.cells, ...Object.fromEntries(Object.entries(hostile)), typo: {} };
  const text = JSON.stringify({ ...report, cells }).replace('"typo"', '"__proto__"');
  const { code, stdout } = cli.run(['check', '-', '--json'], text);
  const answer = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(answer.notes.map((note: { params: { cell: string } }) => note.params.cell)).toEqual([
    '__proto__',
    'requests.constructor.x',
  ]);
});

test('control characters of a file do not reach the terminal', () => {
  const cells = { 'requests.received.total': { value: null, raw: '\u001b[31mx', how: 'typed' } };
  const { stdout } = cli.run(
    ['check', '-'],
    JSON.stringify({ year: 2025, title: 'a\u0007', cells }),
  );
  expect(stdout).toContain('[31mx');
  expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u);
});

describe('what cannot be read ends with 2 and a sentence in both languages', () => {
  const big = Buffer.alloc(21 * 1024 * 1024, ' ');
  const cases: [string, string | Buffer, zh: string, en: string][] = [
    ['nothing', '', '不是有效的 JSON', 'is no valid JSON'],
    ['half a file', '{"year": 2025, "cells"', '不是有效的 JSON', 'is no valid JSON'],
    ['GB18030', Buffer.from([0x7b, 0x22, 0xb1, 0xed, 0x22, 0x3a, 0x31, 0x7d]), 'UTF-8', 'UTF-8'],
    ['a list', '[]', '不是一份年报', 'no report'],
    ['no year', '{"cells": {}}', 'year', 'year'],
    ['a year in words', '{"year": "2025", "cells": {}}', '整数年份', 'integer year'],
    ['another form', '{"year": 2025, "form": "F2008", "cells": {}}', '表样', 'form'],
    ['no cells', '{"year": 2025}', '缺少“cells”', '"cells" is missing'],
    ['21 MB', big, '超过 20 MB', 'larger than 20 MB'],
  ];

  test.each(cases)('%s', (_, input, zh, en) => {
    const { code, stdout, stderr } = cli.run(['check', '-'], input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(zh);
    expect(stderr).toContain(en);
  });

  test.each([
    ['a file that is not there', ['check', 'none.json'], 'none.json'],
    ['a folder', ['check', '.'], 'folder'],
    ['no file', ['check'], 'check FILE'],
    ['two files', ['check', 'a', 'b'], 'check FILE'],
    ['an unknown option', ['check', '-', '--yaml'], '--yaml'],
    ['an unknown moment', ['check', '-', '--moment', 'later'], 'typing, import, submit, publish'],
    ['an option without its value', ['check', '-', '--locale'], 'zh, en'],
    ['an unknown command', ['chek'], 'chek'],
    ['no command', [], '--help'],
  ])('%s', (_, args, hint) => {
    const { code, stdout, stderr } = cli.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

test('--help and --version answer and end with 0', () => {
  expect(cli.run(['--help'])).toMatchObject({ code: 0, stderr: '' });
  expect(cli.run(['--help']).stdout).toContain('disclosure-report check FILE');
  expect(cli.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('what a report is compared with', () => {
  const last = (): Record<string, unknown> => ({ ...sound(), year: sound().year - 1 });
  const changed = (): Record<string, unknown> => {
    const report = sound();
    const id = 'requests.pendingAtStart.total';
    return { ...report, cells: { ...report.cells, [id]: { value: 999, how: 'typed' } } };
  };

  test('last year’s report', () => {
    const file = cli.write('last.json', JSON.stringify(last()));
    const { code, report } = checked(changed(), '--previous', file);
    expect(code).toBe(1);
    expect(findings(report).map((each) => each.code)).toContain('C14');
    expect(report['notCompared']).not.toContainEqual({ code: 'C14', missing: 'previous' });
  });

  test('a report of another year is not compared, and the text says so', () => {
    const file = cli.write('older.json', JSON.stringify({ ...last(), year: sound().year - 2 }));
    const text = JSON.stringify(sound());
    const { stdout } = cli.run(['check', '-', '--previous', file, '--locale', 'en'], text);
    expect(stdout).toMatch(/not compared .*C14.*: last year’s report \(--previous\) is not given/u);
  });

  test('the kind of organ', () => {
    const rules = 'proactive.rules.made';
    const report = sound();
    const made = { ...report, cells: { ...report.cells, [rules]: { value: 2, how: 'typed' } } };
    const ask = (...options: string[]): string[] =>
      findings(checked(made, ...options).report).map((each) => each.code);
    expect(ask('--organ-kind', 'township')).toContain('C16');
    expect(ask('--organ-kind', 'government', '--makes-rules')).not.toContain('C16');
    const { code, stderr } = cli.run(['check', '-', '--organ-kind', 'office'], '{}');
    expect(code).toBe(2);
    expect(stderr).toContain('township');
  });

  test('reasons settle what they were given for', () => {
    const file = cli.write('last.json', JSON.stringify(last()));
    const rules = 'proactive.rules.made';
    const report = sound();
    const made = { ...report, cells: { ...report.cells, [rules]: { value: 2, how: 'typed' } } };
    const options = ['--organ-kind', 'township', '--previous', file];
    const [finding] = findings(checked(made, ...options).report).filter((f) => f.code === 'C16');
    const given = finding as unknown as Finding;
    const waiver = {
      code: 'C16',
      key: findingKey(given),
      stamp: findingStamp(given),
      reason: 'verified',
    };
    const waivers = cli.write('waivers.json', JSON.stringify([waiver]));
    const { report: answer } = checked(made, ...options, '--waivers', waivers);
    expect(findings(answer).map((each) => each.code)).not.toContain('C16');
    expect(answer['settled']).toMatchObject([{ finding: { code: 'C16' } }]);
  });
});
