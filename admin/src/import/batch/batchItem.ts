import type { Failure, SourcePreview } from '../../api';
import { NO_ANSWERS, type Answers } from '../answers';
import type { Target } from '../draft';

export type ItemState = 'waiting' | 'reading' | 'read' | 'failed' | 'cancelled' | 'accepted';

/** Why organ or year is not proposed; undefined where it is. */
export type Doubt = 'unknown' | 'several' | 'disagree';

/** One file of a batch, from being chosen to being accepted. */
export interface BatchItem {
  /** Its key on the shelf of originals, too. */
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly size: number;
  readonly state: ItemState;
  readonly failure: Failure | undefined;
  readonly preview: SourcePreview | undefined;
  /** Hex, once it was read. */
  readonly sha256: string;
  readonly answers: Answers;
  readonly target: Target;
  readonly doubts: { readonly organ: Doubt | undefined; readonly year: Doubt | undefined };
  /** Organ, year and scope were looked at and found right. */
  readonly isConfirmed: boolean;
  /** documentId of the report it went into. */
  readonly report: string | undefined;
}

export const NO_TARGET: Target = { organ: '', year: '', scope: 'own' };

export const newItem = (id: string, order: number, name: string, size: number): BatchItem => ({
  id,
  order,
  name,
  size,
  state: 'waiting',
  failure: undefined,
  preview: undefined,
  sha256: '',
  answers: NO_ANSWERS,
  target: NO_TARGET,
  doubts: { organ: undefined, year: undefined },
  isConfirmed: false,
  report: undefined,
});
