import type { Scope } from '../../../domain/report';

export interface Place {
  readonly organDocumentId: string;
  readonly year: string;
  readonly scope: Scope;
}

/** A relation makes no column, so what must be unique is one string. */
export const slotOf = ({ organDocumentId, year, scope }: Place): string =>
  `${organDocumentId}:${year}:${scope}`;

export const organOfSlot = (slot: string): string => slot.slice(0, slot.indexOf(':'));
