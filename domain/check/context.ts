import type { SectionId } from '../form';
import type { OrganKind } from '../organ';
import type { CategoryCount, ReportValue } from '../report';
import type { CheckProfile } from './profile';

/** The organ that reports, as far as checks ask for it. */
export interface OrganContext {
  readonly name: string;
  readonly shortName?: string;
  readonly kind: OrganKind;
  /** Whether it may make 规章. */
  readonly makesRules: boolean;
  /** `YYYY-MM-DD` */
  readonly foundedOn?: string;
  /** Names of the organs below it. */
  readonly subordinates: readonly string[];
}

/** Another report, with what names it in a sentence. */
export interface OtherReport {
  readonly organName: string;
  readonly year: number;
  /** Number of the edition; null for a working copy. */
  readonly edition: number | null;
  readonly report: ReportValue;
}

export interface PreviousReport extends OtherReport {
  /** The same organ, or one that was merged into it or that it was split from. */
  readonly by: 'same' | 'predecessor';
}

/** What checks are told beside the report. What is not there is not compared, and never passed. */
export interface CheckContext {
  readonly organ?: OrganContext;
  /** Last year's reports: one, or those of all predecessors of a merged organ; empty: there is none. */
  readonly previous?: readonly PreviousReport[];
  /** Other units' reports of the same year. */
  readonly others?: readonly OtherReport[];
  /** The parts of an aggregate; `report` is null where a member has none. */
  readonly members?: readonly MemberReport[];
  readonly dates?: ReportDates;
  /** Earlier editions of this report, oldest first. */
  readonly editions?: readonly EarlierEdition[];
  /** Differences from the sum of the members that are declared, such as a joint document. */
  readonly adjustments?: readonly Adjustment[];
  /** What a file that was read prints beside its figures. */
  readonly source?: SourceShape;
  /** What is given away of the report, and the record it was made from. */
  readonly channels?: PublishedChannels;
  /** The organ's page in the column, from top to bottom. */
  readonly column?: ColumnPage;
  /** 主动公开分类条数 of the working copy, which no edition holds. */
  readonly categoryCounts?: readonly CategoryCount[];
}

export interface Adjustment {
  /** Full id. */
  readonly cell: string;
  readonly change: number;
  readonly reason: string;
}

export interface SourceShape {
  /** Sections in the order in which their headings stand. */
  readonly sections: readonly SectionId[];
  /** Row labels that are not worded as in the form of the table. */
  readonly labels: readonly PrintedLabel[];
}

export interface PrintedLabel {
  /** Full ids of the cells of the row. */
  readonly cells: readonly string[];
  readonly printed: string;
  readonly official: string;
}

export interface PublishedChannels {
  /** Digest of the record. */
  readonly digest: string;
  /** `page`, `json`, `docx` … with the digest of the record each was made from. */
  readonly made: readonly { readonly channel: string; readonly digest: string }[];
  /** SHA-256 of each stored file by name. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

export interface ColumnPage {
  /** First year that the column must show. */
  readonly since: number;
  readonly entries: readonly ColumnEntry[];
}

export interface ColumnEntry {
  readonly year: number;
  readonly address: string;
  /** The page carries the mark 已失效. */
  readonly isMarkedInvalid: boolean;
}

export interface MemberReport {
  readonly organName: string;
  readonly makesRules: boolean;
  readonly report: ReportValue | null;
}

/** Calendar dates of Asia/Shanghai, `YYYY-MM-DD`. */
export interface ReportDates {
  readonly today: string;
  /** When it was first published, an imported report's original date included. */
  readonly publishedOn?: string;
}

export interface EarlierEdition {
  readonly number: number;
  readonly report: ReportValue;
}

export type ContextKey = keyof CheckContext;

/** Whether this part of the context is there to be compared with. No earlier edition is an answer, too. */
export function hasContext(
  context: CheckContext,
  key: ContextKey,
  { year }: Pick<ReportValue, 'year'>,
): boolean {
  if (key === 'previous') return (context.previous ?? []).some((each) => each.year === year - 1);
  const part = context[key];
  const comparesNothing = (key === 'others' || key === 'members') && context[key]?.length === 0;
  return part !== undefined && !comparesNothing;
}

/** Context of which these parts are certain. */
export type ContextWith<Key extends ContextKey> = CheckContext & {
  readonly [Name in Key]-?: NonNullable<CheckContext[Name]>;
};

export interface Profiled {
  readonly profile: CheckProfile;
}
