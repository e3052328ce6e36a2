export * from './importError';
export { readApart } from './isolation';
export * from './originals';
export { createQueue, type Queue } from './queue';
export { MAX_FILE_BYTES } from './source';
export type { ImportedReport, Source } from './source';
