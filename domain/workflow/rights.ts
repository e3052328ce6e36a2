import type { Label } from '../form';

/**
 * Every right of the plugin, in the order in which a role editor lists them. `edit` and `delete` are the
 * Content Manager's own rights on working copies; all others are the plugin's.
 */
export const RIGHTS = [
  { id: 'read', label: { zh: '查看年报', en: 'Read reports' } },
  { id: 'create', label: { zh: '新建年报', en: 'Create reports' } },
  { id: 'edit', label: { zh: '修改年报', en: 'Edit reports' } },
  { id: 'delete', label: { zh: '删除年报', en: 'Delete reports' } },
  { id: 'settle', label: { zh: '对提醒说明理由', en: 'Answer warnings' } },
  { id: 'waive', label: { zh: '豁免错误', en: 'Waive errors' } },
  { id: 'submit', label: { zh: '送审与撤回送审', en: 'Submit and recall' } },
  { id: 'comment', label: { zh: '批注与提修改建议', en: 'Comment and suggest' } },
  { id: 'accept', label: { zh: '采纳修改建议', en: 'Accept suggestions' } },
  { id: 'approve', label: { zh: '审核通过', en: 'Approve' } },
  { id: 'sign', label: { zh: '登记纸质签发', en: 'Record signatures on paper' } },
  { id: 'return', label: { zh: '退回修改', en: 'Return for changes' } },
  { id: 'publish', label: { zh: '发布', en: 'Publish' } },
  { id: 'correct', label: { zh: '更正', en: 'Reopen for correction' } },
  { id: 'withdraw', label: { zh: '撤回公开', en: 'Withdraw' } },
  { id: 'historical', label: { zh: '按原件录入历史年报', en: 'Enter historical reports' } },
  { id: 'remove-original', label: { zh: '删除留存的原件', en: 'Remove kept originals' } },
  { id: 'audit', label: { zh: '查看和核验留痕', en: 'Read and verify the audit chain' } },
  { id: 'scope', label: { zh: '设置人员的机关范围', en: 'Set which organs a user may touch' } },
] as const satisfies readonly { readonly id: string; readonly label: Label }[];

export type Right = (typeof RIGHTS)[number]['id'];

/** Rights that the Content Manager gives, not the plugin. */
export const HOST_RIGHTS = ['edit', 'delete'] as const satisfies readonly Right[];
export type HostRight = (typeof HOST_RIGHTS)[number];
export type PluginRight = Exclude<Right, HostRight>;

export const isHostRight = (right: Right): right is HostRight =>
  HOST_RIGHTS.some((each) => each === right);
