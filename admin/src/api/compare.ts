import { getFetchClient } from '@strapi/strapi/admin';
import type { ComparedTable, ComparedText } from '../../../domain/compare';
import { outcomeOf, type Outcome } from './outcome';
import { addressOf } from './reports';

/** `working`, `last` (last year's), or the number of an edition. */
export type Side = string;

export interface DifferingCell {
  /** Full cell id */
  readonly cell: string;
  /** What stands there on each side; '' where it is blank. */
  readonly texts: readonly string[];
  /** The second less the first, where both are whole numbers. */
  readonly change?: number;
}

export interface Comparison {
  readonly tables: readonly (Pick<ComparedTable, 'table' | 'same' | 'isPartial'> & {
    readonly differing: readonly DifferingCell[];
  })[];
  readonly texts: readonly ComparedText[];
}

export const fetchComparison = (
  documentId: string,
  from: Side,
  to: Side,
): Promise<Outcome<Comparison>> =>
  outcomeOf(
    getFetchClient().get<Comparison>(
      `${addressOf(documentId)}/compare?${new URLSearchParams({ from, to }).toString()}`,
    ),
  );
