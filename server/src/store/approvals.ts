import type { Core } from '@strapi/strapi';
import { APPROVAL } from '../../../content-types';
import type { GivenApproval } from '../../../domain/workflow';
import { currentActor } from './actor';
import { isUniqueError } from './database-error';
import { ConflictError } from './errors';
import { createEvents } from './events';
import type { ReportRow } from './reports';
import { organOfSlot } from './slot';
import { timeOf } from './time';

export type ApprovalKind = 'system' | 'paper';

/** What made an approval void. */
export type VoidCause = 'edited' | 'recalled' | 'returned';

export interface ApprovalRow extends GivenApproval {
  readonly documentId: string;
  readonly kind: ApprovalKind;
  readonly version: number;
  readonly opinion: string;
  /** documentId of the admin user who gave it, or who recorded it from paper. */
  readonly actor: string;
  readonly at: string;
  /** Key of the scan, for one on paper. */
  readonly scan: string | null;
  /** Whose signature stands on the paper. */
  readonly signer: string | null;
  /** The date beside it, YYYY-MM-DD. */
  readonly signedOn: string | null;
  /** Number of the edition that it was published with. */
  readonly edition: number | null;
  readonly voidedAt: string | null;
  readonly voidCause: VoidCause | null;
}

export interface NewApproval {
  readonly kind: ApprovalKind;
  readonly step: string;
  readonly digest: string;
  readonly opinion: string;
  readonly actor: string;
  /** Only of one on paper. */
  readonly paper?: {
    readonly scan: string;
    readonly signer: string;
    readonly signedOn: string;
  };
}

interface Stored extends Omit<ApprovalRow, 'person'> {
  readonly activeStep: string | null;
}

const personOf = ({ kind, actor, signer }: Pick<Stored, 'kind' | 'actor' | 'signer'>): string =>
  kind === 'paper' ? `paper:${signer}` : actor;

const plain = (row: Stored): ApprovalRow => ({
  documentId: row.documentId,
  kind: row.kind,
  step: row.step,
  person: personOf(row),
  digest: row.digest,
  version: row.version,
  opinion: row.opinion,
  actor: row.actor,
  at: row.at,
  scan: row.scan ?? null,
  signer: row.signer ?? null,
  signedOn: row.signedOn ?? null,
  edition: row.edition ?? null,
  voidedAt: row.voidedAt ?? null,
  voidCause: row.voidCause ?? null,
});

const gone = { activeStep: null, activePerson: null };

const approvedAlready = (): ConflictError =>
  new ConflictError(
    'approvedAlready',
    '这一步已有人审核通过，或您已经审核过其他步骤，请刷新页面再看。' +
      ' This step has been approved, or you have approved another one; reload the page.',
  );

/** What is read of approvals. */
function approvalReads(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(APPROVAL);
  const find = async (where: object): Promise<ApprovalRow[]> => {
    const found = (await rows().findMany({ where, orderBy: { id: 'asc' } })) as Stored[];
    return found.map(plain);
  };

  return {
    /** Those that count, in the order in which they were given. */
    active: (report: string) => find({ report, activeStep: { $notNull: true } }),

    /** The same of many reports, with the report that each was given for. */
    async activeOf(
      reports: readonly string[],
    ): Promise<(ApprovalRow & { readonly report: string })[]> {
      const where = { report: { $in: reports }, activeStep: { $notNull: true } };
      const found = await rows().findMany({ where, orderBy: { id: 'asc' } });
      return (found as (Stored & { report: string })[]).map((row) => ({
        ...plain(row),
        report: row.report,
      }));
    },

    /** All that were ever given, void ones too. */
    ofReport: (report: string) => find({ report }),
  };
}

export function createApprovals(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(APPROVAL);
  const reads = approvalReads(strapi);
  return {
    ...reads,

    /** One of a step and one of a person: the database decides between two at the same moment. */
    async add({ documentId, slot, version }: ReportRow, given: NewApproval): Promise<string> {
      const { paper, ...rest } = given;
      const onPaper = paper ?? { scan: null, signer: null, signedOn: null };
      const data = {
        ...rest,
        ...onPaper,
        report: documentId,
        organ: organOfSlot(slot),
        slot,
        version,
        at: timeOf(strapi),
        activeStep: `${documentId}:${given.step}`,
        activePerson: `${documentId}:${personOf({ ...rest, ...onPaper })}`,
      };
      try {
        const { documentId: id } = (await rows().create({ data })) as { documentId: string };
        return id;
      } catch (error) {
        throw isUniqueError(error, 'disclosure_approvals') ? approvedAlready() : error;
      }
    },

    /** They stand for this edition from now on, and for no later content. */
    async spend(report: string, edition: number): Promise<void> {
      const where = { report, activeStep: { $notNull: true } };
      await rows().updateMany({ where, data: { ...gone, edition } });
    },

    /** Takes away what was given for earlier bytes, and says so in the chain. */
    async void({ documentId, slot, version }: ReportRow, cause: VoidCause): Promise<void> {
      const given = await reads.active(documentId);
      if (given.length === 0) return;
      const voided = { voidedAt: timeOf(strapi), voidedBy: await currentActor(strapi) };
      const where = { report: documentId, activeStep: { $notNull: true } };
      await rows().updateMany({ where, data: { ...gone, ...voided, voidCause: cause } });
      await createEvents(strapi).append({
        action: 'report.approvalsVoided',
        organ: organOfSlot(slot),
        slot,
        payload: { version, cause, steps: given.map(({ step }) => step) },
      });
    },
  };
}
