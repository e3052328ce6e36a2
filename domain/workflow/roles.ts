import type { Label } from '../form';
import type { Right } from './rights';

export interface RoleDefinition {
  readonly id: string;
  readonly label: Label;
  /** What such people do, for the list of roles. */
  readonly purpose: Label;
  readonly rights: readonly Right[];
}

/**
 * The ready-made roles. Which organs their people may touch is set for each person; a portal may cut
 * its own roles from the same rights.
 */
export const ROLES: readonly RoleDefinition[] = [
  {
    id: 'clerk',
    label: { zh: '填报', en: 'Clerk' },
    purpose: { zh: '填写本机关年报，回应批注并送审', en: 'Fills in reports and submits them' },
    rights: ['read', 'create', 'edit', 'delete', 'settle', 'submit', 'comment', 'accept'],
  },
  {
    id: 'reviewer',
    label: { zh: '审核', en: 'Reviewer' },
    purpose: { zh: '审核送审的年报，通过、批注或退回', en: 'Approves, comments or returns' },
    rights: ['read', 'comment', 'approve', 'sign', 'return'],
  },
  {
    id: 'publisher',
    label: { zh: '发布', en: 'Publisher' },
    purpose: {
      zh: '发布审核通过的年报，更正或撤回公开',
      en: 'Publishes what is approved, corrects and withdraws',
    },
    rights: ['read', 'comment', 'sign', 'return', 'publish', 'correct', 'withdraw'],
  },
  {
    id: 'authority',
    label: { zh: '主管部门', en: 'Competent office' },
    purpose: {
      zh: '查看、审核和督促所辖机关的年报',
      en: 'Reads, approves and follows the reports of the organs below it',
    },
    rights: ['read', 'comment', 'approve', 'sign', 'return', 'waive', 'historical', 'audit'],
  },
  {
    id: 'reader',
    label: { zh: '只读', en: 'Reader' },
    purpose: { zh: '只查看年报', en: 'Only reads' },
    rights: ['read'],
  },
];
