import { canonicalReport } from '../../../../domain/report';
import type { Store } from '../../store';
import type { Clock } from '../clock';
import type { Judge, Judgement } from './judge';
import { createStep, type Seen, type Step } from './step';
import { refuseUnready } from './unready';

/**
 * Everything a report must fulfil at the moment of publishing, asked again although submit has asked:
 * the one place where the approval by a second person belongs. An approval holds a digest; any later
 * edit voids it; the approver is never the last editor, super admin included.
 */
async function releasable(judge: Judge, current: Step): Promise<Judgement> {
  const judgement = await judge(current, 'publish');
  refuseUnready(judgement, current);
  return judgement;
}

export function createPublish(store: Store, clock: Clock, judge: Judge) {
  const step = createStep(store);

  const release = async (current: Step): Promise<void> => {
    const { findings, settled } = await releasable(judge, current);
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
    await store.reports.moveTo(row, to);
    await store.events.append({
      action: 'edition.published',
      organ: organ.documentId,
      slot: row.slot,
      payload: { number, digest, version: row.version, historical: row.historical },
    });
  };

  return (documentId: string, seen: Required<Seen>): Promise<void> =>
    step(documentId, 'publish', seen, release);
}
