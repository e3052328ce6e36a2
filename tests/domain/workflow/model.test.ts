import fc from 'fast-check';
import {
  DEFAULT_REVIEW,
  ROLES,
  isReportState,
  nextState,
  reviewOf,
  rightFor,
  type GivenApproval,
  type ReportState,
  type WorkflowAction,
} from '../../../domain/workflow';
import { isFull } from '../../support/size';
import { commands } from './command';
import { BEGINNING, after, answerTo, attemptOf, isSound, lacksNote, withPeople } from './model';
import type { Answer, Command, Deed, Person, World } from './model';

const [STEP] = DEFAULT_REVIEW;
const RUNS = isFull ? 5_000 : 500;
const MOST = isFull ? 30 : 20;

/** An import is an edit to the workflow; its right is the one to make reports. */
const actionOf = (deed: Deed): WorkflowAction => (deed === 'import' ? 'edit' : deed);
const isHeld = ({ offices }: Person, deed: Deed): boolean =>
  offices.some((office) =>
    ROLES.find(({ id }) => id === office)?.rights.includes(
      deed === 'import' ? 'create' : rightFor(actionOf(deed)),
    ),
  );

/** The domain's own bookkeeping of one report. */
interface Held {
  readonly state: ReportState;
  readonly approvals: readonly GivenApproval[];
}

const digestOf = ({ content }: World): string => `content ${content}`;
const reviewed = (world: World, { approvals }: Held) =>
  reviewOf(DEFAULT_REVIEW, approvals, {
    digest: digestOf(world),
    lastEditor: String(world.lastEditor),
  });

const approvalBy = (who: number, world: World): GivenApproval => ({
  ...{ step: STEP?.name ?? '', person: String(who), actor: String(who), digest: digestOf(world) },
});

/** What the domain makes of a deed. */
function domainAnswer(world: World, held: Held, deed: Deed, who: number): [Answer, Held] {
  const person = world.people[who];
  if (!person?.isActive) return ['loggedOut', held];
  if (!isHeld(person, deed)) return ['forbidden', held];
  const to = nextState(held.state, actionOf(deed), { hasEditions: world.editions > 0 });
  if (to === undefined) return ['conflict', held];
  // What a report says is not the workflow's to judge.
  if (deed === 'submit' && lacksNote(world)) return ['refused', held];
  if (deed === 'approve') {
    if (reviewed(world, held).missing.length === 0) return ['conflict', held];
    const approvals = [...held.approvals, approvalBy(who, world)];
    const isCounted = reviewed(world, { ...held, approvals }).missing.length === 0;
    return isCounted ? ['done', { state: to, approvals }] : ['refused', held];
  }
  if (deed === 'publish' && reviewed(world, held).missing.length > 0) return ['refused', held];
  const isVoid = ['edit', 'import', 'recall', 'return', 'correct'].includes(deed);
  return ['done', { state: to, approvals: isVoid ? [] : held.approvals }];
}

const told = { done: 0, refused: 0, published: 0 };

function play(list: readonly Command[]): void {
  let world = BEGINNING;
  let held: Held = { state: 'drafting', approvals: [] };
  const act = (deed: Deed, who: number): void => {
    const [answer, next] = domainAnswer(world, held, deed, who);
    expect([deed, world.state, answer]).toEqual([
      deed,
      world.state,
      answerTo(world, deed, who, false),
    ]);
    held = next;
    if (answer === 'done') world = after(world, deed, who, world.content + 1);
    told.done += Number(answer === 'done');
    told.refused += Number(answer === 'refused');
    told.published += Number(answer === 'done' && deed === 'publish');
    expect([isReportState(world.state), held.state, isSound(world)]).toEqual([
      true,
      world.state,
      true,
    ]);
  };
  for (const command of list) {
    const attempt = attemptOf(world, command);
    if (attempt) act(attempt.deed, attempt.who);
    world = withPeople(world, command);
  }
}

test('whatever people try, the workflow lets them do what the model says', () => {
  fc.assert(fc.property(commands(MOST), play), { numRuns: RUNS });
  process.stdout.write(`model: ${RUNS} runs, ${JSON.stringify(told)}\n`);
  expect(told.published).toBeGreaterThan(RUNS / 10);
  expect(told.refused).toBeGreaterThan(RUNS / 50);
});
