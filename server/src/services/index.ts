import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../plugin-id';
import { createStore } from '../store';
import { createAudit } from './audit';
import { createBoard } from './board';
import { createClock } from './clock';
import { createCommentsService } from './comments';
import { createFacts } from './facts';
import { createFiles } from './files';
import { createImports } from './imports';
import { createMine } from './mine';
import { createOrgans } from './organs';
import { createKeeper, createOriginals, shelfOf } from './originals';
import { createPresence } from './presence';
import { createReach } from './reach';
import { createReports } from './reports';
import { createRoles } from './roles';
import { createScopesService } from './scopes';
import { createSettings } from './settings';
import { createPublicSite } from './site';
import { createApi } from './v1';

export type { May } from './access';
export { attachment } from './attachment';
export type { Reached } from './reach';
export type { SavedFile } from './files';

type Given = { strapi: Core.Strapi };

const clockOf = (strapi: Core.Strapi) => serviceOf(strapi, 'clock');

/** Keeps what comes in beside a report. */
const keeperOf = (strapi: Core.Strapi) =>
  createKeeper(createStore(strapi), clockOf(strapi), () => shelfOf(strapi));

export const services = {
  clock: createClock,
  reports: ({ strapi }: Given) =>
    createReports(
      createStore(strapi),
      clockOf(strapi),
      createSettings(strapi),
      keeperOf(strapi),
      () => serviceOf(strapi, 'site').refresh(),
    ),
  comments: ({ strapi }: Given) => createCommentsService(createStore(strapi)),
  presence: ({ strapi }: Given) => ({
    note: createPresence(createStore(strapi), clockOf(strapi)),
  }),
  board: ({ strapi }: Given) => ({
    inYear: createBoard(createStore(strapi), clockOf(strapi), createSettings(strapi)),
  }),
  mine: ({ strapi }: Given) => ({
    inYear: createMine(createStore(strapi), clockOf(strapi), createSettings(strapi)),
  }),
  imports: ({ strapi }: Given) =>
    createImports(createStore(strapi), clockOf(strapi), createSettings(strapi), keeperOf(strapi)),
  originals: ({ strapi }: Given) => createOriginals(strapi, clockOf(strapi)),
  organs: ({ strapi }: Given) => createOrgans(createStore(strapi)),
  reach: ({ strapi }: Given) => createReach(createStore(strapi)),
  scopes: ({ strapi }: Given) => createScopesService(createStore(strapi)),
  /** The ready-made roles. */
  roles: ({ strapi }: Given) => createRoles(strapi),
  files: ({ strapi }: Given) =>
    createFiles(createStore(strapi), clockOf(strapi), createSettings(strapi)),
  site: createPublicSite,
  /** Everything published, for programs. */
  api: createApi,
  facts: ({ strapi }: Given) => createFacts(createStore(strapi)),
  audit: ({ strapi }: Given) => createAudit(createStore(strapi), createSettings(strapi)),
};

export type { SiteAnswer, SiteRequest } from './site';

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** Strapi's registry knows services by name only; this gives them their types. */
export const serviceOf = <Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] => strapi.plugin(PLUGIN).service(name);
