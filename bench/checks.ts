export { checkReport, checkTable, checkTables } from '../domain/check';
export { canonicalReport, publishedReports } from './samples';
