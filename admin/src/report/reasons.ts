import { isEditable, type ReportState } from '../../../domain/workflow';
import type { Values } from '../rescue';

/** What stops a report besides its figures, with the field that would mend it, or the comments. */
export interface OpenReason {
  readonly code: string;
  readonly field: string | null;
}

const FIELD_OF = new Map([
  ['titleMissing', 'title'],
  ['openComments', null],
]);

/** The reason as the admin words it; undefined for one that only the server knows. */
export function openReason(code: string): OpenReason | undefined {
  const field = FIELD_OF.get(code);
  return field === undefined ? undefined : { code, field };
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** The same reasons that the server gives, for what stands in the form now; what is locked waits for nothing. */
export function reasonsIn(values: Values, state: ReportState): OpenReason[] {
  const isOpen = isEditable(state) && isBlank(values['title']);
  return (isOpen ? ['titleMissing'] : []).flatMap((code) => openReason(code) ?? []);
}
