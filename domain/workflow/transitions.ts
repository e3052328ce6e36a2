/** Where a working copy stands. Later steps of the review put their states between these. */
export type ReportState = 'drafting' | 'submitted' | 'published' | 'withdrawn';

export type WorkflowAction =
  | 'edit'
  | 'delete'
  | 'historical'
  | 'settle'
  | 'waive'
  | 'submit'
  | 'recall'
  | 'publish'
  | 'correct'
  | 'withdraw';

/** The whole of what may happen to a report: state × action → state. What is not here is refused. */
export const TRANSITIONS: Readonly<
  Record<ReportState, Readonly<Partial<Record<WorkflowAction, ReportState>>>>
> = {
  drafting: {
    edit: 'drafting',
    delete: 'drafting',
    historical: 'drafting',
    settle: 'drafting',
    waive: 'drafting',
    submit: 'submitted',
  },
  submitted: { recall: 'drafting', publish: 'published' },
  published: { correct: 'drafting', withdraw: 'withdrawn' },
  withdrawn: { correct: 'drafting' },
};

/** Actions that need a reason in words, kept with the event. */
export const NEEDS_REASON: ReadonlySet<WorkflowAction> = new Set(['correct', 'withdraw']);

export const isReportState = (value: unknown): value is ReportState =>
  typeof value === 'string' && Object.hasOwn(TRANSITIONS, value);

/** The state after this action, or undefined where it is not allowed. */
export const nextState = (state: ReportState, action: WorkflowAction): ReportState | undefined =>
  TRANSITIONS[state][action];

export const actionsIn = (state: ReportState): WorkflowAction[] =>
  Object.keys(TRANSITIONS[state]) as WorkflowAction[];
