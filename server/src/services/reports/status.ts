import { LATEST_FORM, formForYear, type FormId } from '../../../../domain/form';
import type { CheckContext, CheckProfile, Finding, NotCompared } from '../../../../domain/check';
import type { Waiver } from '../../../../domain/waiver';
import type { Scope } from '../../../../domain/report';
import { actionsIn, type ReportState, type WorkflowAction } from '../../../../domain/workflow';
import type { EditionIndexRow, OrganRow, Store } from '../../store';
import { mayDo, type May } from '../access';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import { pathOfReport } from '../report-path';
import { openDossier, type Dossier } from './dossier';
import { mayBeHistorical } from './historical';
import type { Judge } from './judge';
import { previousFigures, type PreviousFigures } from './previous';
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
  readonly actions: readonly WorkflowAction[];
  readonly guidance: Readonly<Record<string, string>>;
}

export function createStatus(store: Store, clock: Clock, settings: Settings, judge: Judge) {
  const editionsOf = ({ editions, organ }: Dossier) =>
    editions.map((edition: EditionIndexRow) => ({
      number: edition.number,
      publishedOn: edition.publishedOn,
      live: edition.live,
      path: pathOfReport(settings().basePath, organ.slug, edition, edition.number),
    }));

  return async (documentId: string, may: May): Promise<ReportStatus> => {
    const dossier = await openDossier(store, await store.reports.find(documentId));
    const { row, organ, report, digest, editions } = dossier;
    const live = editions.find((edition) => edition.live);
    const path = live ? pathOfReport(settings().basePath, organ.slug, live) : null;
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
      reasons: row.state === 'drafting' ? reasonsAgainst(report, editions) : [],
      previous: previousFigures(context.previous ?? []),
      editions: editionsOf(dossier),
      path,
      actions: actionsIn(row.state).filter(
        (action) =>
          mayDo(action, may) &&
          !(action === 'delete' && editions.length > 0) &&
          !(action === 'historical' && !mayBeHistorical(report.year, clock)),
      ),
      guidance: settings().guidance,
    };
  };
}
