import { canonicalReport, parseReport, type ReportValue } from '../domain/report';
import { SAMPLE_ORGANS, sampleReports } from '../examples/portal/src/sample';

/** Every published sample report, as the value that is checked and drawn. */
export function publishedReports(): ReportValue[] {
  return sampleReports()
    .filter(({ state }) => state === 'published')
    .map(({ organ: slug, year, scope, tables, text }) => {
      const organ = SAMPLE_ORGANS.find((each) => each.slug === slug);
      const { feeNotices, feeCharged, feeReceived, feeText } = text;
      const processingFee = {
        ...{ notices: feeNotices, amountCharged: feeCharged, amountReceived: feeReceived },
        text: feeText,
      };
      const title = `${organ?.name}${year}年政府信息公开工作年度报告`;
      return parseReport({
        ...text,
        organ,
        year,
        scope,
        title,
        tables,
        narrative: text,
        processingFee,
      });
    });
}

export { canonicalReport };
