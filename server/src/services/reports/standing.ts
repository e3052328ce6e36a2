import type { ReviewStep } from '../../../../domain/workflow';
import type { ApprovalRow, Store } from '../../store';
import type { Settings } from '../settings';
import { hindranceOf } from './approve';
import type { Dossier } from './dossier';
import { lastReturn, type Returned } from './returned';
import { openReview } from './review';

export interface ReviewStanding {
  readonly steps: readonly {
    readonly name: string;
    readonly paper: boolean;
    readonly approval:
      | (Pick<ApprovalRow, 'kind' | 'opinion' | 'at' | 'signer' | 'signedOn' | 'scan'> & {
          /** Who gave it, or recorded it from paper. */
          readonly by: string;
        })
      | null;
  }[];
  /** The last approval of each open step that was given, and is void by now. */
  readonly voided: readonly (Pick<ApprovalRow, 'step' | 'kind' | 'signer' | 'voidCause'> & {
    readonly by: string;
    readonly voidedAt: string;
  })[];
  /** The step that is open now; null where all are done. */
  readonly next: string | null;
  /** Why it has come back; null unless it is returned. */
  readonly returned: Returned | null;
  /** Why the one who asks may not approve it. */
  readonly hindrance: ReturnType<typeof hindranceOf> | null;
}

/** What no longer counts of the steps that are missing: nobody should think they are still approved. */
async function voidedOf(
  store: Store,
  { row }: Dossier,
  missing: readonly ReviewStep[],
): Promise<ReviewStanding['voided']> {
  const all = await store.approvals.ofReport(row.documentId);
  const spent = all.findLastIndex(({ edition }) => edition !== null);
  const voided = missing.flatMap(
    ({ name }) =>
      all.slice(spent + 1).findLast(({ step, voidedAt }) => step === name && voidedAt) ?? [],
  );
  const names = await store.people.namesOf(voided.map(({ actor }) => actor));
  return voided.map(({ step, kind, signer, actor, voidCause, voidedAt }) => ({
    ...{ step, kind, signer, voidCause },
    by: names.get(actor) ?? '',
    voidedAt: voidedAt ?? '',
  }));
}

/** How far the review has come, as it is shown to those who may see the report. */
export async function reviewStanding(
  store: Store,
  settings: Settings,
  dossier: Dossier,
): Promise<ReviewStanding> {
  const { done, missing } = await openReview(store, settings, dossier);
  const names = await store.people.namesOf(done.map(({ actor }) => actor));
  const steps = settings().review.map(({ name, paper }, index) => {
    const given = done[index];
    if (!given) return { name, paper, approval: null };
    const { kind, opinion, at, actor, signer, signedOn, scan } = given;
    const by = names.get(actor) ?? '';
    return { name, paper, approval: { kind, opinion, at, by, signer, signedOn, scan } };
  });
  const { lastEditor } = dossier.row;
  return {
    steps,
    next: missing[0]?.name ?? null,
    voided: await voidedOf(store, dossier, missing),
    returned: await lastReturn(store, dossier.row),
    hindrance: hindranceOf(await store.actor(), lastEditor, done) ?? null,
  };
}
