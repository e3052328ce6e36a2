import { mixed, type TestContext } from 'yup';
import { PLAIN_PROFILE, parseProfile, type CheckProfile } from '../../../domain/check';
import { describeProfileProblem } from '../../../domain/message';

/** Local rules over the checks, in `config/plugins`: read where the checks are. */
export const checks = () =>
  mixed()
    .default(undefined)
    .test('profile', '', (value: unknown, context: TestContext) => {
      if (value === undefined) return true;
      const read = parseProfile(value);
      if (!('problems' in read)) return true;
      const sentences = read.problems.map((problem) =>
        [describeProfileProblem(problem, 'zh'), describeProfileProblem(problem, 'en')].join(' '),
      );
      return context.createError({
        message: sentences.map((each) => `checks: ${each}`).join('\n  - '),
      });
    });

/** The profile with every gap filled; it has been validated at boot. */
export const completeProfile = (given: Partial<CheckProfile> = {}): CheckProfile => ({
  ...PLAIN_PROFILE,
  ...given,
});
