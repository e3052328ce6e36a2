import { findingKey, findingStamp, type Finding } from '../../../../domain/check';
import {
  isReasonId,
  mayStand,
  parseWaivers,
  type ReasonId,
  type Waiver,
} from '../../../../domain/waiver';
import { ConflictError, RefusalError, type Store } from '../../store';
import type { Clock } from '../clock';
import type { Judge } from './judge';
import { createStep, type Seen } from './step';

const LONGEST_WORDS = 500;

/** A reason for some findings, as it is given. */
export interface GivenReason {
  /** `findingKey` of each finding it is given for. */
  readonly keys: readonly string[];
  readonly menu: string;
  readonly words: string;
  /** Also for later years, where the check allows it. */
  readonly standing: boolean;
}

function refuseReason(message: string): never {
  throw new RefusalError('reasonRequired', message);
}

function readReason({ menu, words }: GivenReason): { reason: ReasonId; words: string } {
  const text = words.trim();
  if (!isReasonId(menu)) {
    return refuseReason('请选择一个理由。 Choose a reason.');
  }
  if (menu === 'words' && text === '') {
    return refuseReason('请写明理由。 Say the reason in words.');
  }
  if (text.length > LONGEST_WORDS) {
    return refuseReason(
      `理由不能超过 ${LONGEST_WORDS} 字。 A reason has at most ${LONGEST_WORDS} characters.`,
    );
  }
  return { reason: menu, words: text };
}

const gone = (): ConflictError =>
  new ConflictError(
    'stale',
    '要说明的提醒已经不在了，请刷新页面再看。 The warnings you answer are no longer there; reload the page.',
  );

function refuseErrors(findings: readonly Finding[], mayWaive: boolean): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || (mayWaive && errors.every(({ waivable }) => waivable))) return;
  throw new RefusalError(
    'noAccess',
    '所选问题中有错误：算术和结构上的错误只能改正，其他错误由有“豁免错误”权限的人员说明理由。' +
      ' There are errors among them: those of arithmetic and structure can only be mended, others are waived by someone with that right.',
    { codes: [...new Set(errors.map(({ code }) => code))] },
  );
}

const isFor = (waiver: Waiver, findings: readonly Finding[]): boolean =>
  findings.some((finding) => findingKey(finding) === waiver.key);

/** The findings of these keys; refused where one of them is no longer there. */
function findingsAsked(findings: readonly Finding[], keys: readonly string[]): Finding[] {
  const asked = new Set(keys);
  const found = findings.filter(
    (finding) => asked.has(findingKey(finding)) && finding.severity !== 'info',
  );
  if (new Set(found.map(findingKey)).size < asked.size) throw gone();
  return found;
}

export function createSettle(store: Store, clock: Clock, judge: Judge) {
  const step = createStep(store);

  const waiverOf = async (given: GivenReason): Promise<(finding: Finding) => Waiver> => {
    const by = await store.actor();
    const at = clock.now().toISOString();
    return (finding) => ({
      code: finding.code,
      key: findingKey(finding),
      stamp: findingStamp(finding),
      ...readReason(given),
      standing: given.standing && mayStand(finding),
      by,
      at,
    });
  };

  /** Gives one reason for some findings of the saved content; earlier ones for them are replaced. */
  return (documentId: string, seen: Seen, given: GivenReason, mayWaive = false): Promise<void> => {
    const { reason, words } = readReason(given);
    return step(documentId, 'settle', seen, async (current) => {
      const { row, organ, digest } = current;
      const { findings } = await judge(current, 'submit');
      const answered = findingsAsked(findings, given.keys);
      refuseErrors(answered, mayWaive);
      const waivers = answered.map(await waiverOf(given));
      const kept = parseWaivers(row.waivers).filter((each) => !isFor(each, answered));
      await store.reports.setWaivers(row, [...kept, ...waivers]);
      const codes = waivers.map(({ code }) => code);
      const standing = waivers.some((waiver) => waiver.standing);
      await store.events.append({
        action: 'report.settled',
        organ: organ.documentId,
        slot: row.slot,
        payload: { version: row.version, digest, codes, reason, words, standing },
      });
    });
  };
}
