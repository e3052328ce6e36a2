import { isEditable } from '../../../../domain/workflow';
import type { BoardRow, OrganChoice } from '../../api';
import { isComplete } from '../target';
import type { Assessment } from './assessment';
import type { Batch } from './batchList';
import type { BatchItem } from './batchItem';

/** What is to be done with a file next; each has its words. */
export type NextStep =
  | 'wait'
  | 'reading'
  | 'failed'
  | 'cancelled'
  | 'accepted'
  | 'sameBytes'
  | 'chooseOrgan'
  | 'chooseYear'
  | 'sameReport'
  | 'closed'
  | 'confirm'
  | 'answer'
  | 'confirmFigures'
  | 'lookAtUnused'
  | 'compare'
  | 'ready';

/** What stands in the way of a file besides itself. */
export interface Around {
  /** Name of an earlier file with the same bytes. */
  readonly sameBytes: string | undefined;
  /** Name of another file for the same organ, year and scope. */
  readonly sameReport: string | undefined;
  /** The report that stands already where this one would go. */
  readonly taken: BoardRow | undefined;
}

const slotOf = ({ target }: BatchItem): string =>
  isComplete(target) ? `${target.organ}:${target.year}:${target.scope}` : '';

const isAlive = ({ state }: BatchItem): boolean => state === 'read' || state === 'accepted';

/** Another file of the same bytes (an earlier one) or for the same report, by id. */
export function twinsOf(
  batch: Batch,
): ReadonlyMap<string, Pick<Around, 'sameBytes' | 'sameReport'>> {
  const alive = batch.filter(isAlive);
  return new Map(
    alive.map((item, at) => {
      const before = alive.slice(0, at);
      const bytes = before.find(({ sha256 }) => sha256 !== '' && sha256 === item.sha256);
      const slot = slotOf(item);
      const report =
        slot === '' ? undefined : alive.find((other) => other !== item && slotOf(other) === slot);
      return [item.id, { sameBytes: bytes?.name, sameReport: report?.name }];
    }),
  );
}

/** The row of the board where a file would go. */
export function takenBy(
  { target }: BatchItem,
  organs: readonly OrganChoice[],
  rows: readonly BoardRow[],
): BoardRow | undefined {
  const organ = organs.find(({ documentId }) => documentId === target.organ);
  return rows.find(
    ({ organName, year, scope }) =>
      organName === organ?.name && year === target.year && scope === target.scope,
  );
}

const BY_STATE: Readonly<Partial<Record<BatchItem['state'], NextStep>>> = {
  waiting: 'wait',
  reading: 'reading',
  failed: 'failed',
  cancelled: 'cancelled',
  accepted: 'accepted',
};

/** The first thing that is to be done, in the order in which a clerk would. */
export function nextStep(
  item: BatchItem,
  assessment: Assessment | undefined,
  around: Around,
): NextStep {
  const byState = BY_STATE[item.state];
  if (byState) return byState;
  if (around.sameBytes !== undefined) return 'sameBytes';
  if (item.target.organ === '') return 'chooseOrgan';
  if (item.target.year === '') return 'chooseYear';
  if (around.sameReport !== undefined) return 'sameReport';
  if (around.taken && !isEditable(around.taken.state)) return 'closed';
  if (!item.isConfirmed) return 'confirm';
  if (!assessment || assessment.open > 0) return 'answer';
  if (assessment.inferred > 0) return 'confirmFigures';
  if (assessment.unused > 0) return 'lookAtUnused';
  return around.taken ? 'compare' : 'ready';
}
