import {
  TRANSITIONS,
  actionsIn,
  isReportState,
  nextState,
  type ReportState,
} from '../../domain/workflow';

const ACTIONS = [
  'edit',
  'delete',
  'historical',
  'settle',
  'waive',
  'submit',
  'recall',
  'publish',
  'correct',
  'withdraw',
] as const;

describe('states of a report', () => {
  const DRAFTING = { edit: 'drafting', delete: 'drafting', historical: 'drafting' };
  it.each<[ReportState, Readonly<Partial<Record<string, string>>>]>([
    ['drafting', { ...DRAFTING, settle: 'drafting', waive: 'drafting', submit: 'submitted' }],
    ['submitted', { recall: 'drafting', publish: 'published' }],
    ['published', { correct: 'drafting', withdraw: 'withdrawn' }],
    ['withdrawn', { correct: 'drafting' }],
  ])('%s', (state, expected) => {
    expect(ACTIONS.map((action) => nextState(state, action))).toEqual(
      ACTIONS.map((action) => expected[action]),
    );
    expect(actionsIn(state)).toEqual(ACTIONS.filter((action) => action in expected));
  });

  it('are all listed, and lead to listed ones', () => {
    expect(
      Object.values(TRANSITIONS)
        .flatMap((next) => Object.values(next))
        .every(isReportState),
    ).toBe(true);
    expect(['__proto__', 'toString', '', null, 3].some(isReportState)).toBe(false);
  });
});
