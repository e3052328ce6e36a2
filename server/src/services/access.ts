import type { WorkflowAction } from '../../../domain/workflow';
import { REPORT } from '../../../content-types';
import { actionOf } from '../permissions';

/** Whether the admin user at work holds an action, as Strapi's ability answers it. */
export type May = (action: string, subject?: string) => boolean;

const HOLDS: Readonly<Record<WorkflowAction, (may: May) => boolean>> = {
  edit: (may) => may('plugin::content-manager.explorer.update', REPORT),
  delete: (may) => may('plugin::content-manager.explorer.delete', REPORT),
  historical: (may) => may(actionOf('historical')),
  settle: (may) => may(actionOf('settle')),
  waive: (may) => may(actionOf('waive')),
  submit: (may) => may(actionOf('submit')),
  recall: (may) => may(actionOf('submit')),
  publish: (may) => may(actionOf('publish')),
  correct: (may) => may(actionOf('correct')),
  withdraw: (may) => may(actionOf('withdraw')),
};

export const mayDo = (action: WorkflowAction, may: May): boolean => HOLDS[action](may);
