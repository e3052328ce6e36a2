import type { Outcome, ProactiveFact, Proceeding, RequestFact } from '../form';
import type { Quantity } from './quantity';

/** What a number of the text says, in the terms of the tables. */
export type Fact =
  | RequestFact
  | 'naturalPersons'
  | `${Proceeding}.${Outcome}`
  | ProactiveFact
  | 'disclosedItems';

/** A fact with its number and the words that state it. */
export interface Claim {
  readonly fact: Fact;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** The words speak of a part of the organ, or of some kind of case: the table may well say another number. */
  readonly isPartial: boolean;
  readonly quantity?: Quantity;
}
