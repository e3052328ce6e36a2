import type { ReportValue } from '../../../domain/report';
import type { SigningSheet } from '../../../domain/write';
import type { WordFile } from './docx';
import type { Template } from './xlsx';

export * from './importError';
export { readApart } from './isolation';
export * from './originals';
export { createQueue, type Queue } from './queue';
export { MAX_FILE_BYTES } from './source';
export type { ImportedReport, Source } from './source';
export type { WordFile } from './docx';
export type { Template } from './xlsx';

/** The library is loaded with the first file that is written. */
export const writeDocx = async (file: WordFile): Promise<Buffer> =>
  (await import('./docx')).writeDocx(file);

export const writeSheet = async (sheet: SigningSheet): Promise<Buffer> =>
  (await import('./docx')).writeSheet(sheet);

export const writeReportXlsx = async (report: ReportValue): Promise<Buffer> =>
  (await import('./xlsx')).writeReportXlsx(report);

export const writeTemplateXlsx = async (template: Template): Promise<Buffer> =>
  (await import('./xlsx')).writeTemplateXlsx(template);
