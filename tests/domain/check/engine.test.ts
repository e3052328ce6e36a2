import fc from 'fast-check';
import { TEXT_CHECKS, checkReport, findingKey, findingStamp } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import { parseReport, type ReportValue } from '../../../domain/report';
import { answersTo, parseWaivers } from '../../../domain/waiver';
import { publishedReports } from '../../../bench/samples';
import { EXAMPLES } from './examples';

const SUBMIT = { moment: 'submit' } as const;
const OF_TEXT = new Set(TEXT_CHECKS.map(({ code }) => code));

const before = (report: ReportValue, all: readonly ReportValue[]): ReportValue | undefined =>
  all.find(
    ({ organ, scope, year }) =>
      organ.code === report.organ.code && scope === report.scope && year === report.year - 1,
  );

test('any value at all is checked without a throw, and every finding has its sentences', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.anything()),
      fc.integer({ min: 2015, max: 2030 }),
      (raw, year) => {
        const report = parseReport({ ...raw, year });
        for (const finding of checkReport(report, SUBMIT).findings) {
          expect(describeFinding(finding, 'zh')).not.toMatch(/undefined|NaN/u);
          expect(describeFinding(finding, 'en')).not.toMatch(/undefined|NaN/u);
        }
      },
    ),
  );
});

test('figures of sound sample reports give nothing but hints, last year’s at hand', () => {
  const all = publishedReports();
  const found = all.flatMap((report) => {
    const last = before(report, all);
    if (!last) return [];
    const { name } = report.organ;
    const previous = [
      { organName: name, year: last.year, edition: 1, by: 'same' as const, report: last },
    ];
    return checkReport(report, SUBMIT, { previous, editions: [] })
      .findings.filter(({ code, severity }) => !OF_TEXT.has(code) && severity !== 'info')
      .map(({ code, cells }) => `${name} ${report.year} ${code} ${cells.join(' ')}`);
  });
  expect(found).toEqual([]);
});

test('a reason given for any finding settles it when the checks are run again', () => {
  for (const { report, context, moment = 'submit', profile } of EXAMPLES) {
    const options = { moment, ...(profile ? { profile } : {}) };
    const run = () => checkReport(report, options, context).findings;
    const waivable = run().filter((each) => each.waivable);
    const waivers = parseWaivers(
      waivable.map((finding) => ({
        code: finding.code,
        key: findingKey(finding),
        stamp: findingStamp(finding),
        reason: 'verified',
      })),
    );
    expect(answersTo(run(), waivers).open.filter((each) => each.waivable)).toEqual([]);
  }
});
