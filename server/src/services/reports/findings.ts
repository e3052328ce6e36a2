import { checkTables, hasErrors, type Finding, type Moment } from '../../../../domain/check';
import type { ReportValue } from '../../../../domain/report';
import { RefusalError, type EditionIndexRow, type ReportRow } from '../../store';

/** What stops a report besides its figures. */
export interface Reason {
  readonly code: 'titleMissing' | 'correctionNoteMissing';
  readonly message: string;
}

const TITLE_MISSING: Reason = {
  code: 'titleMissing',
  message: '请填写标题。 Fill in the title.',
};
const CORRECTION_NOTE_MISSING: Reason = {
  code: 'correctionNoteMissing',
  message:
    '这份年报发布过，再次发布前请填写“更正说明”，写明改了什么、为什么改。' +
    ' This report was published before; say in the correction note what was changed and why.',
};

export const findingsOf = (row: ReportRow, report: ReportValue, moment: Moment): Finding[] =>
  checkTables(report, { moment, historical: row.historical });

export function reasonsAgainst(
  report: ReportValue,
  editions: readonly EditionIndexRow[],
): Reason[] {
  return [
    ...(report.title === '' ? [TITLE_MISSING] : []),
    ...(editions.length > 0 && report.correctionNote === null ? [CORRECTION_NOTE_MISSING] : []),
  ];
}

/** All reasons at once: nobody should mend one fault only to meet the next. */
export function refuseUnready(findings: readonly Finding[], reasons: readonly Reason[]): void {
  const isBlocked = hasErrors(findings) || reasons.length > 0;
  if (!isBlocked) return;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = errors + reasons.length;
  throw new RefusalError(
    'findings',
    `还有 ${count} 处问题必须先改正，详见右侧问题清单。 ` +
      (count === 1
        ? '1 fault must be mended first; it is listed beside the form.'
        : `${count} faults must be mended first; they are listed beside the form.`),
    { findings, reasons },
  );
}
