import type { OrganKind } from '../../../domain/organ';
import { pathOf } from './address';
import { markup, type Markup, type Part } from './markup';
import type { Frame } from './look';
import { renderPaging, type Paging } from './paging';
import { renderSearchForm } from './searchForm';
import { renderPage } from './shell';
import { COLUMN_GROUPS, WORDING, missingTitle, partText, yearText } from './wording';

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
  /** Reports of the year shown, its own before the aggregate; none in a list of organs. */
  readonly reports: readonly ListedReport[];
}

/** One list of the column: the reports of a year, all organs, or the organs without a report. */
export interface ColumnView {
  readonly list: 'year' | 'organs' | 'missing';
  readonly path: string;
  /** The year whose reports are listed; undefined while nothing is published, and for all organs. */
  readonly year: number | undefined;
  /** True for the column's own address, which shows the newest year. */
  readonly isColumn: boolean;
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly path: string }[];
  /** Those of this page, in 机构序列. */
  readonly organs: readonly ListedOrgan[];
  readonly paging: Paging;
  /** Where the organs without a report of this year are listed, if they are. */
  readonly missingPath?: string;
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
    return markup`<h2>${label}</h2>
${render(members)}
`;
  });
}

function yearLinks({ years, year }: ColumnView): Part {
  if (years.length === 0) return '';
  const items = years.map((each) =>
    each.year === year
      ? markup`<li><a href="${each.path}" aria-current="true">${yearText(each.year)}</a></li>`
      : markup`<li><a href="${each.path}">${yearText(each.year)}</a></li>`,
  );
  return markup`<nav class="years" aria-label="${WORDING.yearNavigation}"><ul>${items}</ul></nav>`;
}

/** The two ways through the column. */
function directions({ basePath }: Frame, { list }: ColumnView): Markup {
  const link = (label: string, path: string, isCurrent: boolean): Markup =>
    markup`<li><a href="${path}"${isCurrent && markup` aria-current="true"`}>${label}</a></li>`;
  return markup`<nav class="directions" aria-label="${WORDING.directions}"><ul>${link(
    WORDING.byYear,
    basePath,
    list === 'year',
  )}${link(WORDING.byOrgan, pathOf(basePath, { page: 'organs' }), list === 'organs')}</ul></nav>`;
}

const organList = (organs: readonly ListedOrgan[]): Markup =>
  markup`<ul class="organs">${organs.map(
    ({ name, path }) => markup`<li><a href="${path}">${name}</a></li>`,
  )}</ul>`;

const nameList = (organs: readonly ListedOrgan[]): Markup =>
  markup`<ul class="organs">${organs.map(({ name }) => markup`<li>${name}</li>`)}</ul>`;

const LISTS: Readonly<Record<ColumnView['list'], (members: readonly ListedOrgan[]) => Markup>> = {
  year: (members) => reportList(members.flatMap(({ reports }) => reports)),
  organs: organList,
  missing: nameList,
};

function listing(view: ColumnView): Part {
  if (view.list === 'missing' && view.organs.length === 0) {
    return markup`<p class="empty">${WORDING.nobodyMissing}</p>`;
  }
  if (view.organs.length === 0) return markup`<p class="empty">${WORDING.noReports}</p>`;
  return grouped(view.organs, LISTS[view.list]);
}

function headingOf({ list, isColumn, year }: ColumnView): string {
  if (list === 'organs') return WORDING.allOrgans;
  if (isColumn || year === undefined) return WORDING.column;
  return list === 'missing' ? missingTitle(year) : `${yearText(year)}${WORDING.column}`;
}

/** One page of one list of the column, with the ways to all others. */
export function renderColumnPage(frame: Frame, view: ColumnView): string {
  const heading = headingOf(view);
  const { paging, missingPath, year } = view;
  const isFront = view.isColumn || (view.list === 'year' && year === undefined);
  const title = paging.part > 1 ? `${heading}（${partText(paging.part, paging.parts)}）` : heading;
  return renderPage(frame, {
    meta: {
      path: view.path,
      title,
      description: WORDING.columnDescription,
      keywords: [WORDING.platform, WORDING.column],
      isIndexed: view.list !== 'missing',
    },
    trail: isFront ? [] : [{ label: view.list === 'year' && year ? yearText(year) : heading }],
    main: markup`<div class="column">
<h1>${heading}</h1>
${renderSearchForm(frame)}
${directions(frame, view)}
${view.list === 'year' && yearLinks(view)}
${listing(view)}
${renderPaging(paging)}
${missingPath !== undefined && year && markup`<p class="missing"><a href="${missingPath}">${missingTitle(year)}</a></p>`}
</div>`,
  });
}
