import { getFetchClient } from '@strapi/strapi/admin';
import { outcomeOf, type Outcome } from './outcome';
import { addressOf, type ReportStatus } from './reports';

/** A remark on a report, or a suggested change of it. */
export interface Comment {
  readonly id: string;
  readonly kind: 'comment' | 'suggestion';
  /** `report`, an attribute, or a full cell id. */
  readonly place: string;
  /** The words, or what stood in the cell; empty for the whole place. */
  readonly passage: string;
  readonly text: string;
  /** What is to stand there instead; null for a comment. */
  readonly proposal: string | null;
  readonly by: string;
  /** An instant in UTC. */
  readonly at: string;
  /** Null while it is open. */
  readonly outcome: 'resolved' | 'declined' | 'accepted' | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

/** All comments of a report, oldest first. */
export interface CommentList {
  readonly comments: readonly Comment[];
}

/** What somebody writes; with a proposal it is a suggestion. */
export type NewComment = Pick<Comment, 'place' | 'passage' | 'text' | 'proposal'>;

const commentsOf = (documentId: string): string => `${addressOf(documentId)}/comments`;

const commentOf = (documentId: string, id: string): string =>
  `${commentsOf(documentId)}/${encodeURIComponent(id)}`;

export const fetchComments = (documentId: string): Promise<Outcome<CommentList>> =>
  outcomeOf(getFetchClient().get<CommentList>(commentsOf(documentId)));

export function addComment(
  { documentId, version }: Pick<ReportStatus, 'documentId' | 'version'>,
  { proposal, ...remark }: NewComment,
): Promise<Outcome<CommentList>> {
  const [door, asked] =
    proposal === null ? ['comments', remark] : ['suggestions', { ...remark, proposal }];
  return outcomeOf(
    getFetchClient().post<CommentList>(`${addressOf(documentId)}/${door}`, { version, ...asked }),
  );
}

export const closeComment = (
  documentId: string,
  id: string,
  outcome: 'resolved' | 'declined',
): Promise<Outcome<CommentList>> =>
  outcomeOf(
    getFetchClient().post<CommentList>(`${commentOf(documentId, id)}/resolve`, { outcome }),
  );

/** Changes the report of this version as the suggestion says. */
export const acceptComment = (
  documentId: string,
  id: string,
  version: number,
): Promise<Outcome<CommentList & { readonly report: ReportStatus }>> =>
  outcomeOf(
    getFetchClient().post<CommentList & { readonly report: ReportStatus }>(
      `${commentOf(documentId, id)}/accept`,
      { version },
    ),
  );
