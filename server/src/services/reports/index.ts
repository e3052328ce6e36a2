import type { Store } from '../../store';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import { createCreate } from './create';
import { createPublish } from './publish';
import { createStatus } from './status';
import { createTransitions } from './transitions';

export type { NewReport } from './create';
export type { ReportStatus } from './status';

export const createReports = (store: Store, clock: Clock, settings: Settings) => ({
  create: createCreate(store, clock),
  status: createStatus(store, settings),
  publish: createPublish(store, clock),
  ...createTransitions(store, clock),
});
