export { checkReport } from '../domain/check';
export { canonicalReport, publishedReports } from './samples';
