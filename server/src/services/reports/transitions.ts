import { staleError, type EventRow, type Store } from '../../store';
import type { Clock } from '../clock';
import type { Judge } from './judge';
import { createStep, readReason, type Seen, type Step } from './step';
import { refuseUnready } from './unready';

const recorder =
  (store: Store) =>
  (
    action: EventRow['action'],
    { row, organ, digest }: Step,
    payload: Record<string, unknown> = {},
  ): Promise<void> =>
    store.events.append({
      action,
      organ: organ.documentId,
      slot: row.slot,
      payload: { version: row.version, digest, ...payload },
    });

/** Steps of a report that is public. */
function afterPublication(store: Store, clock: Clock) {
  const step = createStep(store);
  const record = recorder(store);

  return {
    /** Opens a published report again. Its live edition stays public until the next one. */
    correct: (documentId: string, reason: string): Promise<void> =>
      step(documentId, 'correct', undefined, async (current) => {
        const { row, to } = current;
        // Each correction tells of itself; the note of the last one stays in its edition.
        const isFirst = await store.reports.raiseVersion(row, { correctionNote: '' });
        if (!isFirst) throw staleError(row);
        await store.reports.moveTo(row, to);
        await record('report.reopened', current, { reason: readReason(reason) });
      }),

    withdraw: (documentId: string, reason: string): Promise<void> =>
      step(documentId, 'withdraw', undefined, async (current) => {
        const { row, organ, editions, to } = current;
        const text = readReason(reason);
        await store.editions.withdraw(row.slot, clock.now().toISOString(), text);
        await store.facts.remove({
          organDocumentId: organ.documentId,
          year: row.year,
          scope: row.scope,
        });
        await store.reports.moveTo(row, to);
        const number = editions.find((edition) => edition.live)?.number ?? null;
        await record('edition.withdrawn', current, { number, reason: text });
      }),
  };
}

/** Steps on the way to publication, and back. */
function beforePublication(store: Store, judge: Judge) {
  const step = createStep(store);
  const record = recorder(store);

  return {
    submit: (documentId: string, seen: Required<Seen>): Promise<void> =>
      step(documentId, 'submit', seen, async (current) => {
        const { row, to } = current;
        refuseUnready(await judge(current, 'submit'), current);
        await store.reports.moveTo(row, to);
        await record('report.submitted', current);
      }),

    recall: (documentId: string, seen: Seen): Promise<void> =>
      step(documentId, 'recall', seen, async (current) => {
        await store.reports.moveTo(current.row, current.to);
        await record('report.recalled', current);
      }),

    /** Back to the clerk, with what has to be changed. */
    return: (documentId: string, seen: Seen, reason: string): Promise<void> =>
      step(documentId, 'return', seen, async (current) => {
        const text = readReason(reason);
        await store.reports.moveTo(current.row, current.to);
        await record('report.returned', current, { reason: text });
      }),
  };
}

export const createTransitions = (store: Store, clock: Clock, judge: Judge) => ({
  ...beforePublication(store, judge),
  ...afterPublication(store, clock),
});
