import type { Store } from '../../store';
import type { Clock } from '../clock';
import type { Keeper } from '../originals';
import type { Settings } from '../settings';
import { createApprove } from './approve';
import { createCompare } from './compare';
import { createCreate } from './create';
import { createHistorical } from './historical';
import { createJudge } from './judge';
import { createPublish } from './publish';
import { createSettle } from './settle';
import { createSign } from './sign';
import { createStatus } from './status';
import { createTransitions } from './transitions';
import { createUnsettle } from './unsettle';

export type { NewReport } from './create';
export type { ReportStatus } from './status';

type Take<Given extends readonly unknown[]> = (...given: Given) => Promise<void>;

/** The public pages of this process follow at once; those of other processes follow the events. */
const thenAnnounced =
  <Given extends readonly unknown[]>(
    take: Take<Given>,
    announce: () => Promise<void>,
  ): Take<Given> =>
  async (...given) => {
    await take(...given);
    await announce();
  };

export function createReports(
  store: Store,
  clock: Clock,
  settings: Settings,
  keeper: Keeper,
  announce: () => Promise<void>,
) {
  const judge = createJudge(store, clock, settings);
  const transitions = createTransitions(store, clock, judge);
  return {
    create: createCreate(store, clock),
    status: createStatus(store, clock, settings, judge),
    historical: createHistorical(store, clock),
    publish: thenAnnounced(createPublish(store, clock, settings, judge), announce),
    approve: createApprove(store, settings),
    sign: createSign(store, clock, settings, keeper),
    compare: createCompare(store),
    settle: createSettle(store, clock, judge),
    unsettle: createUnsettle(store),
    ...transitions,
    withdraw: thenAnnounced(transitions.withdraw, announce),
  };
}
