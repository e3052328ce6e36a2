import { flatten } from '../../../domain/report';
import { absolute, type Frame } from './look';
import type { ReportView } from './reportView';

/** The report's data: cells by full id, with the edition they stand in and where its pages are. */
export function renderReportJson(frame: Frame, view: ReportView): string {
  const { edition, earlier } = view;
  const at = (path: string): string => absolute(frame.site, path);
  const flat = flatten(view.report);
  return JSON.stringify({
    ...flat,
    number: edition.number,
    publishedOn: edition.publishedOn,
    releasedAt: edition.releasedAt,
    historical: edition.historical,
    current: edition.isLive,
    digest: edition.digest,
    links: {
      self: at(view.jsonPath),
      page: at(view.path),
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
