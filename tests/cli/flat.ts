import { flatten, parseReport, type FlatReport } from '../../domain/report';
import { SAMPLE_ORGANS, sampleReports, type SampleReport } from '../../examples/portal/src/sample';

/** A sample report in the shape that the `.json` of its page and the command share. */
export function flatSample(pick: (report: SampleReport) => boolean): FlatReport {
  const sample = sampleReports().find(pick);
  const organ = SAMPLE_ORGANS.find(({ slug }) => slug === sample?.organ);
  if (!sample || !organ) throw new Error('There is no such sample report.');
  const { year, scope, tables, text } = sample;
  return flatten(parseReport({ organ, year, scope, tables, narrative: text, ...text }));
}

export const sound = (): FlatReport =>
  flatSample(({ state, scope }) => state === 'published' && scope === 'own');
export const faulty = (): FlatReport => flatSample(({ state }) => state === 'drafting');
