import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { REPORT_UID } from '../names';
import { useLive } from './live';

type Wrap = (core: DocumentActionComponent) => DocumentActionComponent;

/** The core action under another behaviour; its type and place stay, so that the host still knows it. */
function wrapped(core: DocumentActionComponent, useAction: DocumentActionComponent) {
  return Object.assign(useAction, {
    ...(core.type ? { type: core.type } : {}),
    ...(core.position ? { position: core.position } : {}),
  });
}

/** 保存 of a report is ours: the core one throws the typing away when a save fails. */
const wrapUpdate: Wrap = (core) =>
  wrapped(core, function SaveReport(props) {
    const action = core(props);
    const live = useLive(props.documentId);
    if (props.model !== REPORT_UID || !action) return action;
    return {
      ...action,
      disabled: !live?.canSave,
      loading: live?.isSaving ?? false,
      onClick: () => live?.save(),
    };
  });

/** A report that is submitted or was ever published stays; the server refuses its deletion too. */
const wrapDelete: Wrap = (core) =>
  wrapped(core, function DeleteReport(props) {
    const action = core(props);
    const live = useLive(props.documentId);
    if (props.model !== REPORT_UID || !action || !live) return action;
    return { ...action, disabled: action.disabled || !live.canDelete };
  });

/** A report is made in 新建年报 only, and its fields are the plugin's. */
const withoutForReport: Wrap = (core) =>
  wrapped(core, function HiddenForReport(props) {
    const action = core(props);
    return props.model === REPORT_UID ? null : action;
  });

const WRAPS: Partial<Record<NonNullable<DocumentActionComponent['type']>, Wrap>> = {
  update: wrapUpdate,
  delete: wrapDelete,
  clone: withoutForReport,
  'edit-the-model': withoutForReport,
};

export const adaptActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((core) => (core.type && WRAPS[core.type]?.(core)) || core);
