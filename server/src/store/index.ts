import type { Core } from '@strapi/strapi';
import { currentActor } from './actor';
import { createApprovals } from './approvals';
import { createComments } from './comments';
import { createEditions } from './editions';
import { createEvents } from './events';
import { createFacts } from './facts';
import { createOpenData } from './openData';
import { createOrgans } from './organs';
import { createOriginals } from './originals';
import { createPeople } from './people';
import { createPresences } from './presences';
import { contentOf, type Content } from './report-content';
import { createReports, type ReportRow } from './reports';
import { createScopes, currentReach, type Reach } from './scopes';
import { createSettings } from './settings';
import { writing } from './transaction';
import { createVerify } from './verify';

export * from './digest';
export * from './errors';
export { installGuards } from './guards';
export { staleError } from './guards/report-guard';
export { registerTables } from './tables';
export { digestReport, reportValue } from './reports';
export type { ReportRow } from './reports';
export { organOfSlot, slotOf, type Place } from './slot';
export type { ApprovalRow } from './approvals';
export type { CommentOutcome, CommentRow, NewComment } from './comments';
export type { Person } from './people';
export type { PresenceRow } from './presences';
export type { Reach } from './scopes';
export type { OriginalPurpose, OriginalRow } from './originals';
export { existedIn, type OrganRow } from './organs';
export type { EditionIndexRow, EditionRow } from './editions';
export type { FactSource, KeyPage, LiveEdition, LiveFact, PublishedOrgan } from './openData';
export type { EventFilter, EventRow } from './events';
export type { Verdict } from './verify';

/** Everything that touches the database. */
export function createStore(strapi: Core.Strapi) {
  const events = createEvents(strapi);
  const editions = createEditions(strapi);
  return {
    organs: createOrgans(strapi),
    reports: createReports(strapi),
    approvals: createApprovals(strapi),
    comments: createComments(strapi),
    /** All content of a working copy, cleaned. */
    contentOf: (row: ReportRow): Content => contentOf(row, Number(row.year)),
    editions,
    events,
    facts: createFacts(strapi),
    openData: createOpenData(strapi),
    originals: createOriginals(strapi),
    people: createPeople(strapi),
    presences: createPresences(strapi),
    scopes: createScopes(strapi),
    /** Which organs the one at work may touch. */
    reach: (): Promise<Reach> => currentReach(strapi),
    settings: createSettings(strapi),
    /** documentId of the admin user at work, or null. */
    actor: (): Promise<string | null> => currentActor(strapi),
    verify: createVerify({ events, editions }),
    /** One transaction under the grant, serialised with every other one that writes an event. */
    writing: <T>(write: () => Promise<T>): Promise<T> => writing(strapi, write),
  };
}

export type Store = ReturnType<typeof createStore>;
