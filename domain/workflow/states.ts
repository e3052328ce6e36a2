import type { Label } from '../form';

export type ReportState =
  | 'drafting'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'published'
  | 'corrected'
  | 'withdrawn';

/** Where a working copy may stand, in the order in which a report passes through. */
export const STATES: readonly { readonly id: ReportState; readonly label: Label }[] = [
  { id: 'drafting', label: { zh: '编辑中', en: 'Drafting' } },
  { id: 'submitted', label: { zh: '已送审', en: 'Submitted' } },
  { id: 'returned', label: { zh: '已退回', en: 'Returned' } },
  { id: 'approved', label: { zh: '审核通过', en: 'Approved' } },
  { id: 'published', label: { zh: '已发布', en: 'Published' } },
  { id: 'corrected', label: { zh: '更正中', en: 'Being corrected' } },
  { id: 'withdrawn', label: { zh: '已撤回公开', en: 'Withdrawn' } },
];

const LABELS: ReadonlyMap<unknown, Label> = new Map(STATES.map(({ id, label }) => [id, label]));

export const isReportState = (value: unknown): value is ReportState => LABELS.has(value);

/** What a state is called. */
export function stateLabel(state: ReportState): Label {
  const label = LABELS.get(state);
  if (!label) throw new Error(`Cannot name the state "${state}": it is not in STATES.`);
  return label;
}
