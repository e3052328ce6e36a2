import type { Core } from '@strapi/strapi';
import { isEditable, nextState } from '../../../../domain/workflow';
import { currentActor } from '../actor';
import { ConflictError, RefusalError, absentDocument, notFound } from '../errors';
import type { createComments } from '../comments';
import type { createEvents } from '../events';
import type { createOriginals } from '../originals';
import type { createPresences } from '../presences';
import { underGrant } from '../grant';
import { changedContent, contentOf, readContent, type Content } from '../report-content';
import type { createReports, ReportRow } from '../reports';
import { organOfSlot } from '../slot';
import { timeOf } from '../time';
import { writing } from '../transaction';
import { documentIdOf, type DocumentCall, type Next } from './document-call';

export interface ReportGuardParts {
  readonly reports: ReturnType<typeof createReports>;
  readonly events: ReturnType<typeof createEvents>;
  readonly originals: ReturnType<typeof createOriginals>;
  readonly comments: ReturnType<typeof createComments>;
  readonly presences: ReturnType<typeof createPresences>;
}

const DELETED_WITH_REPORT = '年报已删除 The report was deleted';
const KEPT_BESIDE_CONTENT = ['createdBy', 'updatedBy'];

const refuseOtherDoor = (): never => {
  throw new RefusalError(
    'otherDoor',
    '年报请在“政府信息公开年报”页面用“新建年报”建立，不能在这里新建或复制。' +
      ' Reports are made with “New report” on the plugin’s page; they can’t be created or duplicated here.',
  );
};

export function refuseLocked(row: ReportRow, action: 'edit' | 'delete'): void {
  if (nextState(row.state, action)) return;
  throw new ConflictError(
    'locked',
    '这份年报已送审或已发布，现在不能修改。请先撤回送审或由审核人退回，已发布的用“更正”重新打开。' +
      ' This report is submitted or published and can’t be changed now. Recall it or have it returned; reopen a published one for correction.',
    { state: row.state },
  );
}

export const staleError = (row: ReportRow): ConflictError =>
  new ConflictError(
    'stale',
    '您打开之后，这份年报已被别人改过，本次没有保存。请对照新内容后再保存。' +
      ' Somebody changed this report after you opened it; nothing was saved. Compare with the newer content and save again.',
    { version: row.version, content: contentOf(row, Number(row.year)) },
  );

// A save without a version can't say which content it was made on.
function refuseStale(row: ReportRow, version: unknown): void {
  if (version !== row.version) throw staleError(row);
}

const kept = (data: Content): Content =>
  Object.fromEntries(
    KEPT_BESIDE_CONTENT.filter((name) => Object.hasOwn(data, name)).map((name) => [
      name,
      data[name],
    ]),
  );

/** Only content passes: server-owned attributes, organ, year and scope are dropped here. */
async function save(
  strapi: Core.Strapi,
  { reports }: ReportGuardParts,
  call: DocumentCall,
  next: Next,
) {
  const data = call.params.data ?? {};
  return strapi.db.transaction(async () => {
    const row = await reports.lock(documentIdOf(call));
    if (!row) throw notFound();
    refuseLocked(row, 'edit');
    refuseStale(row, data['version']);
    const year = Number(row.year);
    const content = readContent(data, year);
    call.params.data = { ...kept(data), ...content };
    if (changedContent(row, content, year).length === 0) return underGrant(next);
    return underGrant(async () => {
      const isFirst = await reports.raiseVersion(row);
      if (!isFirst) throw staleError((await reports.find(row.documentId)) ?? row);
      return next();
    });
  });
}

async function remove(
  strapi: Core.Strapi,
  parts: ReportGuardParts,
  call: DocumentCall,
  next: Next,
) {
  return writing(strapi, async () => {
    const row = await parts.reports.lock(documentIdOf(call));
    if (!row) throw absentDocument();
    if (!isEditable(row.state)) refuseLocked(row, 'delete');
    if (await parts.reports.hasEditions(row.slot)) {
      throw new RefusalError(
        'hasEditions',
        '这份年报发布过，不能删除。 This report has been published once and can’t be deleted.',
      );
    }
    refuseLocked(row, 'delete');
    const result = await next();
    // Nobody can see them any more; their bytes go with the next sweep.
    await parts.originals.removeAll(row.documentId, {
      at: timeOf(strapi),
      by: await currentActor(strapi),
      reason: DELETED_WITH_REPORT,
    });
    await parts.comments.removeAll(row.documentId);
    await parts.presences.removeAll(row.documentId);
    await parts.events.append({
      action: 'report.deleted',
      organ: organOfSlot(row.slot),
      slot: row.slot,
      payload: { document: row.documentId, version: row.version },
    });
    return result;
  });
}

/** Every write to a working copy that is not the store's own comes through here. */
export function guardReport(strapi: Core.Strapi, parts: ReportGuardParts) {
  return async (call: DocumentCall, next: Next): Promise<unknown> => {
    if (call.action === 'update') return save(strapi, parts, call, next);
    if (call.action === 'delete') return remove(strapi, parts, call, next);
    return refuseOtherDoor();
  };
}
