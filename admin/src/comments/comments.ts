import { fetchComments, type Comment, type CommentList } from '../api';
import { createWatched } from '../report/watched';

const watched = createWatched(fetchComments);

export const acceptComments = (documentId: string, list: CommentList): void =>
  watched.accept(documentId, list);

export const reloadComments = watched.reload;

/** Loads the comments of a report, once it is opened. */
export const useOpenComments = watched.useOpen;

const NONE: readonly Comment[] = [];

export const isOpen = ({ outcome }: Comment): boolean => outcome === null;

/** The comments of the open report, oldest first; undefined until the server has told them. */
export function useComments(documentId: string) {
  const { data, failure, reload } = watched.useKnown(documentId);
  return {
    comments: data?.comments,
    open: (data?.comments ?? NONE).filter(isOpen),
    failure,
    reload,
  };
}
