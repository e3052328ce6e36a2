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
  'submit',
  'recall',
  'publish',
  'correct',
  'withdraw',
] as const;

describe('states of a report', () => {
  it.each<[ReportState, (string | undefined)[]]>([
    [
      'drafting',
      ['drafting', 'drafting', 'drafting', 'submitted', undefined, undefined, undefined, undefined],
    ],
    [
      'submitted',
      [undefined, undefined, undefined, undefined, 'drafting', 'published', undefined, undefined],
    ],
    [
      'published',
      [undefined, undefined, undefined, undefined, undefined, undefined, 'drafting', 'withdrawn'],
    ],
    [
      'withdrawn',
      [undefined, undefined, undefined, undefined, undefined, undefined, 'drafting', undefined],
    ],
  ])('%s', (state, expected) => {
    expect(ACTIONS.map((action) => nextState(state, action))).toEqual(expected);
    expect(actionsIn(state)).toEqual(ACTIONS.filter((_, at) => expected[at] !== undefined));
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
