import { LATEST_FORM, formForYear, type FormId } from '../../../../domain/form';
import type { CheckContext, CheckProfile, Finding, NotCompared } from '../../../../domain/check';
import type { Waiver } from '../../../../domain/waiver';
import type { Scope } from '../../../../domain/report';
import {
  actionsIn,
  isEditable,
  type ReportState,
  type WorkflowAction,
} from '../../../../domain/workflow';
import type { EditionIndexRow, OrganRow, Store } from '../../store';
import { mayDo, type May } from '../access';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import { pathOfReport } from '../report-path';
import { openDossier, type Dossier } from './dossier';
import { mayBeHistorical } from './historical';
import type { Judge } from './judge';
import { previousFigures, type PreviousFigures } from './previous';
import { reviewStanding, type ReviewStanding } from './standing';
import { reasonsAgainst, type Reason } from './unready';

export interface ReportStatus {
  readonly documentId: string;
  readonly organ: Pick<OrganRow, 'documentId' | 'name' | 'kind'>;
  readonly year: number;
  readonly scope: Scope;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly digest: string;
  readonly historical: boolean;
  readonly expectedForm: FormId;
  /** Of the saved content, by every check that the server can make. */
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
  /** Reasons given for them, in this year or an earlier one. */
  readonly waivers: readonly Waiver[];
  /** What the same checks are told in the browser. */
  readonly context: CheckContext;
  readonly profile: CheckProfile;
  readonly reasons: readonly Reason[];
  readonly previous: PreviousFigures | null;
  readonly editions: readonly {
    readonly number: number;
    readonly publishedOn: string;
    readonly live: boolean;
    readonly path: string;
  }[];
  readonly path: string | null;
  readonly review: ReviewStanding;
  /** Comments and suggestions that nobody has closed. */
  readonly openComments: number;
  readonly actions: readonly WorkflowAction[];
  readonly guidance: Readonly<Record<string, string>>;
}

/** Whether the step that is open may be signed on paper, and the one who asks may record it. */
const maySign = ({ steps, next, hindrance }: ReviewStanding): boolean =>
  steps.some(({ name, paper }) => paper && name === next) &&
  hindrance !== 'noPerson' &&
  hindrance !== 'ownWork';

const editionsOf = ({ editions, organ }: Dossier, basePath: string): ReportStatus['editions'] =>
  editions.map((edition: EditionIndexRow) => ({
    number: edition.number,
    publishedOn: edition.publishedOn,
    live: edition.live,
    path: pathOfReport(basePath, organ.slug, edition, edition.number),
  }));

export function createStatus(store: Store, clock: Clock, settings: Settings, judge: Judge) {
  /** What the table allows and would still come to nothing here. */
  const isIdle = (action: WorkflowAction, { editions, report }: Dossier, review: ReviewStanding) =>
    ({
      delete: editions.length > 0,
      historical: !mayBeHistorical(report.year, clock),
      approve: review.next === null || review.hindrance !== null,
      sign: !maySign(review),
    })[action as string] ?? false;

  return async (documentId: string, may: May): Promise<ReportStatus> => {
    const dossier = await openDossier(store, await store.reports.find(documentId));
    const { row, organ, report, digest, editions } = dossier;
    const live = editions.find((edition) => edition.live);
    const path = live ? pathOfReport(settings().basePath, organ.slug, live) : null;
    const review = await reviewStanding(store, settings, dossier);
    const { findings, notCompared, waivers, context } = await judge(dossier, 'submit');
    return {
      documentId: row.documentId,
      organ: { documentId: organ.documentId, name: organ.name, kind: organ.kind },
      year: report.year,
      scope: report.scope,
      title: report.title,
      state: row.state,
      version: row.version,
      digest,
      historical: row.historical,
      expectedForm: (formForYear(report.year) ?? LATEST_FORM).id,
      findings,
      notCompared,
      // Who gave them stands in the audit chain.
      waivers: waivers.map((waiver) => ({ ...waiver, by: null })),
      context,
      profile: settings().checks,
      reasons: isEditable(row.state) ? reasonsAgainst(dossier) : [],
      previous: previousFigures(context.previous ?? []),
      editions: editionsOf(dossier, settings().basePath),
      path,
      review,
      openComments: dossier.openComments,
      actions: actionsIn(row.state).filter(
        (action) => mayDo(action, may) && !isIdle(action, dossier, review),
      ),
      guidance: settings().guidance,
    };
  };
}
