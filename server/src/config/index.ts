import { ValidationError } from 'yup';
import { SCHEMA } from './schema';
import { DEFAULTS } from './settings';

export { completeReview } from './approvals';
export { completeProfile } from './checks';
export * from './contrast';
export * from './settings';

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ValidationError) return error.errors;
  throw error;
}

/** Throws with every wrong setting at once; Strapi calls it at boot and stops. */
export function validateSettings(given: unknown): void {
  try {
    SCHEMA.validateSync(given, { abortEarly: false, strict: true });
  } catch (error) {
    const list = problemsOf(error).map((problem) => `  - ${problem}`);
    throw new Error(
      `政府信息公开年报插件的设置有误（config/plugins 中 disclosure-report.config）。 Wrong settings of the plugin:\n${list.join('\n')}`,
    );
  }
}

/** How Strapi reads the plugin's settings. */
export const config = { default: DEFAULTS, validator: validateSettings };
