import type { Failure, SourcePreview } from '../../api';
import type { Answers } from '../answers';
import type { Target } from '../draft';
import { isComplete } from '../target';
import type { BatchItem } from './batchItem';
import type { Proposal } from './proposal';

export type Batch = readonly BatchItem[];

export type BatchChange =
  | { readonly type: 'add'; readonly items: Batch }
  | { readonly type: 'start'; readonly id: string }
  | {
      readonly type: 'read';
      readonly id: string;
      readonly preview: SourcePreview;
      readonly proposal: Proposal;
    }
  | { readonly type: 'fail'; readonly id: string; readonly failure: Failure }
  | { readonly type: 'cancel'; readonly id: string }
  | { readonly type: 'cancelAll' }
  | { readonly type: 'again'; readonly id: string }
  | { readonly type: 'target'; readonly id: string; readonly target: Target }
  | { readonly type: 'confirm'; readonly ids: readonly string[] }
  | { readonly type: 'answer'; readonly id: string; readonly next: (answers: Answers) => Answers }
  | { readonly type: 'refuse'; readonly id: string; readonly failure: Failure }
  | { readonly type: 'accept'; readonly id: string; readonly report: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'clear' };

const isUnderWay = ({ state }: BatchItem): boolean => state === 'waiting' || state === 'reading';

const cancelled = (item: BatchItem): BatchItem =>
  isUnderWay(item) ? { ...item, state: 'cancelled' } : item;

/** What a change makes of the one file that it names; others stay the very same objects. */
function changed(item: BatchItem, change: BatchChange): BatchItem {
  switch (change.type) {
    case 'start':
      return item.state === 'waiting' ? { ...item, state: 'reading', failure: undefined } : item;
    case 'read':
      // An answer that comes after the file was cancelled is nobody's any more.
      return item.state === 'reading'
        ? {
            ...item,
            ...change.proposal,
            state: 'read',
            preview: change.preview,
            sha256: change.preview.source.sha256,
          }
        : item;
    case 'fail':
      return item.state === 'reading'
        ? { ...item, state: 'failed', failure: change.failure }
        : item;
    case 'cancel':
      return cancelled(item);
    case 'again':
      return item.state === 'failed' || item.state === 'cancelled'
        ? { ...item, state: 'waiting', failure: undefined }
        : item;
    case 'target':
      return {
        ...item,
        target: change.target,
        isConfirmed: isComplete(change.target),
        failure: undefined,
        doubts: { organ: undefined, year: undefined },
      };
    case 'answer':
      return { ...item, answers: change.next(item.answers) };
    case 'refuse':
      return { ...item, failure: change.failure };
    case 'accept':
      // The preview is not needed any more, and it is by far the largest part.
      return {
        ...item,
        state: 'accepted',
        report: change.report,
        preview: undefined,
        failure: undefined,
      };
    case 'add':
    case 'cancelAll':
    case 'confirm':
    case 'remove':
    case 'clear':
      return item;
  }
}

export function batchReducer(batch: Batch, change: BatchChange): Batch {
  switch (change.type) {
    case 'add':
      return [...batch, ...change.items];
    case 'cancelAll':
      return batch.map(cancelled);
    case 'confirm':
      return batch.map((item) =>
        change.ids.includes(item.id) && item.state === 'read'
          ? { ...item, isConfirmed: true }
          : item,
      );
    case 'remove':
      return batch.filter(({ id }) => id !== change.id);
    case 'clear':
      return [];
    case 'start':
    case 'read':
    case 'fail':
    case 'cancel':
    case 'again':
    case 'target':
    case 'answer':
    case 'refuse':
    case 'accept':
      return batch.map((item) => (item.id === change.id ? changed(item, change) : item));
  }
}

/** The files to be started next, so that no more than `atOnce` are read at a time. */
export function nextToRead(batch: Batch, atOnce: number): BatchItem[] {
  const running = batch.filter(({ state }) => state === 'reading').length;
  return batch.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - running));
}

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly accepted: number;
}

export function progressOf(batch: Batch): Progress {
  const count = (...states: BatchItem['state'][]): number =>
    batch.filter(({ state }) => states.includes(state)).length;
  return {
    total: batch.length,
    done: batch.length - count('waiting', 'reading'),
    failed: count('failed', 'cancelled'),
    accepted: count('accepted'),
  };
}

/** A list found after a reload: whoever was being read waits again. */
export const resumed = (items: Batch): Batch =>
  [...items]
    .sort((one, other) => one.order - other.order)
    .map((item) => (item.state === 'reading' ? { ...item, state: 'waiting' } : item));
