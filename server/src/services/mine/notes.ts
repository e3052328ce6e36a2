import type { ApprovalRow, CommentRow, EventRow, ReportRow, Store } from '../../store';

/** What stands beside the content of many reports, read at once. */
export interface Notes {
  /** Open ones, oldest first. */
  readonly comments: readonly CommentRow[];
  readonly approvals: readonly (ApprovalRow & { readonly report: string })[];
  /** Of reports that are returned, the newest first. */
  readonly returns: readonly EventRow[];
  /** By documentId, of everybody in these. */
  readonly names: ReadonlyMap<string, string>;
}

export async function readNotes(store: Store, rows: readonly ReportRow[]): Promise<Notes> {
  const ids = rows.map(({ documentId }) => documentId);
  const back = rows.filter(({ state }) => state === 'returned').map(({ slot }) => slot);
  const comments = await store.comments.openOf(ids);
  const approvals = await store.approvals.activeOf(ids);
  const returns = await store.events.at('report.returned', back);
  const people = [...comments.map(({ author }) => author), ...returns.map(({ actor }) => actor)];
  return { comments, approvals, returns, names: await store.people.namesOf(people) };
}
