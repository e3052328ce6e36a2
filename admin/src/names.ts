/** Names shared with the server through the host: ids, permissions and addresses. */
export const PLUGIN = 'disclosure-report';
export const REPORT_UID = `plugin::${PLUGIN}.report`;
export const ORGAN_UID = `plugin::${PLUGIN}.organ`;
export const PAGE_PATH = `/plugins/${PLUGIN}`;
export const CHINESE = 'zh-Hans';

const permission = (action: string) => ({ action: `plugin::${PLUGIN}.${action}`, subject: null });

export const CAN_READ = [permission('read')];
export const CAN_AUDIT = [permission('audit')];
export const CAN_SET_SCOPES = [permission('scope')];
export const CAN_CREATE = [permission('create')];
export const CAN_REMOVE_ORIGINAL = [permission('remove-original')];

export const AUDIT_PATH = `${PAGE_PATH}/audit`;

/** The Content Manager's edit view of one report. */
export const editPath = (documentId: string): string =>
  `/content-manager/collection-types/${REPORT_UID}/${documentId}`;

/** The same, led to a cell or to words of a field. */
export const placePath = (documentId: string, place: string, passage = ''): string =>
  `${editPath(documentId)}#${new URLSearchParams({ place, passage }).toString()}`;

/** Two of a report's working copy, its editions and last year's beside each other. */
export const comparePath = (documentId: string): string => `${PAGE_PATH}/compare/${documentId}`;

/** The dialog 新建年报, with what is already known filled in. */
export function newReportPath(known: { organ?: string; year?: string } = {}): string {
  const query = new URLSearchParams({ new: '1', ...known });
  return `${PAGE_PATH}?${query.toString()}`;
}

/** 导入年报, into a new report or into a working copy that is there. */
export const importPath = (into?: string): string =>
  `${PAGE_PATH}/import${into ? `?${new URLSearchParams({ into }).toString()}` : ''}`;
