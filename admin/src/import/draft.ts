import type { SourcePreview } from '../api';
import type { Shelf } from '../rescue';
import type { Scope } from '../../../domain/report';
import type { Answers } from './answers';

export interface Target {
  /** documentId; empty until one is chosen. */
  readonly organ: string;
  readonly year: string;
  readonly scope: Scope;
}

/** A preview that is being looked at, with what was answered so far. */
export interface Draft {
  /** Another person at this screen must not be offered it. */
  readonly user: string;
  /** documentId of the working copy it is meant for; empty for a new one. */
  readonly into: string;
  readonly sourceName: string;
  /** Its key on the shelf of originals. */
  readonly original: string;
  readonly preview: SourcePreview;
  readonly answers: Answers;
  readonly target: Target | null;
}

const KEY = 'disclosure-report:import';
/** Browsers keep about five million characters a site. */
const LONGEST = 2_000_000;

/** False where it is too large or the browser has no room; the preview itself is untouched. */
export function keepDraft(shelf: Shelf, draft: Draft): boolean {
  try {
    const text = JSON.stringify(draft);
    if (text.length > LONGEST) {
      shelf.removeItem(KEY);
      return false;
    }
    shelf.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  isRecord(value['preview']) &&
  isRecord(value['preview']['report']) &&
  Array.isArray(value['preview']['blocks']) &&
  Array.isArray(value['preview']['notes']) &&
  isRecord(value['preview']['origins']) &&
  isRecord(value['answers']) &&
  isRecord(value['preview']['source']) &&
  typeof value['preview']['source']['sha256'] === 'string' &&
  typeof value['original'] === 'string' &&
  typeof value['sourceName'] === 'string';

/** The draft of this user for this place; what cannot be read is passed over. */
export function findDraft(shelf: Shelf, user: string, into: string): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(shelf.getItem(KEY) ?? '');
    return isDraft(stored) && stored.user === user && stored.into === into ? stored : undefined;
  } catch {
    return undefined;
  }
}

export const dropDraft = (shelf: Shelf): void => shelf.removeItem(KEY);
