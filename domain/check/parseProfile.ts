import { ORGAN_KINDS } from '../organ';
import { cleanLine } from '../report';
import { CHECKS } from './checks';
import type { Severity } from './finding';
import { FIXED_CODES, PLAIN_PROFILE, type CheckProfile, type CheckSetting } from './profile';

/** What is wrong with local rules, and where; words live in `message`. */
export interface ProfileProblem {
  readonly code:
    | 'notAnObject'
    | 'unknownField'
    | 'unknownCheck'
    | 'fixedCheck'
    | 'badSetting'
    | 'noReason'
    | 'unknownKind'
    | 'badDeadline'
    | 'badHeadings'
    | 'badFlag';
  /** Where it stands, such as `checks.C33`. */
  readonly at: string;
  readonly value: string;
}

type Raw = Readonly<Record<string, unknown>>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const FIELDS = Object.keys(PLAIN_PROFILE);
const MONTH_AND_DAY = /^(\d{2})-(\d{2})$/u;
const MAX_HEADINGS = 50;

const isRaw = (input: unknown): input is Raw =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const shown = (value: unknown): string =>
  cleanLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 100);

const problem = (code: ProfileProblem['code'], at: string, value: unknown): ProfileProblem => ({
  code,
  at,
  value: shown(value),
});

function settingProblem(code: string, setting: unknown): ProfileProblem | undefined {
  const at = `checks.${code}`;
  if (!CHECKS.has(code)) return problem('unknownCheck', at, code);
  if (FIXED_CODES.includes(code)) return problem('fixedCheck', at, code);
  if (!isRaw(setting)) return problem('badSetting', at, setting);
  const { off, severity, reason } = setting;
  const isSound =
    (off === undefined || typeof off === 'boolean') &&
    (severity === undefined || SEVERITIES.some((each) => each === severity)) &&
    (off !== undefined || severity !== undefined);
  if (!isSound) return problem('badSetting', at, setting);
  return cleanLine(reason) === '' ? problem('noReason', at, reason) : undefined;
}

function settingOf(setting: Raw): CheckSetting {
  const severity = SEVERITIES.find((each) => each === setting['severity']);
  return {
    ...(typeof setting['off'] === 'boolean' ? { off: setting['off'] } : {}),
    ...(severity ? { severity } : {}),
    reason: cleanLine(setting['reason']),
  };
}

/** A day that every year has: 29 February is none. */
function isMonthAndDay(text: unknown): text is string {
  const [, month, day] = (typeof text === 'string' && MONTH_AND_DAY.exec(text)) || [];
  if (month === undefined || day === undefined) return false;
  const date = new Date(`2025-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

function deadlineProblem(kind: string, day: unknown): ProfileProblem | undefined {
  const at = `deadlines.${kind}`;
  if (!ORGAN_KINDS.some(({ id }) => id === kind)) return problem('unknownKind', at, kind);
  return isMonthAndDay(day) ? undefined : problem('badDeadline', at, day);
}

const isHeadings = (input: unknown): input is string[] =>
  Array.isArray(input) &&
  input.length <= MAX_HEADINGS &&
  input.every((each) => cleanLine(each) !== '');

function member(input: Raw, name: string): Raw | undefined {
  const found = input[name];
  if (found === undefined) return {};
  return isRaw(found) ? found : undefined;
}

function problemsOf(input: Raw): ProfileProblem[] {
  const unknown = Object.keys(input).filter((name) => !FIELDS.includes(name));
  const checks = member(input, 'checks');
  const deadlines = member(input, 'deadlines');
  const headings = input['requiredHeadings'] ?? [];
  const flag = input['notApplicable'] ?? false;
  return [
    ...unknown.map((name) => problem('unknownField', name, name)),
    ...(checks ? Object.entries(checks) : []).map((each) => settingProblem(...each)),
    ...(deadlines ? Object.entries(deadlines) : []).map((each) => deadlineProblem(...each)),
    checks ? undefined : problem('notAnObject', 'checks', input['checks']),
    deadlines ? undefined : problem('notAnObject', 'deadlines', input['deadlines']),
    isHeadings(headings) ? undefined : problem('badHeadings', 'requiredHeadings', headings),
    typeof flag === 'boolean' ? undefined : problem('badFlag', 'notApplicable', flag),
  ].filter((each) => each !== undefined);
}

/** Local rules from any value: the rules, or everything that is wrong with them. */
export function parseProfile(
  input: unknown,
): { readonly profile: CheckProfile } | { readonly problems: readonly ProfileProblem[] } {
  if (!isRaw(input)) return { problems: [problem('notAnObject', '', input)] };
  const problems = problemsOf(input);
  if (problems.length > 0) return { problems };
  const checks = Object.entries(member(input, 'checks') ?? {});
  const headings = input['requiredHeadings'];
  return {
    profile: {
      checks: Object.fromEntries(checks.map(([code, each]) => [code, settingOf(each as Raw)])),
      deadlines: { ...member(input, 'deadlines') } as Record<string, string>,
      requiredHeadings: isHeadings(headings) ? headings.map(cleanLine) : [],
      notApplicable: input['notApplicable'] === true,
    },
  };
}
