import type { ReportState } from '../../../domain/workflow';
import type { Values } from '../rescue';

/** What stops a report besides its figures, with the field that would mend it. */
export interface OpenReason {
  readonly code: string;
  readonly field: string;
}

const FIELD_OF = new Map([
  ['titleMissing', 'title'],
  ['correctionNoteMissing', 'correctionNote'],
]);

/** The reason as the admin words it; undefined for one that only the server knows. */
export function openReason(code: string): OpenReason | undefined {
  const field = FIELD_OF.get(code);
  return field === undefined ? undefined : { code, field };
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/**
 * The same reasons that the server gives, for what stands in the form now. A report that is submitted
 * or later waits for nothing: its correction note is asked for when it is reopened.
 */
export function reasonsIn(values: Values, state: ReportState, hasEditions: boolean): OpenReason[] {
  if (state !== 'drafting') return [];
  const codes = [
    ...(isBlank(values['title']) ? ['titleMissing'] : []),
    ...(hasEditions && isBlank(values['correctionNote']) ? ['correctionNoteMissing'] : []),
  ];
  return codes.flatMap((code) => openReason(code) ?? []);
}
