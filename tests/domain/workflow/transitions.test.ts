import {
  ACTIONS,
  ROLES,
  STATES,
  STEPS,
  TRANSITIONS,
  actionsIn,
  askedFor,
  isEditable,
  isReportState,
  nextState,
  rightFor,
  stateLabel,
  type ReportState,
  type WorkflowAction,
} from '../../../domain/workflow';

const states = STATES.map(({ id }) => id);
const actions = ACTIONS.map(({ id }) => id);

/** Written down apart from the table: where each action leads, by state; “=” is where it stands. */
const EXPECTED: Readonly<Record<ReportState, string>> = {
  drafting:
    'edit= delete= historical= settle= waive= accept= comment= suggest= resolve= submit:submitted',
  submitted:
    'comment= suggest= resolve= accept= recall:drafting approve:approved sign:approved return:returned',
  returned:
    'edit= delete= historical= settle= waive= accept= comment= suggest= resolve= submit:submitted',
  approved:
    'comment= suggest= resolve= accept:submitted recall:drafting approve= sign= return:returned publish:published',
  published: 'correct:corrected withdraw:withdrawn',
  corrected: 'edit= historical= settle= waive= accept= comment= suggest= resolve= submit:submitted',
  withdrawn: 'correct:corrected',
};

/** Which actions people of a role hold, written down apart from the table. */
const HELD: Readonly<Record<string, string>> = {
  clerk: 'edit delete settle submit recall comment suggest resolve accept',
  reviewer: 'approve sign return comment suggest resolve',
  publisher: 'sign return publish correct withdraw comment suggest resolve',
  authority: 'historical waive approve sign return comment suggest resolve',
  reader: '',
};

const expectedIn = (state: ReportState): Map<string, string> =>
  new Map(
    EXPECTED[state].split(' ').map((each): [string, string] => {
      const [action = '', to] = each.split(':');
      return to ? [action, to] : [action.replace('=', ''), state];
    }),
  );

describe('the table', () => {
  test.each(states)('says of every action in %s', (state) => {
    const expected = expectedIn(state);
    expect([...expected.keys()].filter((action) => !actions.some((id) => id === action))).toEqual(
      [],
    );
    for (const action of actions) {
      expect([action, nextState(state, action)]).toEqual([action, expected.get(action)]);
    }
    expect(actionsIn(state)).toEqual(actions.filter((action) => expected.has(action)));
  });

  test('gives each of states × actions × roles as written down', () => {
    let count = 0;
    for (const state of states) {
      for (const action of actions) {
        for (const { id, rights } of ROLES) {
          const isHeld = rights.includes(rightFor(action));
          const mayBe = (HELD[id] ?? '').split(' ').includes(action);
          const isAllowed = isHeld && nextState(state, action) !== undefined;
          expect([state, action, id, isAllowed]).toEqual([
            state,
            action,
            id,
            mayBe && expectedIn(state).has(action),
          ]);
          count += 1;
        }
      }
    }
    expect(count).toBe(states.length * actions.length * ROLES.length);
  });

  test('names every state, and leads to named ones only', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...states].sort());
    expect(
      Object.values(TRANSITIONS)
        .flatMap((next) => Object.values(next))
        .every(isReportState),
    ).toBe(true);
    expect(['__proto__', 'toString', '', null, 3].some(isReportState)).toBe(false);
    expect(() => stateLabel('x' as ReportState)).toThrow('Cannot name the state');
    expect(() => rightFor('x' as WorkflowAction)).toThrow('Cannot tell about');
  });

  test('lets content be changed in these states only', () => {
    expect(states.filter(isEditable)).toEqual(['drafting', 'returned', 'corrected']);
  });
});

describe('where an action leads', () => {
  test('a report that was published goes back to being corrected, not drafted', () => {
    expect(nextState('submitted', 'recall', { hasEditions: true })).toBe('corrected');
    expect(nextState('submitted', 'return', { hasEditions: true })).toBe('returned');
  });

  test('it is approved with the last step only', () => {
    expect(nextState('submitted', 'approve', { stepsLeft: 2 })).toBe('submitted');
    expect(nextState('submitted', 'approve', { stepsLeft: 0 })).toBe('approved');
  });

  test('nothing leads past the approval', () => {
    const before = states.filter((state) => nextState(state, 'publish'));
    expect(before).toEqual(['approved']);
    const into = states.flatMap((state) =>
      actions.filter((action) => state !== 'approved' && nextState(state, action) === 'approved'),
    );
    expect(into).toEqual(['approve', 'sign']);
  });
});

test('steps that carry content on name what was looked at', () => {
  for (const step of ['submit', 'approve', 'publish'] as const) {
    expect(askedFor(step)).toEqual(expect.arrayContaining(['version', 'digest']));
  }
  expect(STEPS.map(({ id }) => id).sort()).toEqual(
    ['submit', 'recall', 'approve', 'return', 'publish', 'correct', 'withdraw'].sort(),
  );
});
