import { WHOLE_REPORT } from '../../../domain/remark';
import type { NewComment } from '../api';
import type { Values } from '../rescue';
import type { Pointed } from './pointed';
import { mayPropose, standingText } from './standing';

/** A comment while it is being written. */
export interface Draft {
  readonly place: string;
  readonly passage: string;
  readonly text: string;
  /** Null unless it is to be a suggestion. */
  readonly proposal: string | null;
}

export const NEW_DRAFT: Draft = { place: WHOLE_REPORT, passage: '', text: '', proposal: null };

/** The same words at another place; what was proposed for the old one falls away. */
export function pointedAt(draft: Draft, { place, passage }: Pointed, saved: Values): Draft {
  const quoted = passage === '' ? standingText(saved, place) : passage;
  if (place === draft.place && quoted === draft.passage) return draft;
  const proposal = draft.proposal !== null && mayPropose(place, quoted) ? quoted : null;
  return { ...draft, place, passage: quoted, proposal };
}

/** As a suggestion, which begins with what stands there, or as a plain comment. */
export const asSuggestion = (draft: Draft, isSuggestion: boolean): Draft => ({
  ...draft,
  proposal: isSuggestion ? draft.passage : null,
});

/** Somebody has begun to write: the place stays where it is, whatever is looked at meanwhile. */
export const isBegun = ({ text, proposal, passage }: Draft): boolean =>
  text.trim() !== '' || (proposal !== null && proposal !== passage);

/** Something to send: a suggestion says something else, a comment says something. */
export const isComplete = ({ text, proposal, passage }: Draft): boolean =>
  proposal === null ? text.trim() !== '' : proposal !== passage;

export const asSent = ({ text, ...draft }: Draft): NewComment => ({ ...draft, text: text.trim() });
