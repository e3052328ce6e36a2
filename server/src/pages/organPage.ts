import type { Series } from '../../../domain/compare';
import { markup, type Part } from './markup';
import { renderTrend } from './chart';
import { renderCompareForms, type CompareChoices } from './compareForm';
import { reportList, type ListedReport } from './columnPage';
import type { Frame } from './look';
import { renderPage } from './shell';
import { WORDING } from './wording';

export interface OrganView {
  readonly name: string;
  readonly path: string;
  /** Newest year first. */
  readonly reports: readonly ListedReport[];
  readonly choices?: CompareChoices;
  /** Figures of the last ten years; none where there is but one report. */
  readonly trends?: readonly Series[];
}

const trendsOf = (trends: readonly Series[]): Part =>
  trends.length > 0 &&
  markup`<section class="trends" aria-labelledby="trends">
<h2 id="trends">${WORDING.tenYears}</h2>
${trends.map(renderTrend)}</section>`;

/** One organ's reports over the years, and what their figures say. */
export function renderOrganPage(frame: Frame, view: OrganView): string {
  const { name, path, reports, trends = [] } = view;
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
${view.choices && renderCompareForms(frame, view.choices)}
${trendsOf(trends)}
</div>`,
  });
}
