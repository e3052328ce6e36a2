import { tableName, type TableId } from '../../../domain/form';
import type { FileFormat } from './format';
import type { ReportView } from './reportView';
import { aggregateTitle, editionName } from './wording';

/** What a downloaded file is called: by the report's title, so that nobody has to open it to know. */
export function fileName(view: ReportView, format: FileFormat, table?: TableId): string {
  const { report, edition } = view;
  const title = report.scope === 'aggregate' ? aggregateTitle(report.title) : report.title;
  const part = table ? tableName(report.tables[table].form, table, 'zh') : '';
  return `${title}${edition.isLive ? '' : editionName(edition.number)}${part}.${format}`;
}
