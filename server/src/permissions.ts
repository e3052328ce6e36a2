import { PLUGIN } from './plugin-id';

export type Permission =
  | 'read'
  | 'create'
  | 'settle'
  | 'waive'
  | 'submit'
  | 'publish'
  | 'correct'
  | 'withdraw'
  | 'historical'
  | 'remove-original';

/** Every right of the plugin, with the words in which the role editor shows it. */
export const PERMISSIONS: readonly { readonly uid: Permission; readonly displayName: string }[] = [
  { uid: 'read', displayName: '查看年报 Read reports' },
  { uid: 'create', displayName: '新建年报 Create reports' },
  { uid: 'settle', displayName: '对提醒说明理由 Answer warnings' },
  { uid: 'waive', displayName: '豁免错误 Waive errors' },
  { uid: 'submit', displayName: '送审与撤回送审 Submit and recall' },
  { uid: 'publish', displayName: '发布 Publish' },
  { uid: 'correct', displayName: '更正 Reopen for correction' },
  { uid: 'withdraw', displayName: '撤回公开 Withdraw' },
  { uid: 'historical', displayName: '按原件录入历史年报 Enter historical reports' },
  { uid: 'remove-original', displayName: '删除留存的原件 Remove kept originals' },
];

export const actionOf = (permission: Permission): string => `plugin::${PLUGIN}.${permission}`;
