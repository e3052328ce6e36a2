import { cellId, cellKey, proceedingRowsOf, type Outcome, type TableId } from '../../form';
import type { ReportValue } from '../../report';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { proseOf, allUpheldIn, passagesOf, type ProseField } from '../../prose';
import { claimsOf, wordsOf, type FieldClaim } from './claims';
import { proactiveFigure, proceedingCount, proceedingFigure } from './otherFigures';
import { requestFiguresOf, type Figure } from './requestFigures';

type FigureOf = (claim: FieldClaim) => Figure | undefined;

/** Amounts are compared at the precision in which the text prints them. */
function isSame({ quantity, value }: FieldClaim, accepted: number): boolean {
  if (quantity?.measure !== 'money') return value === accepted;
  const unit = quantity.unit === '万元' ? 10_000 : 1;
  return Math.abs(value - accepted) <= (unit / 10 ** quantity.decimals) * 0.51;
}

function contradiction(
  claim: FieldClaim,
  figure: Figure,
  only?: { readonly row: string; readonly column: string },
): RawFinding {
  const shown = figure.accepted[0] ?? 0;
  return {
    cells: only
      ? [cellId('requests', cellKey(only.row, only.column)), ...figure.cells]
      : figure.cells,
    passages: wordsOf(claim),
    params: {
      reason: only ? 'oneCell' : 'differs',
      fact: claim.fact,
      text: claim.value,
      table: shown,
      difference: Number((claim.value - shown).toFixed(4)),
    },
  };
}

/** Claims that no reading of the table bears out; what speaks of a part only is let pass. */
function contradictions(report: ReportValue, figureOf: FigureOf): [FieldClaim, Figure][] {
  return claimsOf(report).flatMap((claim): [FieldClaim, Figure][] => {
    if (claim.isPartial) return [];
    const figure = figureOf(claim);
    if (!figure || figure.accepted.some((each) => isSame(claim, each))) return [];
    return [[claim, figure]];
  });
}

const narrativeCheck = (code: string, run: (report: ReportValue) => RawFinding[]): ReportCheck =>
  reportCheck({
    code,
    severity: WARNING,
    liftedWhenHistorical: false,
    isWaivable: true,
    needs: [],
    run: ({ report }) => run(report),
  });

/** C17: what the text says of 依申请公开 stands in 表三. */
export const requestsInText = narrativeCheck('C17', (report) => {
  const figures = requestFiguresOf(report);
  if (figures.isAllZero()) return [];
  return contradictions(report, ({ fact }) => figures.of(fact)).map(([claim, figure]) =>
    contradiction(claim, figure, figures.cellWith(claim.fact, claim.value)),
  );
});

const isNoProceeding = (report: ReportValue): boolean =>
  proceedingRowsOf('proceedings').every(
    (row) => proceedingCount(report.tables.proceedings, row, 'total') === 0,
  );

const DECIDED_AGAINST: readonly Outcome[] = ['corrected', 'other'];
const PROCEEDING_FIELDS: readonly ProseField[] = ['overview', 'proceedings'];

/** 均获维持 beside cases that were corrected, ended otherwise or still pend. */
function notAllUpheld(report: ReportValue): RawFinding[] {
  const value = report.tables.proceedings;
  const prose = proseOf(report);
  return PROCEEDING_FIELDS.flatMap((field) => {
    const own = prose.get(field);
    return (own?.sentences ?? []).flatMap((sentence): RawFinding[] => {
      const said = allUpheldIn(sentence);
      if (!own || !said) return [];
      const outcomes: readonly Outcome[] = said.mayPend
        ? DECIDED_AGAINST
        : [...DECIDED_AGAINST, 'pending'];
      const against = said.subjects.flatMap((subject) =>
        outcomes.flatMap((outcome) => {
          const figure = proceedingFigure(value, `${subject}.${outcome}`);
          const count = figure?.accepted[0] ?? 0;
          return figure && count > 0 ? [{ outcome, count, cells: figure.cells }] : [];
        }),
      );
      if (against.length === 0) return [];
      const counted = (outcome: Outcome): number =>
        against
          .filter((each) => each.outcome === outcome)
          .reduce((sum, each) => sum + each.count, 0);
      return [
        {
          cells: against.flatMap(({ cells }) => cells),
          passages: passagesOf(own, said.from, said.to),
          params: {
            reason: 'notAllUpheld',
            corrected: counted('corrected'),
            other: counted('other'),
            pending: counted('pending'),
          },
        },
      ];
    });
  });
}

/** C18: what the text says of 行政复议 and 行政诉讼 stands in 表四. */
export const proceedingsInText = narrativeCheck('C18', (report) => {
  if (isNoProceeding(report)) return [];
  const value = report.tables.proceedings;
  return [
    ...contradictions(report, ({ fact }) => proceedingFigure(value, fact)).map(([claim, figure]) =>
      contradiction(claim, figure),
    ),
    ...notAllUpheld(report),
  ];
});

/** C19: what the text says of documents, decisions and fees stands in 表二. */
export const disclosureInText = narrativeCheck('C19', (report) =>
  contradictions(report, ({ fact }) => proactiveFigure(report.tables.proactive, fact)).map(
    ([claim, figure]) => contradiction(claim, figure),
  ),
);

function casesBesideZeros(
  report: ReportValue,
  table: TableId,
  figureOf: (claim: FieldClaim) => Figure | undefined,
): RawFinding[] {
  const [first] = claimsOf(report).filter(
    (claim) => !claim.isPartial && claim.value > 0 && figureOf(claim) !== undefined,
  );
  if (!first) return [];
  return [
    {
      table,
      form: report.tables[table].form,
      cells: figureOf(first)?.cells ?? [],
      passages: wordsOf(first),
      params: { reason: table, fact: first.fact, text: first.value },
    },
  ];
}

/** C34: 表三 or 表四 is all zeros while the text tells of cases. */
export const casesOfZeroTable = narrativeCheck('C34', (report) => {
  const figures = requestFiguresOf(report);
  const requests = figures.isAllZero()
    ? casesBesideZeros(report, 'requests', ({ fact }) => figures.of(fact))
    : [];
  const proceedings = isNoProceeding(report)
    ? casesBesideZeros(report, 'proceedings', ({ fact }) =>
        proceedingFigure(report.tables.proceedings, fact),
      )
    : [];
  return [...requests, ...proceedings];
});

/** What the tables say of a claim, whichever of them it belongs to. */
export function figureOfClaim(report: ReportValue, claim: FieldClaim): Figure | undefined {
  return (
    requestFiguresOf(report).of(claim.fact) ??
    proceedingFigure(report.tables.proceedings, claim.fact) ??
    proactiveFigure(report.tables.proactive, claim.fact)
  );
}
