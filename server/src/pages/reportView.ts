import type { ReportValue, Scope } from '../../../domain/report';
import type { FileFormat, FileLink } from './format';

/** An edition as links name it. */
export interface EditionLink {
  readonly number: number;
  readonly publishedOn: string;
  readonly path: string;
}

export interface YearLink {
  readonly year: number;
  readonly path: string;
}

/** One published edition with what stands beside it: all that its page and its data say. */
export interface ReportView {
  readonly report: ReportValue;
  readonly edition: {
    readonly number: number;
    readonly digest: string;
    /** YYYY-MM-DD, Asia/Shanghai; of a historical report the day of the original. */
    readonly publishedOn: string;
    /** ISO instant. */
    readonly releasedAt: string;
    readonly historical: boolean;
    readonly isLive: boolean;
  };
  readonly organ: {
    readonly slug: string;
    readonly path: string;
    readonly siteName: string;
    readonly siteDomain: string;
    readonly siteCode: string;
  };
  readonly path: string;
  /** The address of the live edition. */
  readonly currentPath: string;
  /** Every file in which this edition can be fetched. */
  readonly files: readonly FileLink[];
  readonly earlier: readonly EditionLink[];
  readonly previousYear?: YearLink;
  readonly nextYear?: YearLink;
  /** The report of the other scope for the same year. */
  readonly counterpart?: { readonly scope: Scope; readonly path: string };
}

/** Address of the whole edition in this format. */
export const filePath = ({ files, path }: ReportView, format: FileFormat): string =>
  files.find((file) => file.format === format && file.table === undefined)?.path ?? path;
