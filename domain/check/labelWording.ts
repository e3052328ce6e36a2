import { WARNING, reportCheck, type RawFinding } from './check';

/** C08: rows are labelled as in the form. Other words are understood, and named. */
export const labelWording = reportCheck({
  code: 'C08',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  needs: ['source'],
  isBeside: true,
  run: ({ source }) =>
    source.labels.map(
      ({ cells, printed, official }): RawFinding => ({ cells, params: { printed, official } }),
    ),
});
