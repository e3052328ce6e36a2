import type { OrganKind } from '../../../domain/organ';
import { markup, type Markup, type Part } from './markup';
import type { Frame } from './look';
import { renderPage } from './shell';
import { COLUMN_GROUPS, WORDING, yearText } from './wording';

/** A published report as a list names it. */
export interface ListedReport {
  readonly title: string;
  readonly path: string;
  readonly publishedOn: string;
}

export interface ListedOrgan {
  readonly name: string;
  readonly kind: OrganKind;
  readonly path: string;
  /** Reports of the year shown, its own before the aggregate; none where it published none. */
  readonly reports: readonly ListedReport[];
}

export interface ColumnView {
  readonly path: string;
  /** The year whose reports are listed; undefined while nothing is published. */
  readonly year: number | undefined;
  /** True for the column's own address, which shows the newest year. */
  readonly isColumn: boolean;
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly path: string }[];
  /** Organs with anything published, in 机构序列. */
  readonly organs: readonly ListedOrgan[];
}

export const reportList = (reports: readonly ListedReport[]): Markup =>
  markup`<ul class="reports">${reports.map(
    ({ title, path, publishedOn }) =>
      markup`<li><a href="${path}">${title}</a> <time datetime="${publishedOn}">${publishedOn}</time></li>\n`,
  )}</ul>`;

function grouped(
  organs: readonly ListedOrgan[],
  render: (members: readonly ListedOrgan[]) => Markup,
): Part {
  return COLUMN_GROUPS.map(({ label, kinds }) => {
    const members = organs.filter(({ kind }) => kinds.includes(kind));
    if (members.length === 0) return '';
    return markup`<h3>${label}</h3>
${render(members)}
`;
  });
}

function yearLinks({ years, year }: ColumnView): Markup {
  const items = years.map((each) =>
    each.year === year
      ? markup`<li><a href="${each.path}" aria-current="true">${yearText(each.year)}</a></li>`
      : markup`<li><a href="${each.path}">${yearText(each.year)}</a></li>`,
  );
  return markup`<nav class="years" aria-label="${WORDING.yearNavigation}"><ul>${items}</ul></nav>`;
}

const organList = (organs: readonly ListedOrgan[]): Markup =>
  markup`<ul class="organs">${organs.map(
    ({ name, path }) => markup`<li><a href="${path}">${name}</a></li>`,
  )}</ul>`;

function listing(view: ColumnView): Markup {
  if (view.year === undefined) return markup`<p class="empty">${WORDING.noReports}</p>`;
  const publishing = view.organs.filter(({ reports }) => reports.length > 0);
  return markup`<section aria-labelledby="by-year">
<h2 id="by-year">${WORDING.byYear}</h2>
${yearLinks(view)}
${grouped(publishing, (members) => reportList(members.flatMap(({ reports }) => reports)))}</section>
<section aria-labelledby="by-organ">
<h2 id="by-organ">${WORDING.byOrgan}</h2>
${grouped(view.organs, organList)}</section>`;
}

/** The column: one year's reports in 机构序列, and every organ with its own page. */
export function renderColumnPage(frame: Frame, view: ColumnView): string {
  const heading =
    view.isColumn || view.year === undefined
      ? WORDING.column
      : `${yearText(view.year)}${WORDING.column}`;
  return renderPage(frame, {
    meta: {
      path: view.path,
      title: heading,
      description: WORDING.columnDescription,
      keywords: [WORDING.platform, WORDING.column],
      isIndexed: true,
    },
    trail: view.isColumn || view.year === undefined ? [] : [{ label: yearText(view.year) }],
    main: markup`<div class="column">
<h1>${heading}</h1>
${listing(view)}
</div>`,
  });
}
