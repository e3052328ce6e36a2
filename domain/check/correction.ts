import { canonicalReport, type ReportValue } from '../report';
import { ERROR_AT_SUBMIT, reportCheck, WARNING } from './check';

const withoutNote = (report: ReportValue): string =>
  canonicalReport({ ...report, correctionNote: null });

/** C40: what is changed after it was published has a 更正说明 of its own that readers see. */
export const correction = reportCheck({
  code: 'C40',
  severity: ERROR_AT_SUBMIT,
  liftedWhenHistorical: false,
  // A later edition without a note would break the form of an edition itself.
  isWaivable: false,
  needs: ['editions'],
  run: ({ report, editions }) => {
    const last = editions[editions.length - 1];
    if (!last || withoutNote(report) === withoutNote(last.report)) return [];
    const note = report.correctionNote ?? '';
    const passage = {
      field: 'correctionNote',
      block: 0,
      from: 0,
      to: note.length,
      quote: note,
    } as const;
    const found = { cells: [], passages: [passage] };
    if (note.trim() === '') {
      return [{ ...found, params: { reason: 'missing', edition: last.number } }];
    }
    if (note !== last.report.correctionNote) return [];
    return [{ ...found, params: { reason: 'repeated', edition: last.number }, severity: WARNING }];
  },
});
