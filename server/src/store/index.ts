import type { Core } from '@strapi/strapi';
import { currentActor } from './actor';
import { createEditions } from './editions';
import { createEvents } from './events';
import { createFacts } from './facts';
import { createOrgans } from './organs';
import { createOriginals } from './originals';
import { createReports } from './reports';
import { createSettings } from './settings';
import { writing } from './transaction';
import { createVerify } from './verify';

export * from './digest';
export * from './errors';
export { installGuards } from './guards';
export { staleError } from './guards/report-guard';
export { registerTables } from './tables';
export { digestReport, organOfSlot, reportValue, slotOf } from './reports';
export type { Place, ReportRow } from './reports';
export type { OriginalRow } from './originals';
export { existedIn, type OrganRow } from './organs';
export type { EditionIndexRow, EditionRow } from './editions';
export type { EventRow, Head } from './events';
export type { Verdict } from './verify';

/** Everything that touches the database. */
export function createStore(strapi: Core.Strapi) {
  const events = createEvents(strapi);
  const editions = createEditions(strapi);
  return {
    organs: createOrgans(strapi),
    reports: createReports(strapi),
    editions,
    events,
    facts: createFacts(strapi),
    originals: createOriginals(strapi),
    settings: createSettings(strapi),
    /** documentId of the admin user at work, or null. */
    actor: (): Promise<string | null> => currentActor(strapi),
    verify: createVerify({ events, editions }),
    /** One transaction under the grant, serialised with every other one that writes an event. */
    writing: <T>(write: () => Promise<T>): Promise<T> => writing(strapi, write),
  };
}

export type Store = ReturnType<typeof createStore>;
