import type { EventRow, ReportRow, Store } from '../../store';

/** Why a report has come back, for the one who has to mend it. */
export interface Returned {
  /** The name of who has sent it back. */
  readonly by: string;
  /** An instant in UTC. */
  readonly at: string;
  readonly reason: string;
}

function reasonIn(payload: string): string {
  const read: unknown = JSON.parse(payload);
  if (typeof read !== 'object' || read === null || !('reason' in read)) return '';
  return typeof read.reason === 'string' ? read.reason : '';
}

/** What a return says, as it stands in the chain. */
export const returnIn = (event: EventRow, names: ReadonlyMap<string, string>): Returned => ({
  by: names.get(event.actor ?? '') ?? '',
  at: event.at,
  reason: reasonIn(event.payload),
});

/** The last return of a report that is returned; null for every other. */
export async function lastReturn(store: Store, row: ReportRow): Promise<Returned | null> {
  if (row.state !== 'returned') return null;
  const filter = { action: 'report.returned', slot: row.slot };
  const [event] = await store.events.newest(1, filter);
  if (!event) return null;
  return returnIn(event, await store.people.namesOf([event.actor]));
}
