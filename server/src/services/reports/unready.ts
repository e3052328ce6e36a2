import type { Finding } from '../../../../domain/check';
import type { ReportValue } from '../../../../domain/report';
import { unanswered } from '../../../../domain/waiver';
import { RefusalError, type EditionIndexRow } from '../../store';
import type { Dossier } from './dossier';
import type { Judgement } from './judge';

/** What stops a report besides what the checks find. */
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

export function reasonsAgainst(
  report: ReportValue,
  editions: readonly EditionIndexRow[],
): Reason[] {
  return [
    ...(report.title === '' ? [TITLE_MISSING] : []),
    ...(editions.length > 0 && report.correctionNote === null ? [CORRECTION_NOTE_MISSING] : []),
  ];
}

function sentenceOf(findings: readonly Finding[], reasons: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length + reasons;
  const warnings = findings.length + reasons - errors;
  const zh = [
    ...(errors > 0 ? [`${errors} 处错误必须先改正`] : []),
    ...(warnings > 0 ? [`${warnings} 条提醒需要改正或说明理由`] : []),
  ];
  const en = [
    ...(errors > 0 ? [`errors to be mended first: ${errors}`] : []),
    ...(warnings > 0 ? [`warnings to be mended or answered: ${warnings}`] : []),
  ];
  return `还有 ${zh.join('，')}，详见右侧问题清单。 Still open: ${en.join('; ')}; all are listed beside the form.`;
}

/** All reasons at once: nobody should mend one fault only to meet the next. */
export function refuseUnready({ open }: Judgement, { row, report, editions }: Dossier): void {
  const findings = unanswered(open, row.historical);
  const reasons = reasonsAgainst(report, editions);
  if (findings.length + reasons.length === 0) return;
  throw new RefusalError('findings', sentenceOf(findings, reasons.length), { findings, reasons });
}
