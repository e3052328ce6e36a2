import { parseCanonical, type ReportValue } from '../../../../domain/report';
import { digestOf, type EditionIndexRow, type EditionRow } from '../../store';

/** What is stored is not what was published: its page is not to be shown. */
export class TamperedError extends Error {
  override readonly name = 'TamperedError';
  constructor(readonly edition: EditionIndexRow) {
    super(
      `版本内容与发布时的摘要不符，已停止显示：${edition.organName} ${edition.year} 年（${edition.scope}）第${edition.number}版。请从备份恢复这一行，并查看审计链。 The stored edition differs from what was published; its page answers 503. Restore the row and verify the audit chain.`,
    );
  }
}

const describes = (edition: EditionRow, report: ReportValue): boolean =>
  report.organ.code === edition.organCode &&
  String(report.year) === edition.year &&
  report.scope === edition.scope;

function read(edition: EditionRow): ReportValue {
  try {
    return parseCanonical(edition.content);
  } catch {
    throw new TamperedError(edition);
  }
}

/** The published report, if these are the bytes that were published; throws otherwise. */
export function openEdition(edition: EditionRow): ReportValue {
  if (digestOf(edition.content) !== edition.digest) throw new TamperedError(edition);
  const report = read(edition);
  if (!describes(edition, report)) throw new TamperedError(edition);
  return report;
}

/** The same, or undefined: for pages of many editions, which leave out what the sweep will tell of. */
export function intactReport(edition: EditionRow): ReportValue | undefined {
  try {
    return openEdition(edition);
  } catch (error) {
    if (error instanceof TamperedError) return undefined;
    throw error;
  }
}
