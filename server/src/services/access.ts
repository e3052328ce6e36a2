import { rightFor, type WorkflowAction } from '../../../domain/workflow';
import { abilityOf } from '../permissions';

/** Whether the admin user at work holds an action, as Strapi's ability answers it. */
export type May = (action: string, subject?: string) => boolean;

export const mayDo = (action: WorkflowAction, may: May): boolean =>
  may(...abilityOf(rightFor(action)));
