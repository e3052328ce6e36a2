import { CHECKS, checkReport, type Finding } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import { EXAMPLES } from './examples';
import type { Example, Kind } from './examples/example';

const KINDS: readonly Kind[] = ['fails', 'passes', 'nearMiss'];

function findingsOf({ code, report, context, ...example }: Example): Finding[] {
  const { moment = 'submit', historical = false, profile } = example;
  const options = { moment, historical, ...(profile ? { profile } : {}) };
  return checkReport(report, options, context).findings.filter((each) => each.code === code);
}

const named = (kinds: readonly Kind[]): [string, Example][] =>
  EXAMPLES.filter(({ kind }) => kinds.includes(kind)).map((example) => [
    `${example.code} ${example.name}`,
    example,
  ]);

describe('every check has an example', () => {
  test.each([...CHECKS.keys()])('%s', (code) => {
    const kinds = new Set(EXAMPLES.filter((each) => each.code === code).map(({ kind }) => kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('of a check that there is', () => {
    expect(EXAMPLES.filter(({ code }) => !CHECKS.has(code))).toEqual([]);
  });
});

describe('finds', () => {
  test.each(named(['fails']))('%s', (_, example) => {
    const findings = findingsOf(example);
    const expected = example.found ?? [];
    expect(expected.length).toBeGreaterThan(0);
    expect(findings).toHaveLength(expected.length);
    expect(findings).toMatchObject(expected);
  });
});

describe('says nothing of', () => {
  test.each(named(['passes', 'nearMiss']))('%s', (_, example) => {
    expect(findingsOf(example)).toEqual([]);
  });
});

describe('speaks in full sentences of', () => {
  test.each(named(['fails']))('%s', (_, example) => {
    for (const finding of findingsOf(example)) {
      const [zh, en] = [describeFinding(finding, 'zh'), describeFinding(finding, 'en')];
      expect(zh).toMatch(/。$/u);
      expect(en).toMatch(/\.$/u);
      expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null|F20\d\d|\[object/u);
    }
  });
});
