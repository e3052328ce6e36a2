import { mixed, object, type TestContext } from 'yup';
import { CHECKS, PLAIN_PROFILE, type CheckProfile } from '../../../domain/check';
import { ORGAN_KINDS } from '../../../domain/organ';
import { group, list, text } from './rules';

const SEVERITIES = ['error', 'warning', 'info'];
const MONTH_DAY = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group of entries under names of their own, each with what is wrong with it. */
const entries = (problemOf: (name: string, value: unknown) => string | undefined) =>
  object()
    .default(undefined)
    .test('entries', '', (value: unknown, context: TestContext) => {
      if (!isEntries(value)) return true;
      const problems = Object.entries(value).flatMap(([name, each]) => problemOf(name, each) ?? []);
      return problems.length === 0 || context.createError({ message: problems.join('\n  - ') });
    });

function settingProblem(code: string, setting: unknown): string | undefined {
  const at = `checks.checks.${code}`;
  const check = CHECKS.get(code);
  if (!check) {
    return `没有 ${code} 这项检查，见文档的检查清单。 There is no check ${code}; see the list of checks in the docs.`;
  }
  if (check.isFixed) {
    return `${at}：勾稽关系和数字类型不能关闭或降级。 ${at}: sums and types of figures can be neither switched off nor weighed otherwise.`;
  }
  if (!isEntries(setting)) return `${at} 应为一组设置。 ${at} must be a group of settings.`;
  const { off, severity, reason, ...unknown } = setting;
  const [name] = Object.keys(unknown);
  if (name !== undefined) {
    return `${at} 含有不认识的设置：${name}。 ${at} holds a setting that does not exist: ${name}.`;
  }
  if (typeof reason !== 'string' || reason.trim() === '') {
    return `${at}.reason 应写明依据，会显示给填报人员。 ${at}.reason must say why; clerks are shown it.`;
  }
  if (off !== undefined && typeof off !== 'boolean') {
    return `${at}.off 应为 true 或 false。 ${at}.off must be true or false.`;
  }
  if (severity !== undefined && !SEVERITIES.includes(String(severity))) {
    return `${at}.severity 应为 error、warning 或 info。 ${at}.severity must be error, warning or info.`;
  }
  return undefined;
}

function deadlineProblem(kind: string, date: unknown): string | undefined {
  const at = `checks.deadlines.${kind}`;
  if (!ORGAN_KINDS.some(({ id }) => id === kind)) {
    const kinds = ORGAN_KINDS.map(({ id }) => id).join(', ');
    return `${at}：没有这种机关类型，可用 ${kinds}。 ${at}: there is no such kind of organ; use ${kinds}.`;
  }
  if (typeof date === 'string' && MONTH_DAY.test(date)) return undefined;
  return `${at} 应写成“月-日”，例如 01-31。 ${at} must be month-day, for example 01-31.`;
}

const NO_HEADING = '${path} 不能为空。 ${path} must not be empty.';

/** Local rules over the checks, in `config/plugins`. */
export const checks = () =>
  group({
    checks: entries(settingProblem),
    deadlines: entries(deadlineProblem),
    requiredHeadings: list(text().required(NO_HEADING)),
    notApplicable: mixed().oneOf(
      [true, false, undefined],
      '${path} 应为 true 或 false。 ${path} must be true or false.',
    ),
  });

/** The profile with every gap filled; it has been validated at boot. */
export const completeProfile = (given: Partial<CheckProfile> = {}): CheckProfile => ({
  ...PLAIN_PROFILE,
  ...given,
});
