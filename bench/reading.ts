import { readReport } from '../domain/read';
import { blocksFromHtml } from '../server/src/files/html';
import { canonicalReport, publishedReports } from './samples';
import { renderCold } from './page';

/** The published pages of the sample reports: what a portal's page looks like to the reader. */
export const pages = publishedReports().map((report) => renderCold(canonicalReport(report)));

export const parse = (page: string): unknown => blocksFromHtml(page);
export const read = (page: string): unknown => readReport(blocksFromHtml(page));
