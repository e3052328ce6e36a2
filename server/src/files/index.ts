export * from './importError';
export { readApart } from './isolation';
export { createQueue, type Queue } from './queue';
export type { ImportedReport, Source } from './source';
