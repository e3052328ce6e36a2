import type { Severity } from './finding';

/** How a province or city wants one check: off, or weighed otherwise; the reason is shown. */
export interface CheckSetting {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly reason: string;
}

/** Local rules over the plugin's own. Nothing is switched off in code. */
export interface CheckProfile {
  /** By code. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  /** Last day for publication by kind of organ, `MM-DD` of the year after the one reported on. */
  readonly deadlines: Readonly<Record<string, string>>;
  /** Sub-headings that section 六 must have. */
  readonly requiredHeadings: readonly string[];
  /** Tokens such as `/` may stay in 表二 where something does not apply to the organ. */
  readonly notApplicable: boolean;
}

export const PLAIN_PROFILE: CheckProfile = {
  checks: {},
  deadlines: {},
  requiredHeadings: [],
  notApplicable: false,
};
