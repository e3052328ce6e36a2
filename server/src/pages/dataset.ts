import { plainPath } from './display';
import { formatOf } from './format';
import { absolute, type Frame } from './look';
import { referenceNumber } from './reference';
import type { ReportView } from './reportView';
import { WORDING, describeReport, yearText } from './wording';

/** schema.org Dataset: how search engines find the figures behind the page. */
export function datasetOf(frame: Frame, { report, edition, ...view }: ReportView): object {
  const { organ, year, title } = report;
  const at = (path: string): string => absolute(frame.site, plainPath(frame, path));
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: organ.name,
    identifier: organ.code,
    url: at(view.organ.path),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: describeReport(title, organ.name, year),
    identifier: referenceNumber(report),
    url: at(view.path),
    inLanguage: WORDING.language,
    isAccessibleForFree: true,
    keywords: [WORDING.platform, WORDING.column, yearText(year)],
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    datePublished: edition.publishedOn,
    version: String(edition.number),
    creator: publisher,
    publisher,
    distribution: view.files
      .filter(({ table }) => table === undefined)
      .map(({ format, path }) => ({
        '@type': 'DataDownload',
        encodingFormat: formatOf(format).mediaType.split(';')[0],
        contentUrl: at(path),
      })),
  };
}
