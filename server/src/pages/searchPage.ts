import { pathOf } from './address';
import { markup, type Markup, type Part } from './markup';
import type { Frame } from './look';
import { renderSearchForm } from './searchForm';
import { renderPage } from './shell';
import { WORDING, countText } from './wording';

/** A passage with what was asked for in its middle. */
export interface Passage {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface SearchView {
  readonly asked: string;
  readonly organs: readonly { readonly name: string; readonly path: string }[];
  readonly reports: readonly {
    readonly title: string;
    readonly path: string;
    readonly publishedOn: string;
    readonly passage: Passage;
  }[];
  /** True where there are more than are listed. */
  readonly hasMoreOrgans: boolean;
  readonly hasMoreReports: boolean;
}

const more = (hasMore: boolean): Part => hasMore && markup`<p>${WORDING.moreFound}</p>`;

function found(view: SearchView): Part {
  const organs = view.organs.map(
    ({ name, path }) => markup`<li><a href="${path}">${name}</a></li>`,
  );
  const reports = view.reports.map(
    ({ title, path, publishedOn, passage }) =>
      markup`<li><a href="${path}">${title}</a> <time datetime="${publishedOn}">${publishedOn}</time><p>${passage.before}<mark>${passage.match}</mark>${passage.after}</p></li>\n`,
  );
  if (organs.length + reports.length === 0) return markup`<p>${WORDING.nothingFound}</p>`;
  return [
    organs.length > 0 &&
      markup`<h2>${countText(WORDING.foundOrgans, organs.length)}</h2>
<ul class="organs">${organs}</ul>${more(view.hasMoreOrgans)}`,
    reports.length > 0 &&
      markup`<h2>${countText(WORDING.foundReports, reports.length)}</h2>
<ul class="found">${reports}</ul>${more(view.hasMoreReports)}`,
  ];
}

/** What was found; the form alone where nothing was asked. */
export function renderSearchPage(frame: Frame, view: SearchView): string {
  const path = pathOf(frame.basePath, { page: 'search' });
  const results: Markup | '' = view.asked === '' ? '' : markup`${found(view)}`;
  return renderPage(frame, {
    meta: {
      path,
      title: WORDING.searchTitle,
      description: WORDING.searchTitle,
      keywords: [WORDING.column],
      isIndexed: false,
    },
    trail: [{ label: WORDING.searchTitle }],
    main: markup`<div class="column">
<h1>${WORDING.searchTitle}</h1>
${renderSearchForm(frame, view.asked)}
${results}
</div>`,
  });
}
