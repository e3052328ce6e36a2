import type { Core, UID } from '@strapi/strapi';
import { EDITION, REPORT } from '../../../content-types';
import { TABLE_IDS, formForYear, LATEST_FORM } from '../../../domain/form';
import { emptyTable } from '../../../domain/cell';
import {
  canonicalReport,
  defaultTitle,
  reportFromAttributes,
  tableAttribute,
  type ReportValue,
  type Scope,
} from '../../../domain/report';
import type { Waiver } from '../../../domain/waiver';
import { isEditable, type ReportState } from '../../../domain/workflow';
import { currentActor } from './actor';
import { createApprovals } from './approvals';
import { isUniqueError } from './database-error';
import { digestOf } from './digest';
import { ConflictError } from './errors';
import type { OrganRow } from './organs';
import { contentOf, readContent, type Content } from './report-content';
import { currentReach } from './scopes';
import { organOfSlot, slotOf, type Place } from './slot';

export interface ReportRow extends Content {
  readonly id: number;
  readonly documentId: string;
  readonly slot: string;
  readonly year: string;
  readonly scope: Scope;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly historical: boolean;
  readonly sourcePublishedOn: string | null;
  readonly correctionNote: string | null;
  readonly waivers: unknown;
  readonly provenance: unknown;
  readonly lastEditor: string | null;
  readonly updatedAt: string;
}

/** The working copy as the report it stands for. */
export function reportValue(row: ReportRow, organ: OrganRow): ReportValue {
  const year = Number(row.year);
  const { code, name } = organ;
  return reportFromAttributes(contentOf(row, year), {
    organ: { code: code ?? '', name },
    year,
    scope: row.scope,
  });
}

export const digestReport = (report: ReportValue): string => digestOf(canonicalReport(report));

const plain = (row: ReportRow): ReportRow => ({
  ...row,
  historical: row.historical === true,
  updatedAt: new Date(row.updatedAt).toISOString(),
});

function firstContent(organ: OrganRow, { year }: Place): Content {
  const form = (formForYear(Number(year)) ?? LATEST_FORM).id;
  return {
    title: defaultTitle(organ.name, Number(year)),
    contact: organ.contact ?? '',
    ...Object.fromEntries(TABLE_IDS.map((id) => [tableAttribute(id), emptyTable(form)])),
  };
}

async function findBySlot(strapi: Core.Strapi, slot: string): Promise<ReportRow | undefined> {
  const row = (await strapi.db.query(REPORT).findOne({ where: { slot } })) as ReportRow | null;
  return row ? plain(row) : undefined;
}

const slotTaken = (documentId: string | null): ConflictError =>
  new ConflictError(
    'slotTaken',
    '该机关这一年度的年报已经建好，请打开已有的那一份。 This organ already has a report for this year; open that one.',
    { documentId },
  );

async function create(
  strapi: Core.Strapi,
  organ: OrganRow,
  place: Place,
): Promise<{ documentId: string; slot: string }> {
  const slot = slotOf(place);
  const existing = await findBySlot(strapi, slot);
  if (existing) throw slotTaken(existing.documentId);
  const data = {
    ...firstContent(organ, place),
    organ: { connect: [{ documentId: organ.documentId }] },
    year: place.year,
    scope: place.scope,
    slot,
    state: 'drafting',
    version: 1,
    historical: false,
    lastEditor: await currentActor(strapi),
  };
  try {
    const { documentId } = await strapi
      .documents(REPORT as UID.ContentType)
      .create({ data: data as object });
    return { documentId, slot };
  } catch (error) {
    // Only a row that came past the store; PostgreSQL reads nothing more in this transaction.
    throw isUniqueError(error, 'disclosure_reports') ? slotTaken(null) : error;
  }
}

async function set(strapi: Core.Strapi, { id }: ReportRow, data: object): Promise<void> {
  await strapi.db.query(REPORT).update({ where: { id }, data });
}

/** Whether the one at work may touch it, by the organ of the stored row. */
const isWithin = async (strapi: Core.Strapi, { slot }: ReportRow): Promise<boolean> =>
  (await currentReach(strapi)).includes(organOfSlot(slot));

/** What is read of working copies. */
function reportReads(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(REPORT);
  return {
    findBySlot: (slot: string) => findBySlot(strapi, slot),

    /** Only where the one at work may see it. */
    async find(documentId: string): Promise<ReportRow | undefined> {
      const row = (await rows().findOne({ where: { documentId } })) as ReportRow | null;
      return row && (await isWithin(strapi, row)) ? plain(row) : undefined;
    },

    /**
     * Reads the row and keeps others from writing it until the transaction ends. Every change of a
     * stored report begins here, by whatever door: the one place where organ scope is asked for, on
     * the organ of the stored row and never on what the request names.
     */
    async lock(documentId: string): Promise<ReportRow | undefined> {
      const [row] = (await strapi.db
        .queryBuilder(REPORT)
        .select('*')
        .where({ documentId })
        .forUpdate()
        .execute()) as ReportRow[];
      return row && (await isWithin(strapi, row)) ? plain(row) : undefined;
    },

    /** Those at these slots. */
    async at(slots: readonly string[]): Promise<ReportRow[]> {
      const found = (await rows().findMany({ where: { slot: { $in: slots } } })) as ReportRow[];
      return found.map(plain);
    },

    /** documentIds of all that belong to these organs. */
    async ofOrgans(organs: readonly string[]): Promise<string[]> {
      const where = { organ: { documentId: { $in: organs } } };
      const found = await rows().findMany({ where, select: ['documentId'] });
      return (found as { documentId: string }[]).map(({ documentId }) => documentId);
    },

    async years(): Promise<string[]> {
      const found = (await rows().findMany({ select: ['year'] })) as { year: string }[];
      return [...new Set(found.map(({ year }) => year))].sort().reverse();
    },

    hasEditions: async (slot: string): Promise<boolean> =>
      (await strapi.db.query(EDITION).count({ where: { slot } })) > 0,
  };
}

export function createReports(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(REPORT);
  const approvals = createApprovals(strapi);
  return {
    ...reportReads(strapi),

    create: (organ: OrganRow, place: Place) => create(strapi, organ, place),

    /**
     * Every change of what a report says goes through here: a compare-and-swap on the version, false
     * where somebody else was first. Who did it is the last editor, and no approval outlives it.
     */
    async raiseVersion(row: ReportRow, data: Content = {}): Promise<boolean> {
      const { count } = await rows().updateMany({
        where: { documentId: row.documentId, version: row.version },
        data: { ...data, version: row.version + 1, lastEditor: await currentActor(strapi) },
      });
      if (count !== 1) return false;
      await approvals.void(row, 'edited');
      return true;
    },

    /** Content that somebody has changed, cleaned as any other. */
    change(row: ReportRow, content: Content): Promise<boolean> {
      return this.raiseVersion(row, readContent(content, Number(row.year)));
    },

    /** New content out of a source, which is kept beside it. */
    async takeImport(row: ReportRow, content: Content, source: Content): Promise<boolean> {
      const before = Array.isArray(row.provenance) ? row.provenance : [];
      return this.raiseVersion(row, {
        ...readContent(content, Number(row.year)),
        provenance: [...before, source],
      });
    },

    /** Reasons given for warnings stand beside the content and do not raise its version. */
    setWaivers: (row: ReportRow, waivers: readonly Waiver[]): Promise<void> =>
      set(strapi, row, { waivers }),

    /** What may be changed again has no approvals any more. */
    async moveTo(row: ReportRow, state: ReportState): Promise<void> {
      if (isEditable(state)) await approvals.void(row, state === 'returned' ? state : 'recalled');
      await set(strapi, row, { state });
    },
  };
}
