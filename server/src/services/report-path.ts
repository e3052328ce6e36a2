import type { Scope } from '../../../domain/report';
import { pathOf } from '../pages/address';

/** The public address of a report, or of one of its earlier editions. */
export const pathOfReport = (
  basePath: string,
  slug: string,
  { year, scope }: { readonly year: string; readonly scope: Scope },
  number?: number,
): string =>
  pathOf(basePath, {
    page: 'report',
    slug,
    year: Number(year),
    scope,
    format: 'html',
    ...(number === undefined ? {} : { number }),
  });
