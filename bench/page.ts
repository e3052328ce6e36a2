import { canonicalReport } from '../domain/report';
import { completeSettings } from '../server/src/config';
import { parseCanonical } from '../domain/report';
import { FILES, renderReportPage, type Frame, type ReportView } from '../server/src/pages';
import { assetsOf, frameOf } from '../server/src/services/site/assets';
import { digestOf } from '../server/src/store/digest';
import { publishedReports } from './samples';

const settings = completeSettings({});

export const frame: Frame = frameOf(settings, assetsOf(settings));

/** What the database holds of each published sample report. */
export const editions = publishedReports().map(canonicalReport);

/** From the bytes of an edition to its page, digest included: what an address costs when it is cold. */
export function renderCold(content: string): string {
  const report = parseCanonical(content);
  const path = `${settings.basePath}/organ/${report.year}`;
  const view: ReportView = {
    report,
    edition: {
      number: 1,
      digest: digestOf(content),
      publishedOn: `${report.year + 1}-01-20`,
      releasedAt: `${report.year + 1}-01-20T02:00:00.000Z`,
      historical: false,
      isLive: true,
    },
    organ: { slug: 'organ', path, siteName: '', siteDomain: '', siteCode: '' },
    path,
    currentPath: path,
    files: FILES.map((file) => ({
      ...file,
      path: `${path}${file.table ? `/${file.table}` : ''}.${file.format}`,
    })),
    earlier: [],
  };
  return renderReportPage(frame, view);
}

/** The same edition without a word of narrative: what is left is the page's own weight. */
export function withoutNarrative(content: string): string {
  const report = parseCanonical(content);
  const narrative = { ...report.narrative };
  for (const id of Object.keys(narrative) as (keyof typeof narrative)[]) narrative[id] = [];
  return canonicalReport({ ...report, narrative, preface: [], contact: '' });
}
