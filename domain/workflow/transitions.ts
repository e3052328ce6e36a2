import { ACTIONS, type WorkflowAction } from './actions';
import { STATES, type ReportState } from './states';

type From = Readonly<Partial<Record<WorkflowAction, ReportState>>>;

const staysIn = <State extends ReportState>(state: State, ...actions: WorkflowAction[]): From =>
  Object.fromEntries(actions.map((action) => [action, state]));

const NOTES = ['comment', 'suggest', 'resolve'] as const satisfies readonly WorkflowAction[];
const WRITING = [
  'edit',
  'historical',
  'settle',
  'waive',
  'accept',
  ...NOTES,
] as const satisfies readonly WorkflowAction[];

/** The whole of what may happen to a report: state × action → state. What is not here is refused. */
export const TRANSITIONS: Readonly<Record<ReportState, From>> = {
  drafting: { ...staysIn('drafting', ...WRITING, 'delete'), submit: 'submitted' },
  submitted: {
    // An accepted suggestion is a change: approvals given before it are void.
    ...staysIn('submitted', ...NOTES, 'accept'),
    recall: 'drafting',
    approve: 'approved',
    sign: 'approved',
    return: 'returned',
  },
  returned: { ...staysIn('returned', ...WRITING, 'delete'), submit: 'submitted' },
  approved: {
    ...staysIn('approved', ...NOTES),
    accept: 'submitted',
    // Where the portal asks for one more step than when it was approved.
    approve: 'approved',
    sign: 'approved',
    recall: 'drafting',
    return: 'returned',
    publish: 'published',
  },
  published: { correct: 'corrected', withdraw: 'withdrawn' },
  corrected: { ...staysIn('corrected', ...WRITING), submit: 'submitted' },
  withdrawn: { correct: 'corrected' },
};

/** What decides where an action leads, besides the state. */
export interface Standing {
  /** Published before: a draft of it is a correction. */
  readonly hasEditions?: boolean;
  /** Steps of the review that are still missing after this action. */
  readonly stepsLeft?: number;
}

/** The state after this action, or undefined where it is not allowed. */
export function nextState(
  state: ReportState,
  action: WorkflowAction,
  { hasEditions = false, stepsLeft = 0 }: Standing = {},
): ReportState | undefined {
  const to = TRANSITIONS[state][action];
  if (to === 'approved' && stepsLeft > 0) return state;
  return to === 'drafting' && hasEditions ? 'corrected' : to;
}

/** What may be done there, in the order of ACTIONS. */
export const actionsIn = (state: ReportState): WorkflowAction[] =>
  ACTIONS.map(({ id }) => id).filter((action) => nextState(state, action) !== undefined);

/** Whether the content may be changed as it stands there. */
export const isEditable = (state: ReportState): boolean => nextState(state, 'edit') !== undefined;

export const EDITABLE: readonly ReportState[] = STATES.map(({ id }) => id).filter(isEditable);
