import { FIRST_FORM_YEAR } from '../../../../domain/form';
import type { Scope } from '../../../../domain/report';
import { RefusalError, notFound, type Store } from '../../store';
import type { Clock } from '../clock';

export interface NewReport {
  /** documentId */
  readonly organ: string;
  readonly year: number;
  readonly scope: Scope;
}

/** Only years of a form, up to the one that runs. */
export function refuseYear(year: number, latest: number): void {
  if (year >= FIRST_FORM_YEAR && year <= latest) return;
  throw new RefusalError(
    'badInput',
    `年度应在 ${FIRST_FORM_YEAR} 至 ${latest} 之间。 The year must be from ${FIRST_FORM_YEAR} to ${latest}.`,
    { field: 'year', from: FIRST_FORM_YEAR, to: latest },
  );
}

export function createCreate(store: Store, clock: Clock) {
  return async (input: NewReport): Promise<string> => {
    refuseYear(input.year, clock.thisYear());
    return store.writing(async () => {
      const organ = await store.organs.findWithin(input.organ);
      if (!organ) throw notFound();
      const place = {
        organDocumentId: organ.documentId,
        year: String(input.year),
        scope: input.scope,
      };
      const { documentId, slot } = await store.reports.create(organ, place);
      await store.events.append({
        action: 'report.created',
        organ: organ.documentId,
        slot,
        payload: { document: documentId },
      });
      return documentId;
    });
  };
}
