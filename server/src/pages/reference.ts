import type { ReportValue } from '../../../domain/report';

const SUFFIX: Readonly<Record<ReportValue['scope'], string>> = { own: 'NB01', aggregate: 'NB02' };

/** 索引号: the same for every edition of a report, made from 统一社会信用代码, year and scope. */
export const referenceNumber = ({ organ, year, scope }: ReportValue): string =>
  `${organ.code}/${year}-${SUFFIX[scope]}`;

const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;

/** A short prefix for the ids of one report's page, so that two reports can share a document. */
export function prefixOf(slug: string, { year, scope }: ReportValue): string {
  let hash = FNV_OFFSET;
  for (const character of `${slug}/${year}/${scope}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  return `r${hash.toString(36).slice(-4)}`;
}
