import fc from 'fast-check';
import { DEFAULT_REVIEW, reviewOf, type GivenApproval } from '../../../domain/workflow';

const STEPS = ['内容审核', '保密审查', '签发'].map((name) => ({ name, paper: false }));
const NOW = { digest: 'now', lastEditor: 'clerk' };

const given = (step: string, person: string, digest = 'now'): GivenApproval => ({
  step,
  person,
  actor: person,
  digest,
});
const namesOf = (approvals: readonly GivenApproval[]) => {
  const { done, missing } = reviewOf(STEPS, approvals, NOW);
  return [done.map(({ step }) => step), missing.map(({ name }) => name)];
};

test.each<[string, GivenApproval[], number]>([
  ['nothing', [], 0],
  ['one step', [given('内容审核', 'a')], 1],
  ['all steps', [given('内容审核', 'a'), given('保密审查', 'b'), given('签发', 'c')], 3],
  ['the last editor', [given('内容审核', 'clerk')], 0],
  ['other bytes', [given('内容审核', 'a', 'before')], 0],
  ['a gap', [given('内容审核', 'a'), given('签发', 'c')], 1],
  ['one person twice', [given('内容审核', 'a'), given('保密审查', 'a')], 1],
  ['a step that nobody asks for', [given('其他', 'a')], 0],
])('%s', (_, approvals, done) => {
  const names = STEPS.map(({ name }) => name);
  expect(namesOf(approvals)).toEqual([names.slice(0, done), names.slice(done)]);
});

test('one on paper counts as another person, unless the last editor recorded it', () => {
  const all = [given('内容审核', 'a'), given('保密审查', 'b')];
  const onPaper = { ...given('签发', 'paper:张三'), actor: 'a' };
  expect(reviewOf(STEPS, [...all, onPaper], NOW).missing).toEqual([]);
  expect(reviewOf(STEPS, [...all, { ...onPaper, actor: 'clerk' }], NOW).missing).toHaveLength(1);
});

test('by default it is one other person', () => {
  const [{ name } = { name: '' }] = DEFAULT_REVIEW;
  expect(DEFAULT_REVIEW).toHaveLength(1);
  expect(reviewOf(DEFAULT_REVIEW, [given(name, 'a')], NOW).missing).toEqual([]);
  expect(reviewOf(DEFAULT_REVIEW, [given(name, 'clerk')], NOW).missing).toHaveLength(1);
});

test('whatever is given, what counts is over these bytes, by as many people, none the last editor', () => {
  const approval = fc.record({
    step: fc.constantFrom(...STEPS.map(({ name }) => name), '其他'),
    person: fc.constantFrom('clerk', 'a', 'b', 'c', 'paper:d'),
    actor: fc.constantFrom('clerk', 'a', 'b', 'c'),
    digest: fc.constantFrom('now', 'before'),
  });
  fc.assert(
    fc.property(fc.array(approval, { maxLength: 12 }), (approvals) => {
      const { done, missing } = reviewOf(STEPS, approvals, NOW);
      expect(done.map(({ step }) => step)).toEqual(
        STEPS.slice(0, done.length).map(({ name }) => name),
      );
      expect(done.length + missing.length).toBe(STEPS.length);
      expect(new Set(done.map(({ person }) => person)).size).toBe(done.length);
      expect(done.every(({ digest, actor }) => digest === 'now' && actor !== 'clerk')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
