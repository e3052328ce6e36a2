import { APPLICANTS, OUTCOME_ROWS } from './outcomes';
import type { SampleTable, YearFigures } from './tables';

/** The sums that the text quotes, from the very cells of the tables. */
export interface Totals {
  readonly received: number;
  readonly naturalPersons: number;
  readonly carriedIn: number;
  readonly concluded: number;
  readonly carriedOn: number;
  readonly disclosed: number;
  readonly partlyDisclosed: number;
  readonly withheld: number;
  readonly unavailable: number;
  readonly notProcessed: number;
  readonly other: number;
  readonly reconsiderations: number;
  readonly lawsuits: number;
  readonly documentsIssued: number;
  readonly documentsRepealed: number;
  readonly documentsInForce: number;
}

const figure = (table: SampleTable, key: string): number => Number(table.cells[key]?.value ?? 0);

const rowSum = (table: SampleTable, row: string): number =>
  APPLICANTS.reduce((sum, column) => sum + figure(table, `${row}.${column}`), 0);

const groupSum = (table: SampleTable, group: string): number =>
  [...OUTCOME_ROWS, 'other']
    .filter((row) => row === group || row.startsWith(`${group}.`))
    .reduce((sum, row) => sum + rowSum(table, row), 0);

const caseSum = (table: SampleTable, rows: readonly string[]): number =>
  Object.keys(table.cells)
    .filter((key) => rows.some((row) => key.startsWith(`${row}.`)))
    .reduce((sum, key) => sum + figure(table, key), 0);

export function totalsOf({ tables: { proactive, requests, proceedings } }: YearFigures): Totals {
  const groups = {
    disclosed: groupSum(requests, 'disclosed'),
    partlyDisclosed: groupSum(requests, 'partlyDisclosed'),
    withheld: groupSum(requests, 'withheld'),
    unavailable: groupSum(requests, 'unavailable'),
    notProcessed: groupSum(requests, 'notProcessed'),
    other: groupSum(requests, 'other'),
  };
  return {
    ...groups,
    received: rowSum(requests, 'received'),
    naturalPersons: figure(requests, 'received.naturalPerson'),
    carriedIn: rowSum(requests, 'pendingAtStart'),
    concluded: Object.values(groups).reduce((sum, count) => sum + count, 0),
    carriedOn: rowSum(requests, 'pendingAtEnd'),
    reconsiderations: caseSum(proceedings, ['reconsideration']),
    lawsuits: caseSum(proceedings, ['directLitigation', 'litigationAfterReconsideration']),
    documentsIssued:
      figure(proactive, 'normativeDocuments.issued') + figure(proactive, 'normativeDocuments.made'),
    documentsRepealed: figure(proactive, 'normativeDocuments.repealed'),
    documentsInForce: figure(proactive, 'normativeDocuments.inForce'),
  };
}
