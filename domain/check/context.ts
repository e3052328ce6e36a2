import type { OrganKind } from '../organ';
import type { ReportValue } from '../report';
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

/** Context of which these parts are certain. */
export type ContextWith<Key extends ContextKey> = CheckContext & {
  readonly [Name in Key]-?: NonNullable<CheckContext[Name]>;
};

export interface Profiled {
  readonly profile: CheckProfile;
}
