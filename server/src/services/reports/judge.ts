import {
  checkReport,
  type CheckContext,
  type CheckResult,
  type Moment,
} from '../../../../domain/check';
import {
  answersTo,
  carriedOver,
  parseWaivers,
  type Answers,
  type Waiver,
} from '../../../../domain/waiver';
import { organOfSlot, slotOf, type Store } from '../../store';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import type { Dossier } from './dossier';
import { otherReports } from './others';
import { surroundingsOf } from './surroundings';

/** What the checks say of a report, and which of it has been answered. */
export interface Judgement extends CheckResult, Answers {
  /** What the same checks may be told elsewhere: all but other units' reports. */
  readonly context: CheckContext;
  readonly waivers: readonly Waiver[];
}

export type Judge = (
  dossier: Dossier,
  moment: Moment,
  /** Whether to look for passages in other units' reports; lists of many reports do without. */
  withOthers?: boolean,
) => Promise<Judgement>;

/** Reasons of last year's report that still stand. */
async function carriedWaivers(store: Store, { row }: Dossier): Promise<Waiver[]> {
  const year = Number(row.year) - 1;
  const place = { organDocumentId: organOfSlot(row.slot), year: String(year), scope: row.scope };
  const given =
    (await store.editions.waiversOf(place)) ??
    (await store.reports.findBySlot(slotOf(place)))?.waivers;
  return carriedOver(parseWaivers(given), year);
}

/** Judges working copies by the portal's own profile of checks. */
export function createJudge(store: Store, clock: Clock, settings: Settings): Judge {
  return async (dossier, moment, withOthers = true) => {
    const { row, report } = dossier;
    const context = await surroundingsOf(store, clock, dossier);
    const others = withOthers ? { others: await otherReports(store, dossier) } : {};
    const { findings, notCompared } = checkReport(
      report,
      { moment, historical: row.historical, profile: settings().checks },
      { ...context, ...others },
    );
    const waivers = [...parseWaivers(row.waivers), ...(await carriedWaivers(store, dossier))];
    return { context, waivers, findings, notCompared, ...answersTo(findings, waivers) };
  };
}
