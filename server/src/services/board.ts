import { SCOPES, type Scope } from '../../../domain/report';
import type { OrganKind } from '../../../domain/organ';
import type { ReportState } from '../../../domain/workflow';
import {
  existedIn,
  organOfSlot,
  slotOf,
  type OrganRow,
  type ReportRow,
  type Store,
} from '../store';
import type { Clock } from './clock';
import { pathOfReport } from './report-path';
import { openDossier } from './reports/dossier';
import { createListJudge, type Judge } from './reports/judge';
import type { Library } from './reports/library';
import { readShelf } from './reports/shelf';
import type { Settings } from './settings';

export interface BoardRow {
  readonly documentId: string;
  readonly organName: string;
  readonly organKind: OrganKind;
  readonly year: string;
  readonly scope: Scope;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly errors: number;
  /** Not answered yet. */
  readonly warnings: number;
  readonly updatedAt: string;
  readonly path: string | null;
}

export interface Board {
  readonly year: string;
  readonly years: readonly string[];
  readonly rows: readonly BoardRow[];
  readonly missing: readonly Pick<OrganRow, 'documentId' | 'name' | 'kind'>[];
}

async function boardRow(
  library: Library,
  judge: Judge,
  { row, organ, path }: { row: ReportRow; organ: OrganRow; path: string | null },
): Promise<BoardRow> {
  const { open } = await judge(await openDossier(library, row), 'submit');
  const count = (severity: string): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    documentId: row.documentId,
    organName: organ.name,
    organKind: organ.kind,
    year: row.year,
    scope: row.scope,
    title: row.title ?? '',
    state: row.state,
    version: row.version,
    errors: count('error'),
    warnings: count('warning'),
    updatedAt: row.updatedAt,
    path,
  };
}

/** One year at a glance: every working copy in column order, and the organs that have none. */
export function createBoard(store: Store, clock: Clock, settings: Settings) {
  return async (asked?: string): Promise<Board> => {
    const year = asked ?? String(clock.reportingYear());
    const organs = await store.organs.listWithin();
    const shelf = await readShelf(store, organs, year);
    const judge = createListJudge(shelf, clock, settings);
    const reports = [...shelf.working.values()];
    const live = new Set((await store.editions.inYear(year)).map(({ slot }) => slot));
    const { basePath } = settings();
    const listed = organs.flatMap((organ) =>
      SCOPES.flatMap((scope) => {
        const row = shelf.working.get(slotOf({ organDocumentId: organ.documentId, year, scope }));
        if (!row) return [];
        const path = live.has(row.slot) ? pathOfReport(basePath, organ.slug, row) : null;
        return [{ row, organ, path }];
      }),
    );
    const rows = await Promise.all(listed.map((each) => boardRow(shelf, judge, each)));
    const reporting = new Set(
      reports.filter(({ scope }) => scope === 'own').map(({ slot }) => organOfSlot(slot)),
    );
    const missing = organs
      .filter((organ) => !reporting.has(organ.documentId) && existedIn(organ, year))
      .map(({ documentId, name, kind }) => ({ documentId, name, kind }));
    const years = new Set([String(clock.reportingYear()), year, ...(await store.reports.years())]);
    return { year, years: [...years].sort().reverse(), rows, missing };
  };
}
