import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT, SERVER_TYPES } from '../../../../content-types';
import { RefusalError } from '../errors';
import { createComments } from '../comments';
import { createPresences } from '../presences';
import { createEvents } from '../events';
import { hasGrant } from '../grant';
import { createOrgans } from '../organs';
import { createOriginals } from '../originals';
import { createReports } from '../reports';
import { currentReach } from '../scopes';
import type { DocumentCall, Next } from './document-call';
import { guardOrgan } from './organ-guard';
import { guardReport } from './report-guard';
import { readWithin } from './reads';
import { relateWithin } from './related';
import { guardRows } from './rows';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

type Guard = (call: DocumentCall, next: Next) => Promise<unknown>;

const refuseAll: Guard = async () => {
  throw new RefusalError(
    'otherDoor',
    '已发布的年报、审核记录和留痕不能改动。 Published reports, approvals and the audit chain can’t be changed.',
  );
};

/** One middleware for every door of the document service: Content Manager, API tokens, MCP, code. */
export function installGuards(strapi: Core.Strapi): void {
  const events = createEvents(strapi);
  const guards = new Map<string, Guard>([
    [
      REPORT,
      guardReport(strapi, {
        reports: createReports(strapi),
        originals: createOriginals(strapi),
        comments: createComments(strapi),
        presences: createPresences(strapi),
        events,
      }),
    ],
    [
      ORGAN,
      guardOrgan(strapi, {
        organs: createOrgans(strapi),
        events,
        reach: () => currentReach(strapi),
      }),
    ],
    ...SERVER_TYPES.map((uid): [string, Guard] => [uid, refuseAll]),
  ]);
  strapi.documents.use((async (call: DocumentCall, next: Next) => {
    if (hasGrant()) return next();
    const guard = guards.get(call.uid);
    return relateWithin(strapi, call, async () => {
      if (!guard) return next();
      return READS.has(call.action) ? readWithin(strapi, call, next) : guard(call, next);
    });
  }) as unknown as Parameters<typeof strapi.documents.use>[0]);
  guardRows(strapi);
}
