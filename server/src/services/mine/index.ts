import { deadlineOf } from '../../../../domain/check';
import { daysUntil } from '../../../../domain/progress';
import { SCOPES } from '../../../../domain/report';
import { existedIn, slotOf, type OrganRow, type Store } from '../../store';
import type { Clock } from '../clock';
import { createListJudge } from '../reports/judge';
import { readShelf, type Shelf } from '../reports/shelf';
import type { Settings } from '../settings';
import { myReport, type MyReport, type Place } from './myReport';
import { readNotes } from './notes';

/** More organs than a person fills in for; who looks after more has the board. */
const MOST_ORGANS = 50;

/** How long there is for it. */
interface Due {
  /** The last day for publishing it, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly deadline: string;
  /** Days left, negative once it is late; null where it is published. */
  readonly daysLeft: number | null;
}

export interface MyYear {
  readonly year: string;
  readonly years: readonly string[];
  readonly reports: readonly (MyReport & Due)[];
  /** Organs that are not listed here for their number. */
  readonly more: number;
}

const placesIn = (shelf: Shelf, organs: readonly OrganRow[], year: string): Place[] =>
  organs.flatMap((organ) =>
    SCOPES.flatMap((scope): Place[] => {
      const row = shelf.working.get(slotOf({ organDocumentId: organ.documentId, year, scope }));
      // An aggregate is nobody's duty before it is begun.
      return row || scope === 'own' ? [{ organ, scope, row }] : [];
    }),
  );

/**
 * The clerk's own year: for each organ in reach how far its report is, and what it misses. It takes as
 * many queries for one organ as for all.
 */
export function createMine(store: Store, clock: Clock, settings: Settings) {
  const due = ({ organ, state }: MyReport, year: string): Due => {
    const deadline = deadlineOf(settings().checks, organ.kind, Number(year));
    const daysLeft = state === 'published' ? null : daysUntil(deadline, clock.today());
    return { deadline, daysLeft };
  };

  return async (asked?: string): Promise<MyYear> => {
    const year = asked ?? String(clock.reportingYear());
    const all = (await store.organs.listWithin()).filter((organ) => existedIn(organ, year));
    const organs = all.slice(0, MOST_ORGANS);
    const library = await readShelf(store, organs, year);
    const desk = {
      library,
      judge: createListJudge(library, clock, settings),
      notes: await readNotes(store, [...library.working.values()]),
      settings: settings(),
    };
    const reports = await Promise.all(
      placesIn(library, organs, year).map((place) => myReport(desk, place)),
    );
    const years = new Set([String(clock.reportingYear()), year, ...(await store.reports.years())]);
    return {
      year,
      years: [...years].sort().reverse(),
      reports: reports.map((report) => ({ ...report, ...due(report, year) })),
      more: all.length - organs.length,
    };
  };
}
