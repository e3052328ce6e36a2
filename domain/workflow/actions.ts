import type { Label } from '../form';
import type { Right } from './rights';

/** What the one who takes a step has to send with it. */
export type Asked = 'version' | 'digest' | 'reason' | 'step' | 'opinion';

interface ActionDefinition {
  readonly id: string;
  readonly label: Label;
  /** The one right that it needs. */
  readonly right: Right;
  /** Only for actions that are a step of their own, with an address under their id. */
  readonly asks?: readonly Asked[];
}

/**
 * Everything that may be done to a report. Submitting, approving and publishing name exactly what was
 * looked at, by version and digest.
 */
export const ACTIONS = [
  { id: 'edit', label: { zh: '修改', en: 'Edit' }, right: 'edit' },
  { id: 'delete', label: { zh: '删除', en: 'Delete' }, right: 'delete' },
  { id: 'historical', label: { zh: '按原件录入', en: 'Enter as printed' }, right: 'historical' },
  { id: 'settle', label: { zh: '说明理由', en: 'Answer warnings' }, right: 'settle' },
  { id: 'waive', label: { zh: '豁免错误', en: 'Waive errors' }, right: 'waive' },
  {
    id: 'submit',
    label: { zh: '送审', en: 'Submit' },
    right: 'submit',
    asks: ['version', 'digest'],
  },
  { id: 'recall', label: { zh: '撤回送审', en: 'Recall' }, right: 'submit', asks: ['version'] },
  { id: 'comment', label: { zh: '批注', en: 'Comment' }, right: 'comment' },
  { id: 'suggest', label: { zh: '提修改建议', en: 'Suggest a change' }, right: 'comment' },
  { id: 'resolve', label: { zh: '办结批注', en: 'Resolve a comment' }, right: 'comment' },
  { id: 'accept', label: { zh: '采纳建议', en: 'Accept a suggestion' }, right: 'accept' },
  {
    id: 'approve',
    label: { zh: '审核通过', en: 'Approve' },
    right: 'approve',
    asks: ['version', 'digest', 'step', 'opinion'],
  },
  { id: 'sign', label: { zh: '登记纸质签发', en: 'Record a signature on paper' }, right: 'sign' },
  {
    id: 'return',
    label: { zh: '退回修改', en: 'Return' },
    right: 'return',
    asks: ['version', 'reason'],
  },
  {
    id: 'publish',
    label: { zh: '发布', en: 'Publish' },
    right: 'publish',
    asks: ['version', 'digest'],
  },
  { id: 'correct', label: { zh: '更正', en: 'Correct' }, right: 'correct', asks: ['reason'] },
  {
    id: 'withdraw',
    label: { zh: '撤回公开', en: 'Withdraw' },
    right: 'withdraw',
    asks: ['reason'],
  },
] as const satisfies readonly ActionDefinition[];

type Definition = (typeof ACTIONS)[number];

export type WorkflowAction = Definition['id'];

/** Actions that are a step of their own: they have an address and a button. */
export type WorkflowStep = Extract<Definition, { readonly asks: readonly Asked[] }>['id'];

const isStep = (
  definition: Definition,
): definition is Extract<Definition, { readonly asks: readonly Asked[] }> => 'asks' in definition;

export const STEPS = ACTIONS.filter(isStep);

export const isWorkflowStep = (action: string): action is WorkflowStep =>
  STEPS.some(({ id }) => id === action);

const definitionOf = (action: WorkflowAction): Definition => {
  const found = ACTIONS.find(({ id }) => id === action);
  if (!found) throw new Error(`Cannot tell about "${action}": it is not in ACTIONS.`);
  return found;
};

type RightFor<Action extends WorkflowAction> = Extract<
  Definition,
  { readonly id: Action }
>['right'];

export const rightFor = <Action extends WorkflowAction>(action: Action): RightFor<Action> =>
  definitionOf(action).right as RightFor<Action>;

/** What has to be sent with a step. */
export function askedFor(step: WorkflowStep): readonly Asked[] {
  const definition = definitionOf(step);
  return isStep(definition) ? definition.asks : [];
}
