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

/** Sums, types, personal data and 更正说明: no local rule switches them off or makes them weigh less. */
export const FIXED_CODES: readonly string[] = [
  'C01',
  'C02',
  'C03',
  'C04',
  'C05',
  'C38',
  'C40',
  'C47',
];

/** How the local rules want this check; undefined where they say nothing or may say nothing. */
export const settingOf = (profile: CheckProfile, code: string): CheckSetting | undefined =>
  FIXED_CODES.includes(code) || !Object.hasOwn(profile.checks, code)
    ? undefined
    : profile.checks[code];
