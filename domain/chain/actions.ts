import type { Label } from '../form';

/** Everything that the audit chain tells of, in the order in which a list offers it. */
export const EVENT_ACTIONS = [
  { id: 'genesis', label: { zh: '留痕开始', en: 'Chain begun' } },
  { id: 'report.created', label: { zh: '新建年报', en: 'Report created' } },
  { id: 'report.imported', label: { zh: '导入年报', en: 'Report imported' } },
  { id: 'report.submitted', label: { zh: '送审', en: 'Submitted' } },
  { id: 'report.approved', label: { zh: '审核通过', en: 'Approved' } },
  { id: 'report.signed', label: { zh: '登记纸质签发', en: 'Signature on paper recorded' } },
  { id: 'report.returned', label: { zh: '退回修改', en: 'Returned' } },
  { id: 'comment.added', label: { zh: '批注或建议', en: 'Comment or suggestion' } },
  { id: 'comment.closed', label: { zh: '办结批注', en: 'Comment closed' } },
  { id: 'report.approvalsVoided', label: { zh: '审核作废', en: 'Approvals voided' } },
  { id: 'report.recalled', label: { zh: '撤回送审', en: 'Recalled' } },
  { id: 'report.reopened', label: { zh: '开始更正', en: 'Reopened for correction' } },
  { id: 'report.deleted', label: { zh: '删除工作稿', en: 'Working copy deleted' } },
  { id: 'report.historical', label: { zh: '按原件录入', en: 'Entered as printed' } },
  { id: 'original.removed', label: { zh: '删除原件', en: 'Original removed' } },
  { id: 'report.settled', label: { zh: '说明理由', en: 'Reasons given' } },
  { id: 'report.unsettled', label: { zh: '收回理由', en: 'Reasons taken back' } },
  { id: 'edition.published', label: { zh: '发布', en: 'Published' } },
  { id: 'edition.withdrawn', label: { zh: '撤回公开', en: 'Withdrawn' } },
  { id: 'scope.changed', label: { zh: '设置机关范围', en: 'Organ scope set' } },
  { id: 'organ.created', label: { zh: '新增机关', en: 'Organ created' } },
  { id: 'organ.changed', label: { zh: '修改机关', en: 'Organ changed' } },
  { id: 'organ.deleted', label: { zh: '删除机关', en: 'Organ deleted' } },
] as const satisfies readonly { readonly id: string; readonly label: Label }[];

export type EventAction = (typeof EVENT_ACTIONS)[number]['id'];

const LABELS: ReadonlyMap<string, Label> = new Map(
  EVENT_ACTIONS.map(({ id, label }) => [id, label]),
);

/** What an action is called; undefined for one that only a later version knows. */
export const eventLabel = (action: string): Label | undefined => LABELS.get(action);
