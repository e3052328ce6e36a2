import type { Core } from '@strapi/strapi';
import { COMMENT } from '../../../content-types';
import { currentActor } from './actor';
import type { ReportRow } from './reports';
import { organOfSlot } from './slot';
import { timeOf } from './time';

export type CommentKind = 'comment' | 'suggestion';
/** What became of it. */
export type CommentOutcome = 'resolved' | 'declined' | 'accepted';

export interface CommentRow {
  readonly documentId: string;
  readonly report: string;
  readonly kind: CommentKind;
  /** `report`, an attribute, or a full cell id. */
  readonly place: string;
  /** The words, or what stood in the cell; empty for the whole place. */
  readonly passage: string;
  readonly text: string;
  /** What is to stand there instead; null for a comment. */
  readonly proposal: string | null;
  /** Of the report, when it was made. */
  readonly version: number;
  readonly author: string | null;
  readonly at: string;
  /** Null while it is open. */
  readonly outcome: CommentOutcome | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

export type NewComment = Pick<CommentRow, 'kind' | 'place' | 'passage' | 'text' | 'proposal'>;

const plain = (row: CommentRow): CommentRow => ({
  documentId: row.documentId,
  report: row.report,
  kind: row.kind,
  place: row.place,
  passage: row.passage ?? '',
  text: row.text ?? '',
  proposal: row.kind === 'suggestion' ? (row.proposal ?? '') : null,
  version: row.version,
  author: row.author ?? null,
  at: row.at,
  outcome: row.outcome ?? null,
  closedBy: row.closedBy ?? null,
  closedAt: row.closedAt ?? null,
});

export function createComments(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(COMMENT);
  return {
    /** Oldest first; closed ones too. */
    async ofReport(report: string): Promise<CommentRow[]> {
      const found = await rows().findMany({ where: { report }, orderBy: { id: 'asc' } });
      return (found as CommentRow[]).map(plain);
    },

    /** What is open on these reports, oldest first. */
    async openOf(reports: readonly string[]): Promise<CommentRow[]> {
      const where = { report: { $in: reports }, outcome: null };
      const found = await rows().findMany({ where, orderBy: { id: 'asc' } });
      return (found as CommentRow[]).map(plain);
    },

    async find(report: string, documentId: string): Promise<CommentRow | undefined> {
      const row = (await rows().findOne({ where: { report, documentId } })) as CommentRow | null;
      return row ? plain(row) : undefined;
    },

    countOpen: (report: string): Promise<number> =>
      rows().count({ where: { report, outcome: null } }),

    async add({ documentId, slot, version }: ReportRow, comment: NewComment): Promise<string> {
      const [author, at] = [await currentActor(strapi), timeOf(strapi)];
      const data = {
        ...comment,
        report: documentId,
        organ: organOfSlot(slot),
        version,
        author,
        at,
      };
      const created = (await rows().create({ data })) as { documentId: string };
      return created.documentId;
    },

    /** False where somebody else has closed it. */
    async close(documentId: string, outcome: CommentOutcome): Promise<boolean> {
      const { count } = await rows().updateMany({
        where: { documentId, outcome: null },
        data: { outcome, closedBy: await currentActor(strapi), closedAt: timeOf(strapi) },
      });
      return count === 1;
    },

    /** With the report that they were made on. */
    async removeAll(report: string): Promise<void> {
      await rows().deleteMany({ where: { report } });
    },
  };
}
