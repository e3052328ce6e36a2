import { CHECKS, findingKey, findingStamp, type Finding } from '../check';
import { isReasonId, type ReasonId } from './reasons';

/** A reason given for what a check found, bound to the values it was given for. */
export interface Waiver {
  readonly code: string;
  /** `findingKey` of the finding. */
  readonly key: string;
  /** `findingStamp`: once the values behind the finding change, the reason no longer counts. */
  readonly stamp: string;
  readonly reason: ReasonId;
  /** The clerk's words; empty where the menu says it all. */
  readonly words: string;
  /** Holds in later years too, where the check allows it. */
  readonly standing: boolean;
  /** documentId of who gave it; null for a job. */
  readonly by: string | null;
  /** UTC */
  readonly at: string;
  /** The year whose report it was given in, where that is an earlier one. */
  readonly carriedFrom?: number;
}

export interface Settled {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface Answers {
  /** What nobody has given a reason for, hints included. */
  readonly open: readonly Finding[];
  readonly settled: readonly Settled[];
  /** Reasons whose values have changed since: the finding is asked about again. */
  readonly fallen: readonly Waiver[];
}

/** A reason that stands counts for the same remark in later years, whatever the numbers are then. */
const holds = (waiver: Waiver, finding: Finding): boolean =>
  waiver.key === findingKey(finding) &&
  (waiver.carriedFrom !== undefined || waiver.stamp === findingStamp(finding));

/** Findings with the reasons given for them. One of this year goes before one that was carried. */
export function answersTo(findings: readonly Finding[], waivers: readonly Waiver[]): Answers {
  const own = waivers.filter(({ carriedFrom }) => carriedFrom === undefined);
  const carried = waivers.filter(({ carriedFrom }) => carriedFrom !== undefined);
  const settled = findings.flatMap((finding): Settled[] => {
    if (!finding.waivable) return [];
    const waiver = [...own, ...carried].find((each) => holds(each, finding));
    return waiver ? [{ finding, waiver }] : [];
  });
  const answered = new Set(settled.map(({ finding }) => finding));
  const used = new Set(settled.map(({ waiver }) => waiver));
  const open = findings.filter((finding) => !answered.has(finding));
  const asked = new Set(open.map(findingKey));
  return {
    open,
    settled,
    fallen: own.filter((waiver) => !used.has(waiver) && asked.has(waiver.key)),
  };
}

/**
 * What has to be mended or answered before 送审: errors, and warnings without a reason. What the
 * original of a historical report prints needs no answer: it is entered as it stands.
 */
export const unanswered = (open: readonly Finding[], isHistorical = false): Finding[] =>
  open.filter(({ severity }) => severity === 'error' || (severity === 'warning' && !isHistorical));

/** Whether a reason for this finding may stand for later years. */
export const mayStand = ({ code, severity }: Finding): boolean =>
  severity === 'warning' && CHECKS.get(code)?.mayStand === true;

/** Reasons of an earlier year that still stand, as they are shown in this one. */
export const carriedOver = (waivers: readonly Waiver[], year: number): Waiver[] =>
  waivers
    .filter(({ standing }) => standing)
    .map((waiver) => ({ ...waiver, carriedFrom: waiver.carriedFrom ?? year }));

const isText = (value: unknown): value is string => typeof value === 'string';

/** Stored reasons as they were written; what is none is left out. */
export function parseWaivers(input: unknown): Waiver[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((each: unknown): Waiver[] => {
    if (typeof each !== 'object' || each === null) return [];
    const { code, key, stamp, reason, words, standing, by, at, carriedFrom } = {
      ...each,
    } as Record<string, unknown>;
    if (!isText(code) || !isText(key) || !isText(stamp) || !isReasonId(reason)) return [];
    return [
      {
        code,
        key,
        stamp,
        reason,
        words: isText(words) ? words : '',
        standing: standing === true,
        by: isText(by) ? by : null,
        at: isText(at) ? at : '',
        ...(typeof carriedFrom === 'number' ? { carriedFrom } : {}),
      },
    ];
  });
}
