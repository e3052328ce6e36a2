import { TEXT_CHECKS, checkReport, type CheckContext, type Finding } from '../../domain/check';
import { defaultTitle, parseReport, type ReportValue } from '../../domain/report';
import { SAMPLE_ORGANS, sampleReports, type SampleReport } from '../../examples/portal/src/sample';

const CODES = new Set(TEXT_CHECKS.map(({ code }) => code));

const organOf = (slug: string) => {
  const found = SAMPLE_ORGANS.find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no sample organ "${slug}".`);
  return found;
};

function valueOf({ organ, year, scope, tables, text }: SampleReport): ReportValue {
  const { name, code } = organOf(organ);
  const { preface, contact, overview, improvements, otherMatters } = text;
  return parseReport({
    organ: { code, name },
    year,
    scope,
    title: defaultTitle(name, year),
    preface,
    contact,
    tables,
    narrative: { overview, improvements, otherMatters },
    processingFee: {
      notices: text.feeNotices,
      amountCharged: text.feeCharged,
      amountReceived: text.feeReceived,
      text: text.feeText,
    },
  });
}

const all = sampleReports().map((sample) => ({ sample, report: valueOf(sample) }));
type Read = (typeof all)[number];

const other = ({ sample, report }: Read) => ({
  organName: report.organ.name,
  year: sample.year,
  edition: 1,
  report,
});

function contextOf({ sample }: Read): CheckContext {
  const { name, shortName, kind, ruleMaking } = organOf(sample.organ);
  const isSame = (each: Read): boolean =>
    each.sample.organ === sample.organ && each.sample.scope === sample.scope;
  return {
    organ: { name, shortName, kind, makesRules: ruleMaking, subordinates: [] },
    previous: all
      .filter((each) => isSame(each) && each.sample.year === sample.year - 1)
      .map((each) => ({ ...other(each), by: 'same' as const })),
    others: all
      .filter((each) => !isSame(each) && each.sample.year === sample.year)
      .map((each) => other(each)),
  };
}

const wordFindings = (read: Read): Finding[] =>
  checkReport(read.report, { moment: 'submit' }, contextOf(read)).findings.filter(({ code }) =>
    CODES.has(code),
  );

const named = (faulty: boolean): [string, Read][] =>
  all
    .filter(({ sample }) => (sample.state === 'drafting') === faulty)
    .map((read) => [`${read.sample.organ} ${read.sample.year} ${read.sample.scope}`, read]);

test.each(named(false))('the words of %s are sound', (_, read) => {
  expect(wordFindings(read)).toEqual([]);
});

test.each(named(true))('the words of %s contradict the cell that is planted', (_, read) => {
  const findings = wordFindings(read);
  expect(findings.map(({ code, params }) => [code, params['fact']])).toEqual([
    ['C17', 'carriedOut'],
  ]);
});
