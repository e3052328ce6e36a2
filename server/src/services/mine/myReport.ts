import type { OrganKind } from '../../../../domain/organ';
import { notBegun, progressOf, type StepStanding } from '../../../../domain/progress';
import type { Scope } from '../../../../domain/report';
import { reviewOf, type ReportState } from '../../../../domain/workflow';
import type { CommentRow, OrganRow, ReportRow } from '../../store';
import { pathOfReport } from '../report-path';
import { openDossier, type Dossier } from '../reports/dossier';
import type { Judge } from '../reports/judge';
import type { Library } from '../reports/library';
import { returnIn, type Returned } from '../reports/returned';
import type { Settings } from '../settings';
import type { Notes } from './notes';

/** Of one report; how many there are stands beside them. */
const MOST_COMMENTS = 5;

/** A comment that waits for the clerk. */
export type WaitingComment = Pick<
  CommentRow,
  'kind' | 'place' | 'passage' | 'text' | 'proposal'
> & {
  readonly by: string;
};

/** Where one organ stands with one year. */
export interface MyReport {
  readonly organ: { readonly documentId: string; readonly name: string; readonly kind: OrganKind };
  readonly scope: Scope;
  /** Null where nobody has begun it. */
  readonly documentId: string | null;
  readonly state: ReportState | null;
  readonly steps: readonly StepStanding[];
  readonly errors: number;
  readonly warnings: number;
  /** The step of the review that is open; null where none is. */
  readonly waitsFor: string | null;
  readonly returned: Returned | null;
  readonly comments: readonly WaitingComment[];
  readonly openComments: number;
  /** Public address while an edition is live. */
  readonly path: string | null;
}

/** One report of the year; `row` is undefined where nobody has begun it. */
export interface Place {
  readonly organ: OrganRow;
  readonly scope: Scope;
  readonly row: ReportRow | undefined;
}

/** All that was read of the year beforehand. */
export interface Desk {
  readonly library: Library;
  readonly judge: Judge;
  readonly notes: Notes;
  readonly settings: ReturnType<Settings>;
}

function blank({ organ, scope }: Place): MyReport {
  const { documentId, name, kind } = organ;
  return {
    organ: { documentId, name, kind },
    scope,
    documentId: null,
    state: null,
    steps: notBegun(),
    errors: 0,
    warnings: 0,
    waitsFor: null,
    returned: null,
    comments: [],
    openComments: 0,
    path: null,
  };
}

const waiting =
  ({ names }: Notes) =>
  ({ kind, place, passage, text, proposal, author }: CommentRow): WaitingComment => ({
    ...{ kind, place, passage, text, proposal },
    by: names.get(author ?? '') ?? '',
  });

/** Who it waits for, and why it has come back. */
function reviewIn({ notes, settings }: Desk, { row, digest }: Dossier) {
  const approvals = notes.approvals.filter(({ report }) => report === row.documentId);
  const { missing } = reviewOf(settings.review, approvals, {
    digest,
    lastEditor: row.lastEditor,
  });
  const back = notes.returns.find(({ slot }) => slot === row.slot);
  return {
    waitsFor: row.state === 'submitted' ? (missing[0]?.name ?? null) : null,
    returned: row.state === 'returned' && back ? returnIn(back, notes.names) : null,
  };
}

export async function myReport(desk: Desk, place: Place): Promise<MyReport> {
  const { row } = place;
  if (!row) return blank(place);
  const { library, judge, notes, settings } = desk;
  const dossier = await openDossier(library, row);
  const { open } = await judge(dossier, 'submit');
  const comments = notes.comments.filter(({ report }) => report === row.documentId);
  const { documentId, state, historical } = row;
  const { report, organ, editions } = dossier;
  const count = (severity: string): number =>
    open.filter((finding) => finding.severity === severity).length;
  const isOut = editions.some(({ live }) => live);
  const places = comments.map(({ place: at }) => at);
  return {
    ...blank(place),
    documentId,
    state,
    steps: progressOf({ report, state, historical, open, comments: places }),
    errors: count('error'),
    warnings: count('warning'),
    ...reviewIn(desk, dossier),
    comments: comments.slice(0, MOST_COMMENTS).map(waiting(notes)),
    openComments: comments.length,
    path: isOut ? pathOfReport(settings.basePath, organ.slug, row) : null,
  };
}
