import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../plugin-id';
import { createStore } from '../store';
import { createBoard } from './board';
import { createClock } from './clock';
import { createFacts } from './facts';
import { createImports } from './imports';
import { createOrgans } from './organs';
import { createKeeper, createOriginals, shelfOf } from './originals';
import { createReports } from './reports';
import { createSettings } from './settings';
import { createPublicSite } from './site';

export type { May } from './access';

type Given = { strapi: Core.Strapi };

const clockOf = (strapi: Core.Strapi) => serviceOf(strapi, 'clock');

export const services = {
  clock: createClock,
  reports: ({ strapi }: Given) =>
    createReports(createStore(strapi), clockOf(strapi), createSettings(strapi), () =>
      serviceOf(strapi, 'site').refresh(),
    ),
  board: ({ strapi }: Given) => ({
    inYear: createBoard(createStore(strapi), clockOf(strapi), createSettings(strapi)),
  }),
  imports: ({ strapi }: Given) => {
    const store = createStore(strapi);
    const clock = clockOf(strapi);
    return createImports(
      store,
      clock,
      createKeeper(store, clock, () => shelfOf(strapi)),
    );
  },
  originals: ({ strapi }: Given) => createOriginals(strapi, clockOf(strapi)),
  organs: ({ strapi }: Given) => createOrgans(createStore(strapi)),
  site: createPublicSite,
  facts: ({ strapi }: Given) => createFacts(createStore(strapi)),
  /** Walks the audit chain. */
  audit: ({ strapi }: Given) => ({ verify: createStore(strapi).verify }),
};

export type { SiteAnswer, SiteRequest } from './site';

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** Strapi's registry knows services by name only; this gives them their types. */
export const serviceOf = <Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] => strapi.plugin(PLUGIN).service(name);
