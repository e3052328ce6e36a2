import { refuseHostSteps } from './host-steps';
import { withinReach } from './within-reach';

/** Asked before the host's own permissions. */
export const policies = { 'host-steps': refuseHostSteps };

/** Around the host's own handlers. */
export const middlewares = { 'within-reach': withinReach };
