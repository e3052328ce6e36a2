import type { OrganChoice, ReportStatus, SourcePreview } from '../api';
import type { Target } from './draft';
import { matchOrgan } from './organMatch';

/** Organ, year and scope as the source gives them, or those of the working copy it is meant for. */
export function proposeTarget(
  { meta, report }: SourcePreview,
  organs: readonly OrganChoice[],
  years: readonly string[],
  into: ReportStatus | undefined,
): Target {
  if (into) return targetOf(into);
  const year = String(report.year);
  return {
    organ: matchOrgan(report.organ || meta.organ, organs)?.documentId ?? '',
    year: years.includes(year) ? year : '',
    scope: report.scope,
  };
}

export const targetOf = ({ organ, year, scope }: ReportStatus): Target => ({
  organ: organ.documentId,
  year: String(year),
  scope,
});

export const isComplete = ({ organ, year }: Target): boolean => organ !== '' && year !== '';
