import type { Core } from '@strapi/strapi';
import { EDITION, EVENT, ORGAN, REPORT } from '../../../../content-types';
import { RefusalError } from '../errors';
import { createEvents } from '../events';
import { hasGrant } from '../grant';
import { createOrgans } from '../organs';
import { createOriginals } from '../originals';
import { createReports } from '../reports';
import type { DocumentCall, Next } from './document-call';
import { guardOrgan } from './organ-guard';
import { guardReport } from './report-guard';
import { guardRows } from './rows';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

type Guard = (call: DocumentCall, next: Next) => Promise<unknown>;

const refuseAll: Guard = async () => {
  throw new RefusalError(
    'otherDoor',
    '已发布的年报和留痕不能改动。 Published reports and the audit chain can’t be changed.',
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
        events,
      }),
    ],
    [ORGAN, guardOrgan(strapi, { organs: createOrgans(strapi), events })],
    [EDITION, refuseAll],
    [EVENT, refuseAll],
  ]);
  strapi.documents.use((async (call: DocumentCall, next: Next) => {
    const guard = guards.get(call.uid);
    if (!guard || READS.has(call.action) || hasGrant()) return next();
    return guard(call, next);
  }) as unknown as Parameters<typeof strapi.documents.use>[0]);
  guardRows(strapi);
}
