import { array, type TestContext } from 'yup';
import { DEFAULT_REVIEW, MOST_REVIEW_STEPS, type ReviewStep } from '../../../domain/workflow';
import { flag, group, text } from './rules';

const LONGEST_NAME = 20;

/** A step as it is written in `config/plugins`. */
export interface GivenReviewStep {
  readonly name: string;
  /** Whether it may be signed on paper, and the scan recorded. */
  readonly paper?: boolean;
}

const problemOf = (steps: readonly GivenReviewStep[]): string | undefined => {
  const names = steps.map(({ name }) => name.trim());
  if (steps.length === 0 || steps.length > MOST_REVIEW_STEPS) {
    return `应有 1 至 ${MOST_REVIEW_STEPS} 步，例如 [{ name: '审核' }]。 must hold one to ${MOST_REVIEW_STEPS} steps, for example [{ name: '审核' }].`;
  }
  if (names.some((name) => name === '' || name.length > LONGEST_NAME)) {
    return `每一步要有名称，不超过 ${LONGEST_NAME} 字。 each step needs a name of at most ${LONGEST_NAME} characters.`;
  }
  if (new Set(names).size < names.length) {
    return '各步的名称不能相同。 the names of the steps must differ.';
  }
  if (steps.every(({ paper }) => paper === true)) {
    return '至少有一步要由另一名人员在系统中审核，不能全部为纸质签发（paper）。 at least one step must be approved by another user; not all can be on paper.';
  }
  return undefined;
};

const step = () =>
  group({ name: text().required('${path} 不能为空。 ${path} must not be empty.'), paper: flag() });

/** Who has to approve a report before it is published. */
export const approvals = () =>
  group({
    steps: array(step())
      .typeError('${path} 应为列表。 ${path} must be a list.')
      .test('steps', '', (value: unknown, context: TestContext) => {
        if (!Array.isArray(value) || value.some((each) => typeof each?.name !== 'string'))
          return true;
        const problem = problemOf(value as GivenReviewStep[]);
        return problem === undefined || context.createError({ message: `\${path} ${problem}` });
      }),
  });

/** The steps of the review in order; they have been validated at boot. */
export const completeReview = (
  given: { readonly steps?: readonly GivenReviewStep[] } = {},
): readonly ReviewStep[] =>
  given.steps?.map(({ name, paper = false }) => ({ name: name.trim(), paper })) ?? DEFAULT_REVIEW;
