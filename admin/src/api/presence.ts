import { getFetchClient } from '@strapi/strapi/admin';
import { outcomeOf, type Outcome } from './outcome';
import { addressOf } from './reports';

/** Somebody else who has the same report open. */
export interface OtherPerson {
  readonly name: string;
  /** Seconds since they last typed something; null where they have not. */
  readonly changedAgo: number | null;
}

export interface Presence {
  readonly others: readonly OtherPerson[];
  /** Of the working copy as it is saved now. */
  readonly version: number;
}

/** Says that the report is open here, and whether something was typed since the last time. */
export const notePresence = (documentId: string, changed: boolean): Promise<Outcome<Presence>> =>
  outcomeOf(getFetchClient().post<Presence>(`${addressOf(documentId)}/presence`, { changed }));
