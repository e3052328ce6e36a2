import type { Finding } from '../../../../domain/check';
import { unanswered } from '../../../../domain/waiver';
import { RefusalError } from '../../store';
import type { Dossier } from './dossier';
import type { Judgement } from './judge';

/** What stops a report besides what the checks find. */
export interface Reason {
  readonly code: 'titleMissing' | 'openComments';
  readonly message: string;
}

const TITLE_MISSING: Reason = {
  code: 'titleMissing',
  message: '请填写标题。 Fill in the title.',
};
const openCommentsReason = (count: number): Reason => ({
  code: 'openComments',
  message: `还有 ${count} 条批注或修改建议没有办结，请先处理。 Comments or suggestions still open: ${count}; deal with them first.`,
});

export function reasonsAgainst({ report, openComments }: Dossier): Reason[] {
  return [
    ...(report.title === '' ? [TITLE_MISSING] : []),
    ...(openComments > 0 ? [openCommentsReason(openComments)] : []),
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
export function refuseUnready({ open }: Judgement, dossier: Dossier): void {
  const findings = unanswered(open, dossier.row.historical);
  const reasons = reasonsAgainst(dossier);
  if (findings.length + reasons.length === 0) return;
  throw new RefusalError('findings', sentenceOf(findings, reasons.length), { findings, reasons });
}

/** What a reviewer has asked is answered before anybody approves. */
export function refuseOpenComments({ openComments }: Dossier): void {
  if (openComments === 0) return;
  const { message } = openCommentsReason(openComments);
  throw new RefusalError('openComments', message, { count: openComments });
}
