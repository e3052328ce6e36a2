import type { ReportValue } from '../../report';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import type { Fact } from '../../prose';
import { claimsOf, wordsOf, type FieldClaim } from './claims';
import { figureOfClaim } from './tableClaims';

/** Only what no table holds: a number that a table contradicts is told beside the table. */
function comparable(report: ReportValue): Map<Fact, FieldClaim[]> {
  const byFact = new Map<Fact, FieldClaim[]>();
  for (const claim of claimsOf(report)) {
    if (claim.isPartial || figureOfClaim(report, claim)) continue;
    byFact.set(claim.fact, [...(byFact.get(claim.fact) ?? []), claim]);
  }
  return byFact;
}

/** 12 受理 beside 15 with the 3 that were carried in. */
function isCarried(report: ReportValue, first: FieldClaim, second: FieldClaim): boolean {
  if (first.fact !== 'received' && first.fact !== 'concluded') return false;
  const difference = Math.abs(first.value - second.value);
  return claimsOf(report).some(
    ({ fact, value }) => (fact === 'carriedIn' || fact === 'carriedOut') && value === difference,
  );
}

/** C23: one fact has one number, however often the text tells it. */
export const factTwice: ReportCheck = reportCheck({
  code: 'C23',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    [...comparable(report)].flatMap(([fact, claims]): RawFinding[] => {
      const [first] = claims;
      const other = claims.find(
        ({ value, sentence }) => value !== first?.value && sentence !== first?.sentence,
      );
      if (!first || !other || isCarried(report, first, other)) return [];
      return [
        {
          cells: [],
          passages: [...wordsOf(other), ...wordsOf(first)],
          params: {
            fact,
            first: first.value,
            second: other.value,
            difference: Math.abs(first.value - other.value),
          },
        },
      ];
    }),
});
