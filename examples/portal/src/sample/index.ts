export { SAMPLE_ORGANS, membersOf, type SampleOrgan } from './organs';
export { sampleReports, type SampleReport } from './reports';
export { seedSample } from './seed';
