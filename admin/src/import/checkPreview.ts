import { checkReport, type Finding } from '../../../domain/check';
import type { ReportValue } from '../../../domain/report';
import type { SourcePreview } from '../api';

/** What the checks say of a report that was read, with the answers in it, by the portal's own rules. */
export const checkPreview = (
  { shape, profile }: Pick<SourcePreview, 'shape' | 'profile'>,
  report: ReportValue | undefined,
): readonly Finding[] =>
  report ? checkReport(report, { moment: 'import', profile }, { source: shape }).findings : [];
