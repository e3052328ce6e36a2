import { canonicalReport } from '../../../../domain/report';
import type { ApprovalRow, Store } from '../../store';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import type { Judge, Judgement } from './judge';
import { openReview, refuseUnapproved } from './review';
import { createStep, type Seen, type Step } from './step';
import { refuseUnready } from './unready';

/**
 * Everything a report must fulfil at the moment of publishing, asked again although submit and approve
 * have asked: findings, and an approval of exactly these bytes for each step of the review.
 */
function createGate(store: Store, settings: Settings, judge: Judge) {
  return async (current: Step): Promise<Judgement & { approvals: readonly ApprovalRow[] }> => {
    const judgement = await judge(current, 'publish');
    refuseUnready(judgement, current);
    const { done, missing } = await openReview(store, settings, current);
    refuseUnapproved(missing);
    return { ...judgement, approvals: done };
  };
}

export function createPublish(store: Store, clock: Clock, settings: Settings, judge: Judge) {
  const step = createStep(store);
  const releasable = createGate(store, settings, judge);

  const release = async (current: Step): Promise<void> => {
    const { findings, settled, approvals } = await releasable(current);
    const { row, organ, report, digest, editions, to } = current;
    const number = Math.max(0, ...editions.map((edition) => edition.number)) + 1;
    const edition = await store.editions.release({
      slot: row.slot,
      number,
      organDocumentId: organ.documentId,
      organCode: report.organ.code,
      organName: report.organ.name,
      year: row.year,
      scope: row.scope,
      content: canonicalReport(report),
      digest,
      releasedAt: clock.now().toISOString(),
      publishedOn: (row.historical && row.sourcePublishedOn) || clock.today(),
      releasedBy: await store.actor(),
      historical: row.historical,
      waivers: settled.map(({ waiver }) => waiver),
      findings,
    });
    await store.facts.remove(edition);
    await store.facts.add(edition, report);
    await store.approvals.spend(row.documentId, number);
    await store.reports.moveTo(row, to);
    await store.events.append({
      action: 'edition.published',
      organ: organ.documentId,
      slot: row.slot,
      payload: {
        number,
        digest,
        version: row.version,
        historical: row.historical,
        approvals: approvals.map(({ step: name, kind, actor }) => ({ step: name, kind, actor })),
      },
    });
  };

  return (documentId: string, seen: Required<Seen>): Promise<void> =>
    step(documentId, 'publish', seen, release);
}
