import type { Core } from '@strapi/strapi';
import { PLUGIN } from './plugin-id';

interface HostRoute {
  readonly path: string;
  readonly config: { policies?: unknown[]; middlewares?: unknown[] };
}

const STEP =
  /^\/single-types\/|\/actions\/(?:publish|unpublish|discard|bulkPublish|bulkUnpublish|bulkFindForValidation)$/u;
const BELOW_DOCUMENTS = /^\/relations\/|DraftRelations$/u;

const STEPS_POLICY = `plugin::${PLUGIN}.host-steps`;
const REACH = `plugin::${PLUGIN}.within-reach`;

/** Behind the question who asks, before what they may: the words are for everybody who is logged in. */
function refuseSteps({ config }: HostRoute): void {
  const [isAdmin, ...rest] = config.policies ?? [];
  if (!rest.includes(STEPS_POLICY)) config.policies = [isAdmin, STEPS_POLICY, ...rest];
}

function keepWithinReach({ config }: HostRoute): void {
  const around = config.middlewares ?? [];
  if (!around.includes(REACH)) config.middlewares = [REACH, ...around];
}

/** Rules of ours for addresses of the Content Manager that no guard in the store sees. */
export function guardHostRoutes(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as {
    admin: { routes: readonly HostRoute[] };
  };
  for (const route of admin.routes) {
    if (STEP.test(route.path)) refuseSteps(route);
    if (BELOW_DOCUMENTS.test(route.path)) keepWithinReach(route);
  }
}
