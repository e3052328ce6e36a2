import { formForYear, LATEST_FORM, tableName, type Section } from '../../../domain/form';
import { isEmptyNarrative, processingFeeText, type ReportValue } from '../../../domain/report';
import { dateText, sectionTitle } from '../../../domain/write';
import { pathOf } from './address';
import { datasetOf } from './dataset';
import { plainPath } from './display';
import { formatOf } from './format';
import { markup, type Markup, type Part } from './markup';
import type { Frame, ShellLink } from './look';
import { pubDate, type PageMeta } from './meta';
import { renderLines, renderNarrative } from './narrative';
import { prefixOf, referenceNumber } from './reference';
import type { ReportView } from './reportView';
import { renderPage } from './shell';
import { renderTable } from './statisticsTable';
import {
  COVERAGE,
  WORDING,
  describeReport,
  editionText,
  pastEditionText,
  tableFileText,
  yearText,
} from './wording';

function metaOf({ report, edition, organ, path, currentPath }: ReportView): PageMeta {
  const { name } = report.organ;
  return {
    path,
    canonicalPath: currentPath,
    title: edition.isLive ? report.title : `${report.title}（${WORDING.pastEdition}）`,
    description: describeReport(report.title, name, report.year),
    keywords: [name, yearText(report.year), WORDING.platform, WORDING.column],
    isIndexed: edition.isLive,
    article: {
      title: report.title,
      publishedAt: pubDate(edition.publishedOn, edition.releasedAt),
      source: name,
    },
    site: { name: organ.siteName, domain: organ.siteDomain, code: organ.siteCode },
  };
}

function information({ report, edition }: ReportView): Markup {
  const entries: [string, string][] = [
    [WORDING.indexNumber, referenceNumber(report)],
    [WORDING.publisher, report.organ.name],
    [WORDING.publishedOn, edition.publishedOn],
    [WORDING.disclosureMode, WORDING.proactively],
    [WORDING.reportYear, yearText(report.year)],
    [WORDING.coverage, COVERAGE[report.scope]],
  ];
  const rows = entries.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return markup`<dl class="information" aria-label="${WORDING.information}">${rows}</dl>`;
}

const DEFAULT_SIZE = 'medium';

/** Radio buttons that the stylesheet reads: 字号 without a script. They stand before what they size. */
function readingTools(): Markup {
  const sizes = WORDING.fontSizes.map(
    ({ id, label }) =>
      markup`<input type="radio" name="size" class="size" id="size-${id}"${id === DEFAULT_SIZE && markup` checked`}><label for="size-${id}"><span class="unseen">${WORDING.fontSize}</span>${label}</label>`,
  );
  return markup`<span class="tool-label" aria-hidden="true">${WORDING.fontSize}：</span>${sizes}
<details class="print-help"><summary>${WORDING.print}</summary><p>${WORDING.printHelp}</p></details>`;
}

function notices(frame: Frame, view: ReportView): Part {
  const { report, edition, earlier, currentPath } = view;
  const { year, scope } = report;
  const compareWith = (number: number): string =>
    pathOf(frame.basePath, {
      page: 'compare',
      of: 'editions',
      slug: view.organ.slug,
      scope,
      year,
      numbers: [number, edition.number],
    });
  const past = markup`<div class="notice past" role="note"><p><strong>${WORDING.pastEdition}</strong>：${pastEditionText(edition.number, edition.publishedOn)}<a href="${currentPath}">${WORDING.currentEdition}</a></p></div>`;
  const links = earlier.map(
    ({ number, publishedOn, path }) =>
      markup`<li><a href="${path}">${editionText(number, publishedOn)}</a>（<a href="${compareWith(number)}">${WORDING.withThisEdition}</a>）</li>`,
  );
  const note = report.correctionNote;
  const correction = markup`<section class="notice correction" aria-label="${note === null ? WORDING.earlierEditions : WORDING.correction}">
${note !== null && [markup`<h2>${WORDING.correction}</h2>\n`, renderLines(note)]}
${links.length > 0 && markup`<p>${WORDING.earlierEditions}：</p><ul>${links}</ul>`}
</section>`;
  return [
    !edition.isLive && past,
    (note !== null || links.length > 0) && correction,
    edition.historical &&
      markup`<p class="notice historical" role="note">${WORDING.historical}</p>`,
  ];
}

function feeParagraphs({ processingFee }: ReportValue): Part {
  return renderLines(processingFee.text || processingFeeText(processingFee));
}

function section(report: ReportValue, { id, ordinal, title, table }: Section, prefix: string) {
  const value = table && report.tables[table];
  // 信息处理费 is reported in the last section of the form.
  const isLast = LATEST_FORM.sections.at(-1)?.id === id;
  return markup`<section class="${table ? `with-${table}` : 'text'}" aria-labelledby="${prefix}-${id}">
<h2 id="${prefix}-${id}">${sectionTitle(ordinal, title.zh)}</h2>
${renderNarrative(report.narrative[id])}${table && value && renderTable(table, value, prefix)}${isLast && feeParagraphs(report)}</section>
`;
}

function body({ report, edition, organ }: ReportView): Markup {
  const prefix = prefixOf(organ.slug, report);
  const { sections } = formForYear(report.year) ?? LATEST_FORM;
  return markup`<div class="body">
${!isEmptyNarrative(report.preface) && markup`<div class="preface">${renderNarrative(report.preface)}</div>`}
${renderLines(report.contact)}
${sections.map((each) => section(report, each, prefix))}
<div class="signature"><p>${report.organ.name}</p><p>${dateText(edition.publishedOn)}</p></div>
</div>`;
}

/** Links to the six sections. */
function contents({ report, organ }: ReportView): ShellLink[] {
  const prefix = prefixOf(organ.slug, report);
  const { sections } = formForYear(report.year) ?? LATEST_FORM;
  return sections.map(({ id, ordinal, title }) => ({
    label: sectionTitle(ordinal, title.zh),
    url: `#${prefix}-${id}`,
  }));
}

/** One line, which a reader of the pasted page knows as furniture. */
function downloads(frame: Frame, { files, report }: ReportView): Markup {
  const links = files.map(({ format, table, path }) => {
    const name = table
      ? tableFileText(tableName(report.tables[table].form, table, 'zh'), format)
      : formatOf(format).label;
    return markup` <a href="${plainPath(frame, path)}">${name}</a>`;
  });
  return markup`<p class="download">${WORDING.download}${links}</p>`;
}

function neighbours(frame: Frame, view: ReportView): Markup {
  const { previousYear, nextYear, counterpart, organ } = view;
  const year = (label: string, link: ReportView['previousYear']): Part =>
    link && markup`<li>${label}<a href="${link.path}">${yearText(link.year)}</a></li>`;
  const years = previousYear ? [previousYear.year, view.report.year] : [];
  const { slug } = organ;
  const { scope } = view.report;
  const compared = pathOf(frame.basePath, { page: 'compare', of: 'years', slug, scope, years });
  const other = counterpart?.scope === 'aggregate' ? WORDING.toAggregate : WORDING.toOwn;
  return markup`<nav class="neighbours" aria-label="${WORDING.otherYears}"><ul>
${year(WORDING.previousYear, previousYear)}${
    previousYear && markup`<li><a href="${compared}">${WORDING.withPreviousYear}</a></li>`
  }${year(WORDING.nextYear, nextYear)}${
    counterpart && markup`<li><a href="${counterpart.path}">${other}</a></li>`
  }<li><a href="${organ.path}">${WORDING.allYears}</a></li>
</ul></nav>
${downloads(frame, view)}`;
}

/** The report itself, without the site around it. */
export const renderArticle = (frame: Frame, view: ReportView): Markup =>
  markup`<article class="report">
${information(view)}
<h1>${view.report.title}</h1>
${readingTools()}
${notices(frame, view)}
${body(view)}
</article>`;

/** The page of one edition: its only input is what was published. */
export function renderReportPage(frame: Frame, view: ReportView): string {
  const { report, organ } = view;
  return renderPage(frame, {
    meta: metaOf(view),
    trail: [
      { label: report.organ.name, path: organ.path },
      {
        label: `${yearText(report.year)}${report.scope === 'aggregate' ? WORDING.aggregateMark : ''}`,
      },
    ],
    contents: contents(view),
    main: markup`${renderArticle(frame, view)}
${neighbours(frame, view)}`,
    ...(view.edition.isLive ? { data: datasetOf(frame, view) } : {}),
  });
}
