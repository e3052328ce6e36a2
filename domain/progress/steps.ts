import type { Label } from '../form';

/** What a year's report passes through, as a clerk counts it. */
export type StepId = 'gather' | 'tables' | 'texts' | 'check' | 'submit' | 'publish';

export const STEPS_OF_YEAR: readonly { readonly id: StepId; readonly label: Label }[] = [
  { id: 'gather', label: { zh: '取数', en: 'Figures' } },
  { id: 'tables', label: { zh: '填表', en: 'Tables' } },
  { id: 'texts', label: { zh: '文字', en: 'Texts' } },
  { id: 'check', label: { zh: '自查', en: 'Self-check' } },
  { id: 'submit', label: { zh: '送审', en: 'Review' } },
  { id: 'publish', label: { zh: '发布', en: 'Publication' } },
];

/** How far one step is. `waits`: somebody else has to act. */
export interface StepStanding {
  readonly id: StepId;
  readonly standing: 'done' | 'open' | 'waits';
  /** How many things are missing; 0 where it is done, or where nothing can be counted. */
  readonly missing: number;
  /** The first of them: an attribute or a full cell id; null where it has no place. */
  readonly at: string | null;
}
