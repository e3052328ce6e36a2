import {
  checkReport,
  type CheckContext,
  type CheckResult,
  type OtherReport,
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
import type { Library } from './library';
import { otherReports } from './others';
import { surroundingsOf } from './surroundings';

/** What the checks say of a report, and which of it has been answered. */
export interface Judgement extends CheckResult, Answers {
  /** What the same checks may be told elsewhere: all but other units' reports. */
  readonly context: CheckContext;
  readonly waivers: readonly Waiver[];
}

export type Judge = (dossier: Dossier, moment: Moment) => Promise<Judgement>;

/** Reasons of last year's report that still stand. */
async function carriedWaivers(store: Library, { row }: Dossier): Promise<Waiver[]> {
  const year = Number(row.year) - 1;
  const place = { organDocumentId: organOfSlot(row.slot), year: String(year), scope: row.scope };
  const given =
    (await store.editions.waiversOf(place)) ??
    (await store.reports.findBySlot(slotOf(place)))?.waivers;
  return carriedOver(parseWaivers(given), year);
}

function judging(
  store: Library,
  clock: Clock,
  settings: Settings,
  readOthers?: (dossier: Dossier) => Promise<OtherReport[]>,
): Judge {
  return async (dossier, moment) => {
    const { row, report } = dossier;
    const context = await surroundingsOf(store, clock, settings, dossier);
    const others = readOthers ? { others: await readOthers(dossier) } : {};
    const { findings, notCompared } = checkReport(
      report,
      { moment, historical: row.historical, profile: settings().checks },
      { ...context, ...others },
    );
    const waivers = [...parseWaivers(row.waivers), ...(await carriedWaivers(store, dossier))];
    return { context, waivers, findings, notCompared, ...answersTo(findings, waivers) };
  };
}

/** Judges working copies by the portal's own profile of checks. */
export const createJudge = (store: Store, clock: Clock, settings: Settings): Judge =>
  judging(store, clock, settings, (dossier) => otherReports(store, dossier));

/** The same for lists of many reports, which do without looking for passages in other units' reports. */
export const createListJudge = (library: Library, clock: Clock, settings: Settings): Judge =>
  judging(library, clock, settings);
