import { useSyncExternalStore } from 'react';
import type { Comment, Failure } from '../api';

/** What the open report lets other parts of the page do: the Content Manager's buttons, and our panels. */
export interface Live {
  readonly documentId: string;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  readonly canDelete: boolean;
  save(): Promise<void>;
  /** Lets a suggestion in, with whatever is typed beside it; undefined where that was done. */
  accept(comment: Comment): Promise<Failure | undefined>;
}

let live: Live | undefined;
const listeners = new Set<() => void>();

export function setLive(next: Live | undefined): void {
  live = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The open report's state for this document, once its part of the screen has been loaded. */
export function useLive(documentId: string | undefined): Live | undefined {
  const current = useSyncExternalStore(subscribe, () => live);
  return current?.documentId === documentId ? current : undefined;
}
