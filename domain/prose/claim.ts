import type { Quantity } from './quantity';

/** What a number of the text says, in the terms of the tables. */
export type Fact =
  | 'received'
  | 'carriedIn'
  | 'concluded'
  | 'disclosed'
  | 'partlyDisclosed'
  | 'anyDisclosed'
  | 'withheld'
  | 'unavailable'
  | 'notProcessed'
  | 'other'
  | 'carriedOut'
  | 'naturalPersons'
  | `${Proceeding}.${Outcome}`
  | `${'rules' | 'normativeDocuments'}.${'issued' | 'repealed' | 'inForce'}`
  | 'licensing'
  | 'penalties'
  | 'compulsion'
  | 'administrativeFees'
  | 'disclosedItems';

export type Proceeding =
  | 'reconsideration'
  | 'litigation'
  | 'directLitigation'
  | 'laterLitigation'
  | 'proceedings';
export type Outcome = 'total' | 'upheld' | 'corrected' | 'other' | 'pending';

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
