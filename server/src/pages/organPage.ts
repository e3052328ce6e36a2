import { markup } from './markup';
import { reportList, type ListedReport } from './columnPage';
import type { Frame } from './look';
import { renderPage } from './shell';
import { WORDING } from './wording';

export interface OrganView {
  readonly name: string;
  readonly path: string;
  /** Newest year first. */
  readonly reports: readonly ListedReport[];
}

/** One organ's reports over the years. */
export function renderOrganPage(frame: Frame, { name, path, reports }: OrganView): string {
  return renderPage(frame, {
    meta: {
      path,
      title: `${name}${WORDING.column}`,
      description: `${name}${WORDING.columnDescription}`,
      keywords: [name, WORDING.platform, WORDING.column],
      isIndexed: reports.length > 0,
    },
    trail: [{ label: name }],
    main: markup`<div class="column">
<h1>${name}${WORDING.column}</h1>
${reports.length > 0 ? reportList(reports) : markup`<p class="empty">${WORDING.noReportsOfOrgan}</p>`}
</div>`,
  });
}
