import { parseCellId, tableName, tableOf, type TableId } from '../../../domain/form';
import { flatten } from '../../../domain/report';
import { absolute, type Frame } from './look';
import { filePath, type ReportView } from './reportView';

const stateOf = ({ edition }: ReportView) => ({
  number: edition.number,
  publishedOn: edition.publishedOn,
  releasedAt: edition.releasedAt,
  historical: edition.historical,
  current: edition.isLive,
  digest: edition.digest,
});

/** The report's data: cells by full id, with the edition they stand in and where its pages are. */
export function renderReportJson(frame: Frame, view: ReportView): string {
  const { earlier } = view;
  const at = (path: string): string => absolute(frame.site, path);
  const flat = flatten(view.report);
  return JSON.stringify({
    ...flat,
    ...stateOf(view),
    links: {
      self: at(filePath(view, 'json')),
      page: at(view.path),
      files: view.files.map(({ path, ...file }) => ({ ...file, url: at(path) })),
      current: at(view.currentPath),
      organ: at(view.organ.path),
      earlier: earlier.map(({ number, publishedOn, path }) => ({
        number,
        publishedOn,
        page: at(path),
      })),
      ...(view.previousYear ? { previousYear: at(view.previousYear.path) } : {}),
      ...(view.nextYear ? { nextYear: at(view.nextYear.path) } : {}),
      ...(view.counterpart ? { [view.counterpart.scope]: at(view.counterpart.path) } : {}),
    },
  });
}

/** The cells of one table alone, with what they belong to. */
export function renderTableJson(frame: Frame, view: ReportView, table: TableId): string {
  const { organ, organCode, year, scope, title, cells } = flatten(view.report);
  const { form } = view.report.tables[table];
  const own = Object.entries(cells).filter(([id]) => parseCellId(id)?.table === table);
  return JSON.stringify({
    form,
    organ,
    organCode,
    year,
    scope,
    title,
    table,
    name: tableName(form, table, 'zh'),
    caption: tableOf(form, table).caption.zh,
    cells: Object.fromEntries(own),
    ...stateOf(view),
    links: {
      page: absolute(frame.site, view.path),
      report: absolute(frame.site, filePath(view, 'json')),
    },
  });
}
