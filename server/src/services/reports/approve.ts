import { nextState, type ReviewStep } from '../../../../domain/workflow';
import { ConflictError, RefusalError, type ApprovalRow, type Store } from '../../store';
import type { Settings } from '../settings';
import { openReview } from './review';
import { createStep, readReason, type Seen, type Step } from './step';
import { refuseOpenComments } from './unready';

export interface GivenOpinion {
  /** Name of the step of the review. */
  readonly step: string;
  readonly opinion: string;
}

/** The step that is open now must be the one that was looked at. */
export function stepAsked(missing: readonly ReviewStep[], asked: string): ReviewStep {
  const [next] = missing;
  if (next && next.name === asked) return next;
  throw new ConflictError(
    'stepTaken',
    next
      ? `现在要审的是“${next.name}”，不是“${asked}”，请刷新页面再看。 The step to approve now is “${next.name}”, not “${asked}”; reload the page.`
      : '各步都已审核通过，请刷新页面再看。 Every step has been approved; reload the page.',
    { step: next?.name ?? null },
  );
}

/** Why this person may not approve what stands there. */
export function hindranceOf(
  person: string | null,
  lastEditor: string | null,
  done: readonly ApprovalRow[],
): 'noPerson' | 'ownWork' | 'approvedAlready' | undefined {
  if (person === null) return 'noPerson';
  if (person === lastEditor) return 'ownWork';
  return done.some((each) => each.person === person) ? 'approvedAlready' : undefined;
}

/** Never the last editor, and nobody twice: super admin included. */
function personAsked(person: string | null, { row }: Step, done: readonly ApprovalRow[]): string {
  const hindrance = hindranceOf(person, row.lastEditor, done);
  if (person !== null && hindrance === undefined) return person;
  if (hindrance === 'ownWork') {
    throw new RefusalError(
      'ownWork',
      '当前内容最后由您修改，请他人审核；如只差个别文字，可提修改建议，由填报人采纳后再由您审核。' +
        ' You were the last to change this report: someone else has to approve it. Suggest a change instead of making it, and you may approve once the clerk has accepted it.',
    );
  }
  if (hindrance === 'approvedAlready') {
    throw new ConflictError(
      'approvedAlready',
      '您已审核过这份年报的其他步骤，每一步须由不同的人审核。 You have approved another step of this report; each step needs another person.',
    );
  }
  throw new RefusalError(
    'noPerson',
    '审核须由登录后台的人员进行。 Only a person who is logged in to the admin can approve.',
  );
}

export function createApprove(store: Store, settings: Settings) {
  const step = createStep(store);
  return (documentId: string, seen: Required<Seen>, given: GivenOpinion): Promise<void> =>
    step(documentId, 'approve', seen, async (current) => {
      const { row, organ, digest, editions } = current;
      refuseOpenComments(current);
      const { done, missing } = await openReview(store, settings, current);
      const { name } = stepAsked(missing, given.step);
      const actor = personAsked(await store.actor(), current, done);
      const opinion = readReason(given.opinion);
      const standing = { hasEditions: editions.length > 0, stepsLeft: missing.length - 1 };
      const approval = await store.approvals.add(row, {
        ...{ kind: 'system' as const, step: name, digest, opinion, actor },
      });
      await store.reports.moveTo(row, nextState(row.state, 'approve', standing) ?? current.to);
      await store.events.append({
        action: 'report.approved',
        organ: organ.documentId,
        slot: row.slot,
        payload: { version: row.version, digest, step: name, approval },
      });
    });
}
