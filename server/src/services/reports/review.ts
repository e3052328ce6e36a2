import { reviewOf, type Review, type ReviewStep } from '../../../../domain/workflow';
import { RefusalError, type ApprovalRow, type Store } from '../../store';
import type { Settings } from '../settings';
import type { Dossier } from './dossier';

/** How far the review of what stands there now has come. */
export async function openReview(
  store: Store,
  settings: Settings,
  { row, digest }: Pick<Dossier, 'row' | 'digest'>,
): Promise<Review<ApprovalRow>> {
  const approvals = await store.approvals.active(row.documentId);
  return reviewOf(settings().review, approvals, { digest, lastEditor: row.lastEditor });
}

export function refuseUnapproved(missing: readonly ReviewStep[]): void {
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  throw new RefusalError(
    'notApproved',
    `还没有审核通过，不能发布：${names.join('、')}。请最后修改人以外的人员审核当前内容。` +
      ` Not approved yet: ${names.join(', ')}. Someone other than the last editor has to approve what stands there now.`,
    { missing: names },
  );
}
